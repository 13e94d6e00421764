import { createResource, createSignal, type JSX, Match, onMount, Show, Switch } from 'solid-js';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { Button } from '@/components/button';
import { GoalLine } from '@/components/goal-line';
import { GoalSetter } from '@/components/goal-setter';
import { LogForm } from '@/components/log-form';
import { SiteSwitch } from '@/components/site-switch';
import { database } from '@/utils/browser/database/database';
import { createLive, problemOf, ready } from '@/utils/browser/database/live';
import { type StorageProblem, storageProblemOf } from '@/utils/browser/database/problem';
import { readThisWeek } from '@/utils/browser/database/this-week';
import { save } from '@/utils/browser/database/write';
import { newEntry, stampNow } from '@/utils/browser/moment';
import { covers, patternOf, siteNameOf } from '@/utils/browser/sites/known-sites';
import { sitesTurnedOn, turnOff, turnOn } from '@/utils/browser/sites/sites';
import { createStored } from '@/utils/browser/storage/live-stored';
import { storedSettings } from '@/utils/browser/storage/settings';
import { keepTyped, typedInto } from '@/utils/browser/storage/typed';
import { setGoal } from '@/utils/core/goals/set-goal';
import type { Ask } from '@/utils/core/practice/ask';
import { createAsk, markAsked } from '@/utils/core/practice/ask-life';
import { removed } from '@/utils/core/practice/change';
import styles from './popup.module.css';

/** The toolbar popup. */
export function Popup(): JSX.Element {
  const settings = createStored(storedSettings);
  const thisWeek = createLive(settings, readThisWeek);
  const [typed, setTyped] = createSignal('');
  const [logged, setLogged] = createSignal<Ask>();
  const [said, setSaid] = createSignal('');
  const [problem, setProblem] = createSignal<StorageProblem>();

  onMount(() => void typedInto('log').then((kept) => setTyped((typed) => typed || kept)));

  function type(text: string): void {
    setTyped(text);
    void keepTyped('log', text);
  }

  async function attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
      setProblem(undefined);
    } catch (error) {
      setProblem(storageProblemOf(error));
    }
  }

  const log = (what: string) =>
    attempt(async () => {
      const entry = newEntry(await storedSettings.read());
      const ask = markAsked(createAsk({ what, source: 'popup' }, entry), { channel: 'other' }, entry.now);
      await save({ asks: [ask] });
      setLogged(ask);
      setSaid(i18n.t('log.done'));
      type('');
    });

  const undo = (ask: Ask) =>
    attempt(async () => {
      await save({ asks: [removed(ask, stampNow(await storedSettings.read()))] });
      setLogged(undefined);
      setSaid(i18n.t('log.undone'));
      type(ask.what);
    });

  const chooseGoal = (target: number) =>
    attempt(async () => {
      const settings = await storedSettings.read();
      const goals = await database.goals.toArray();
      const entry = { ...newEntry(settings), starts: settings.weekStart };
      await save({ goals: setGoal(goals, { measure: 'asks', target }, entry) });
    });

  const asksProgress = () => ready(thisWeek())?.progress.find(({ measure }) => measure === 'asks');
  const shownProblem = () => problem() ?? problemOf(thisWeek());

  return (
    <main class={styles.popup}>
      <LogForm text={typed()} onInput={type} onLog={(text) => void log(text)} />
      <Show when={shownProblem()}>
        {(name) => (
          <p class={styles.problem} role="alert">
            {i18n.t(`problem.${name()}`)}
          </p>
        )}
      </Show>
      <p class={styles.said} role="status">
        <Show when={said()}>
          <span>{said()}</span>
        </Show>
        <Show when={logged()}>
          {(ask) => (
            <Button look="quiet" onClick={() => void undo(ask())}>
              {i18n.t('log.undo')}
            </Button>
          )}
        </Show>
      </p>
      <section class={styles.goal}>
        <Switch>
          <Match when={asksProgress()}>
            {(progress) => <GoalLine done={progress().done} target={progress().target} />}
          </Match>
          <Match when={thisWeek().state === 'ready'}>
            <p>{i18n.t('goal.none')}</p>
            <GoalSetter start={2} onSet={(target) => void chooseGoal(target)} />
          </Match>
        </Switch>
      </section>
      <ThisSite />
    </main>
  );
}

/** Turns the site of the current tab on or off. */
function ThisSite(): JSX.Element {
  const [site, { refetch }] = createResource(async () => {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    const pattern = tab?.url === undefined ? undefined : patternOf(tab.url);
    if (tab?.url === undefined || pattern === undefined) return undefined;
    const { origin } = new URL(tab.url);
    const patterns = (await sitesTurnedOn()).filter((on) => covers(on, origin));
    return { name: siteNameOf(origin), pattern, patterns };
  });

  function toggle(on: boolean): void {
    const now = site();
    if (!now) return;
    void (on ? turnOn([now.pattern]) : turnOff(now.patterns)).then(refetch);
  }

  return (
    <footer class={styles.site}>
      <Show when={site()} fallback={<p class={styles.nowhere}>{i18n.t('site.nowhere')}</p>}>
        {(here) => <SiteSwitch name={here().name} isOn={here().patterns.length > 0} onToggle={toggle} />}
      </Show>
    </footer>
  );
}
