import { For, type JSX, Match, Show, Switch } from 'solid-js';
import { i18n } from '#i18n';
import { GoalLine } from '@/components/goal-line';
import { GoalSetter } from '@/components/goal-setter';
import { planWords } from '@/components/plan-words';
import { createBackup } from '@/utils/browser/data/backup';
import { database } from '@/utils/browser/database/database';
import type { Doing } from '@/utils/browser/database/doing';
import { readExpectedGot } from '@/utils/browser/database/expected-got';
import { createLive, ready } from '@/utils/browser/database/live';
import { readPlanAhead } from '@/utils/browser/database/plan-ahead';
import { readThisWeek } from '@/utils/browser/database/this-week';
import { setGoal } from '@/utils/core/goals/set-goal';
import type { Settings } from '@/utils/core/practice/settings';
import styles from './popup.module.css';

interface WeekTabProps {
  readonly settings: Settings;
  readonly doing: Doing;
}

/** How the week goes: the goal, what was expected and what came, and what is planned next. */
export function WeekTab(props: WeekTabProps): JSX.Element {
  const thisWeek = createLive(() => props.settings, readThisWeek);
  const expected = createLive(() => props.settings, readExpectedGot);
  const ahead = createLive(() => props.settings, readPlanAhead);
  const backup = createBackup();
  const asks = () => ready(thisWeek())?.progress.find(({ measure }) => measure === 'asks');
  const plan = () => ready(ahead());

  const chooseGoal = (target: number) =>
    props.doing.act({
      said: i18n.t('goal.isSet'),
      tables: ['goals'],
      decide: async (entry) => {
        const goals = await database.goals.toArray();
        const starts = props.settings.weekStart;
        return { goals: setGoal(goals, { measure: 'asks', target }, { ...entry(), starts }) };
      },
    });

  return (
    <div class={styles.tab}>
      <section class={styles.part}>
        <Switch>
          <Match when={asks()}>
            {(progress) => <GoalLine done={progress().done} target={progress().target} />}
          </Match>
          <Match when={ready(thisWeek())}>
            <p>{i18n.t('goal.none')}</p>
            <GoalSetter start={2} onSet={(target) => void chooseGoal(target)} />
          </Match>
        </Switch>
      </section>
      <section class={styles.part}>
        <h2>{i18n.t('popup.expected')}</h2>
        <Show
          when={ready(expected())?.length}
          fallback={<p class={styles.hint}>{i18n.t('popup.noExpected')}</p>}
        >
          <For each={ready(expected())}>
            {({ group, expected: hoped, n, got }) => (
              <p>
                {i18n.t(`popup.expectedGot.${group}`, [String(Math.round(hoped)), String(n), String(got)])}
              </p>
            )}
          </For>
        </Show>
      </section>
      <section class={styles.part}>
        <h2>{i18n.t('popup.next')}</h2>
        <Show when={plan()?.next} fallback={<p class={styles.hint}>{i18n.t('popup.noPlan')}</p>}>
          {(item) => <p dir="auto">{planWords(item(), plan()?.people ?? [])}</p>}
        </Show>
        <a href="/dashboard.html#plan" target="_blank" rel="noopener">
          <Show when={plan()?.passed} fallback={i18n.t('popup.openPlan')}>
            {(passed) => i18n.t('popup.passed', passed())}
          </Show>
        </a>
      </section>
      <Show when={ready(backup())?.isDue}>
        <section class={styles.part}>
          <p>{i18n.t('data.copy.due')}</p>
          <a href="/dashboard.html#data" target="_blank" rel="noopener">
            {i18n.t('data.copy.save')}
          </a>
        </section>
      </Show>
    </div>
  );
}
