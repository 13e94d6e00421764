import { createSignal, type JSX, Match, Show, Switch } from 'solid-js';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { GoalSetter } from '@/components/goal-setter';
import { NoticeBar } from '@/components/notice-bar';
import { previewWords } from '@/components/settings/nudge-words';
import { Toggle } from '@/components/settings/toggle';
import { database } from '@/utils/browser/database/database';
import { createDoing } from '@/utils/browser/database/doing';
import { createLive, problemOf, ready } from '@/utils/browser/database/live';
import { readThisWeek } from '@/utils/browser/database/this-week';
import { storedSettings } from '@/utils/browser/storage/settings';
import { setGoal } from '@/utils/core/goals/set-goal';
import { turnOff, turnOn } from '@/utils/core/nudges/back-off';
import { previewOf } from '@/utils/core/nudges/preview';
import type { Settings } from '@/utils/core/practice/settings';
import styles from './welcome.module.css';

/** A first weekly goal and, for those who like them, nudges. */
export function GoalStep(props: {
  /** As they count. */
  readonly settings: Settings;
  /** The organisation keeps nudges off. */
  readonly isHeld: boolean;
}): JSX.Element {
  const doing = createDoing(i18n.t('notice.undone'));
  const thisWeek = createLive(() => props.settings, readThisWeek);
  const goal = () => ready(thisWeek())?.progress.find(({ measure }) => measure === 'asks');
  const problem = () => doing.problem() ?? problemOf(thisWeek());
  const [isUnkept, setIsUnkept] = createSignal(false);

  const choose = (target: number) =>
    doing.act({
      said: i18n.t('goal.isSet'),
      tables: ['goals'],
      decide: async (entry) => {
        const goals = await database.goals.toArray();
        const starts = props.settings.weekStart;
        return { goals: setGoal(goals, { measure: 'asks', target }, { ...entry(), starts }) };
      },
    });

  function nudge(on: boolean): void {
    // Asked in the turn of the click. A no is fine: then the icon alone tells.
    if (on) void browser.permissions.request({ permissions: ['notifications'] }).catch(() => false);
    void storedSettings
      .update((settings) => (on ? turnOn(settings, Date.now()) : turnOff(settings)))
      .then(
        () => setIsUnkept(false),
        () => setIsUnkept(true),
      );
  }

  return (
    <>
      <p class={styles.lead}>{i18n.t('welcome.goal.lead')}</p>
      <Switch>
        <Match when={goal()}>
          {(progress) => <p class={styles.kept}>{i18n.t('goal.perWeek', progress().target)}</p>}
        </Match>
        <Match when={ready(thisWeek())}>
          <GoalSetter start={2} onSet={(target) => void choose(target)} />
        </Match>
      </Switch>
      <Toggle
        label={i18n.t('settings.master')}
        hint={i18n.t('welcome.goal.nudges')}
        isOn={props.settings.nudges}
        held={props.isHeld ? i18n.t('policy.set') : undefined}
        onToggle={nudge}
      />
      <Show when={props.settings.nudges}>
        <p class={styles.hint} role="status">
          {previewWords(previewOf(props.settings))}
        </p>
      </Show>
      <p class={styles.hint}>{i18n.t('welcome.goal.then')}</p>
      <NoticeBar
        words={doing.said()}
        onUndo={doing.undo() && (() => void doing.undo()?.())}
        problem={problem() !== undefined || isUnkept() ? i18n.t(`problem.${problem() ?? 'full'}`) : undefined}
      />
    </>
  );
}
