import { For, type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import { GoalEditor, type GoalWish } from '@/components/settings/goal-editor';
import { NumberChoice } from '@/components/settings/number-choice';
import styles from '@/components/settings/settings.module.css';
import { weekdayName, weekdaysFrom } from '@/components/settings/weekday-names';
import { database } from '@/utils/browser/database/database';
import { createLive, ready } from '@/utils/browser/database/live';
import { save } from '@/utils/browser/database/write';
import { newEntry, stampNow } from '@/utils/browser/moment';
import { storedSettings } from '@/utils/browser/storage/settings';
import { goalInForce } from '@/utils/core/goals/goal-in-force';
import { canLowerNow, endGoal, lowerGoalNow, setGoal } from '@/utils/core/goals/set-goal';
import { type Goal, type Measure, measureSchema } from '@/utils/core/practice/goal';
import type { Settings } from '@/utils/core/practice/settings';
import { changeWeekStart, nextWeek, weekOf, weekStartOn } from '@/utils/core/time/week';

interface GoalSettingsProps {
  readonly settings: Settings;
  readonly attempt: (work: () => Promise<unknown>) => void;
}

/** Goals per measure, and the weekday on which weeks start. */
export function GoalSettings(props: GoalSettingsProps): JSX.Element {
  const goals = createLive(
    () => props.settings,
    () => database.goals.toArray(),
  );
  const week = () => weekOf(stampNow(props.settings).date, props.settings.weekStart);

  /** Goals are changed by what is stored now, not by what this page has read some time ago. */
  const change = (work: (goals: readonly Goal[], entry: ReturnType<typeof entryOf>) => Goal[]) =>
    props.attempt(async () => {
      const settings = await storedSettings.read();
      await save({ goals: work(await database.goals.toArray(), entryOf(settings)) });
    });

  const startWeeksOn = (day: number) =>
    props.attempt(() =>
      storedSettings.update((settings) => {
        const { date } = stampNow(settings);
        return { ...settings, weekStart: [...changeWeekStart(settings.weekStart, day, date)] };
      }),
    );

  return (
    <section class={styles.part}>
      <h2>{i18n.t('goalSettings.title')}</h2>
      <Show when={ready(goals())}>
        {(all) => (
          <For each={measureSchema.options}>
            {(measure) => (
              <GoalEditor
                measure={measure}
                inForce={goalInForce(all(), measure, week())}
                next={nextOf(all(), measure, props.settings)}
                canLowerTo={(wish) => canLowerNow(all(), { measure, ...wish }, week())}
                onSave={(wish) => change((goals, entry) => setGoal(goals, inputOf(measure, wish), entry))}
                onLower={(wish) =>
                  change((goals, entry) => lowerGoalNow(goals, inputOf(measure, wish), entry))
                }
                onEnd={() => change((goals, entry) => endGoal(goals, measure, entry))}
              />
            )}
          </For>
        )}
      </Show>
      <p class={styles.hint}>{i18n.t('goalSettings.nextWeek')}</p>
      <p class={styles.hint}>{i18n.t('goalSettings.rest')}</p>
      <div class={styles.group}>
        <div class={styles.fields}>
          <NumberChoice
            label={i18n.t('goalSettings.weekStart')}
            value={
              props.settings.weekStart.at(-1)?.day ?? weekStartOn(week().start, props.settings.weekStart)
            }
            options={weekdaysFrom(1).map((day) => ({ value: day, label: weekdayName(day, 'long') }))}
            onChoose={startWeeksOn}
          />
        </div>
        <p class={styles.hint}>{i18n.t('goalSettings.weekStartHint')}</p>
      </div>
    </section>
  );
}

function entryOf(settings: Settings) {
  return { ...newEntry(settings), starts: settings.weekStart };
}

function inputOf(measure: Measure, wish: GoalWish) {
  return { measure, ...wish };
}

/** The goal of next week where it is another than this week's; `null` when this week's ends. */
function nextOf(
  goals: readonly Goal[],
  measure: Measure,
  { weekStart, ...rest }: Settings,
): Goal | null | undefined {
  const week = weekOf(stampNow(rest).date, weekStart);
  const now = goalInForce(goals, measure, week);
  const then = goalInForce(goals, measure, nextWeek(week, weekStart));
  if (now?.id === then?.id) return undefined;
  return then ?? null;
}
