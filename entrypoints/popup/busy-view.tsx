import type { JSX } from 'solid-js';
import { i18n } from '#i18n';
import { BusyChoice } from '@/components/busy-choice';
import { language } from '@/components/language';
import { stampNow } from '@/utils/browser/moment';
import { storedSettings } from '@/utils/browser/storage/settings';
import { type BusyFor, busyUntil } from '@/utils/core/practice/busy';
import type { Settings } from '@/utils/core/practice/settings';
import styles from './popup.module.css';

/** Busy for a while: no nudge comes. */
export function BusyView(props: { readonly settings: Settings }): JSX.Element {
  const until = () => {
    const { busyUntil } = props.settings;
    return busyUntil !== undefined && busyUntil > Date.now() ? clockWords(busyUntil) : undefined;
  };
  const set = (length: BusyFor) =>
    storedSettings.update((settings) => ({
      ...settings,
      busyUntil: busyUntil(length, stampNow(settings), settings.dayStartHour),
    }));
  const free = () => storedSettings.update((settings) => ({ ...settings, busyUntil: undefined }));

  return (
    <div class={styles.tab}>
      <h2>{i18n.t('busy.title')}</h2>
      <BusyChoice until={until()} onBusy={(length) => void set(length)} onFree={() => void free()} />
    </div>
  );
}

function clockWords(at: number): string {
  const time = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(Temporal.Now.timeZoneId());
  const isToday = time.toPlainDate().equals(Temporal.Now.plainDateISO());
  return time.toLocaleString(language(), {
    hour: '2-digit',
    minute: '2-digit',
    ...(!isToday && { weekday: 'long' }),
  });
}
