import { type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import { Button } from '@/components/button';
import { momentWords } from '@/components/settings/nudge-words';
import { PausesEditor } from '@/components/settings/pauses-editor';
import styles from '@/components/settings/settings.module.css';
import { database } from '@/utils/browser/database/database';
import { createLive, ready } from '@/utils/browser/database/live';
import { save } from '@/utils/browser/database/write';
import { newEntry, stampNow } from '@/utils/browser/moment';
import { nudgeStamp } from '@/utils/browser/nudges/context';
import { storedSettings } from '@/utils/browser/storage/settings';
import { createPause } from '@/utils/core/goals/pauses';
import { civilDayAt, momentOf } from '@/utils/core/nudges/wall-clock';
import { alive, removed } from '@/utils/core/practice/change';
import type { Pause } from '@/utils/core/practice/goal';
import type { Ms } from '@/utils/core/practice/record';
import type { Settings } from '@/utils/core/practice/settings';

interface QuietSettingsProps {
  readonly settings: Settings;
  readonly attempt: (work: () => Promise<unknown>) => void;
}

const MINUTE = 60_000;

/** Times without nudges: busy now, quiet until a date, pauses. */
export function QuietSettings(props: QuietSettingsProps): JSX.Element {
  const pauses = createLive(
    () => true,
    () => database.pauses.toArray(),
  );
  const listed = () => alive(ready(pauses()) ?? []).sort((a, b) => (a.from < b.from ? 1 : -1));
  const today = () => stampNow(props.settings).date;
  const busyUntil = () => {
    const { busyUntil: until } = props.settings;
    return until !== undefined && until > Date.now() ? until : undefined;
  };

  const beBusy = (until: (settings: Settings) => Ms) =>
    props.attempt(() => storedSettings.update((settings) => ({ ...settings, busyUntil: until(settings) })));
  const endBusy = () => props.attempt(() => storedSettings.update(notBusy));

  const beQuiet = (date: string) =>
    props.attempt(() =>
      storedSettings.update((settings) =>
        date === '' ? notQuiet(settings) : { ...settings, quietUntil: date },
      ),
    );

  function addPause(pause: { readonly from: string; readonly to?: string }): void {
    const added = createPause(pause, newEntry(props.settings));
    props.attempt(() => save({ pauses: [added] }));
  }

  function removePause(pause: Pause): void {
    const gone = removed(pause, stampNow(props.settings));
    props.attempt(() => save({ pauses: [gone] }));
  }

  return (
    <>
      <fieldset class={styles.group}>
        <legend>{i18n.t('settings.busy')}</legend>
        <div class={styles.row}>
          <Button onClick={() => beBusy(() => Date.now() + 30 * MINUTE)}>
            {i18n.t('settings.busyHalf')}
          </Button>
          <Button onClick={() => beBusy(() => Date.now() + 60 * MINUTE)}>
            {i18n.t('settings.busyHour')}
          </Button>
          <Button onClick={() => beBusy(endOfToday)}>{i18n.t('settings.busyRest')}</Button>
        </div>
        <Show when={busyUntil()}>
          {(until) => (
            <div class={styles.notice}>
              <p>{i18n.t('settings.busyUntil', [momentWords(until())])}</p>
              <Button onClick={endBusy}>{i18n.t('settings.busyEnd')}</Button>
            </div>
          )}
        </Show>
      </fieldset>
      <fieldset class={styles.group}>
        <legend>{i18n.t('settings.quiet')}</legend>
        <div class={styles.fields}>
          <label class={styles.field}>
            {i18n.t('settings.quietUntil')}
            <input
              type="date"
              value={props.settings.quietUntil ?? ''}
              onChange={(event) => beQuiet(event.currentTarget.value)}
            />
          </label>
          <Show when={props.settings.quietUntil}>
            <Button look="quiet" onClick={() => beQuiet('')}>
              {i18n.t('settings.quietClear')}
            </Button>
          </Show>
        </div>
      </fieldset>
      <PausesEditor pauses={listed()} today={today()} onAdd={addPause} onRemove={removePause} />
    </>
  );
}

/** When the next civil day begins. */
function endOfToday(settings: Settings): Ms {
  const { at, tz } = nudgeStamp(Date.now(), settings);
  const { dayStartHour } = settings;
  return momentOf({ day: civilDayAt(at, tz, dayStartHour) + 1, minute: dayStartHour * 60 }, tz);
}

function notBusy(settings: Settings): Settings {
  const next = { ...settings };
  delete next.busyUntil;
  return next;
}

function notQuiet(settings: Settings): Settings {
  const next = { ...settings };
  delete next.quietUntil;
  return next;
}
