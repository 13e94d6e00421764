import { type Accessor, createSignal, onCleanup } from 'solid-js';
import type { CivilDate } from '@/utils/core/practice/record';
import type { Settings } from '@/utils/core/practice/settings';
import { stampNow } from './moment';

const MINUTE = 60_000;

/** Today's civil date as a signal: a page that is left open over night turns with the day. */
export function createToday(settings: Accessor<Settings | undefined>): Accessor<CivilDate> {
  const read = () => stampNow(settings() ?? { dayStartHour: 0 }).date;
  const [tick, setTick] = createSignal(0);
  const turn = () => void setTick((count) => count + 1);
  const timer = setInterval(turn, MINUTE);
  document.addEventListener('visibilitychange', turn);
  onCleanup(() => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', turn);
  });
  return () => {
    tick();
    return read();
  };
}
