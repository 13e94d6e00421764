import { For, type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import type { Policy } from '@/utils/core/policy/policy';
import type { Settings } from '@/utils/core/practice/settings';
import styles from './settings.module.css';
import { weekdayName, weekdaysFrom } from './weekday-names';

interface OrganisationProps {
  readonly policy: Policy;
}

/** What the organisation decides, and what of it cannot be used; nothing where it decides nothing. */
export function Organisation(props: OrganisationProps): JSX.Element {
  const lines = () => linesOf(props.policy);
  return (
    <Show when={lines().length + props.policy.problems.length > 0}>
      <section class={styles.part} id="settings-organisation">
        <h2>{i18n.t('policy.title')}</h2>
        <p class={styles.hint}>{i18n.t('policy.lead')}</p>
        <Show when={lines().length > 0}>
          <ul class={styles.facts}>
            <For each={lines()}>{(line) => <li>{line}</li>}</For>
          </ul>
        </Show>
        <Show when={props.policy.problems.length > 0}>
          <div class={styles.group}>
            <p>{i18n.t('policy.ignored')}</p>
            <ul class={styles.facts}>
              <For each={props.policy.problems}>
                {({ at, reason }) => (
                  <li>
                    <code dir="ltr">{at}</code>: {i18n.t(`policy.reason.${reason}`)}
                  </li>
                )}
              </For>
            </ul>
          </div>
        </Show>
      </section>
    </Show>
  );
}

function linesOf({ disabledSites, disableNudges, disableExport, defaultHours }: Policy): string[] {
  return [
    ...(disabledSites.includes('*')
      ? [i18n.t('policy.everySite')]
      : disabledSites.length > 0
        ? [i18n.t('policy.sites', [disabledSites.join(', ')])]
        : []),
    ...(disableNudges ? [i18n.t('policy.nudges')] : []),
    ...(disableExport ? [i18n.t('policy.noCopies')] : []),
    ...(defaultHours ? [i18n.t('policy.hours', [hoursInWords(defaultHours)])] : []),
  ];
}

/** `Monday 09:00–12:00, 13:00–17:00; Tuesday …`: the days that have hours. */
function hoursInWords(hours: Settings['hours']): string {
  return weekdaysFrom(1)
    .flatMap((day) => {
      const ranges = (hours[day] ?? []).map(({ from, to }) => `${from}–${to}`);
      return ranges.length > 0 ? [`${weekdayName(day, 'long')} ${ranges.join(', ')}`] : [];
    })
    .join('; ');
}
