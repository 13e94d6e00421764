import { type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import type { BusyFor } from '@/utils/core/practice/busy';
import styles from './busy-choice.module.css';
import { Button } from './button';

interface BusyChoiceProps {
  /** Until when the user is busy, on the wall; `undefined` when they are not. */
  readonly until: string | undefined;
  readonly onBusy: (length: BusyFor) => void;
  readonly onFree: () => void;
}

/** Keeps Askwell quiet for a while. */
export function BusyChoice(props: BusyChoiceProps): JSX.Element {
  return (
    <div class={styles.choice} role="group" aria-label={i18n.t('busy.title')}>
      <Show
        when={props.until}
        fallback={
          <>
            <p>{i18n.t('busy.ask')}</p>
            <div class={styles.buttons}>
              <Button onClick={() => props.onBusy(30)}>{i18n.t('busy.half')}</Button>
              <Button onClick={() => props.onBusy(60)}>{i18n.t('busy.hour')}</Button>
              <Button onClick={() => props.onBusy('day')}>{i18n.t('busy.day')}</Button>
            </div>
          </>
        }
      >
        {(until) => (
          <>
            <p>{i18n.t('busy.until', [until()])}</p>
            <Button onClick={() => props.onFree()}>{i18n.t('busy.free')}</Button>
          </>
        )}
      </Show>
    </div>
  );
}
