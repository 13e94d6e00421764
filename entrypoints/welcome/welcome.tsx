import { createEffect, createSignal, For, type JSX, Match, on, Show, Switch } from 'solid-js';
import { i18n } from '#i18n';
import { Button } from '@/components/button';
import { createPolicy, createSettingsInForce } from '@/utils/browser/policy/live-policy';
import { createStored } from '@/utils/browser/storage/live-stored';
import { storedWelcome } from '@/utils/browser/storage/welcome';
import { type WelcomeStep, welcomeSteps } from '@/utils/browser/storage/welcome-steps';
import { GoalStep } from './goal-step';
import { SitesStep } from './sites-step';
import { TryStep } from './try-step';
import styles from './welcome.module.css';

/** The first run: three short steps, each to be skipped, left and taken up again. */
export function Welcome(): JSX.Element {
  const welcome = createStored(storedWelcome);
  const policy = createPolicy();
  const settings = createSettingsInForce(policy);
  const [chosen, setChosen] = createSignal<WelcomeStep>();
  const step = () => chosen() ?? welcome()?.step;
  const number = () => welcomeSteps.indexOf(step() ?? 'try') + 1;
  let heading: HTMLHeadingElement | undefined;

  document.title = i18n.t('welcome.title');

  // What cannot be kept is no reason to stop: the page goes on, and begins anew next time.
  const keep = (next: WelcomeStep) =>
    storedWelcome.update((state) => ({ ...state, step: next })).catch(() => undefined);

  function go(next: WelcomeStep): void {
    setChosen(next);
    void keep(next);
  }

  // Somebody who goes on finds the beginning of the new step, by eye and by ear.
  createEffect(
    on(
      chosen,
      () => {
        scrollTo(0, 0);
        heading?.focus();
      },
      { defer: true },
    ),
  );

  async function leave(): Promise<void> {
    await keep('try');
    location.assign('/dashboard.html');
  }

  return (
    <div class={styles.page}>
      <header class={styles.head}>
        <p class={styles.name}>Askwell</p>
        <Button look="quiet" onClick={() => void leave()}>
          {i18n.t('welcome.skip')}
        </Button>
      </header>
      <Show when={step()}>
        {(now) => (
          <main class={styles.main}>
            <div class={styles.title}>
              <p class={styles.position}>
                {i18n.t('welcome.position', [String(number()), String(welcomeSteps.length)])}
              </p>
              <h1 ref={(element) => (heading = element)} tabIndex={-1}>
                {titleOf(now())}
              </h1>
            </div>
            <Switch>
              <Match when={now() === 'try'}>
                <TryStep />
              </Match>
              <Match when={now() === 'sites'}>
                <SitesStep />
              </Match>
              <Match when={now() === 'goal' && settings()}>
                {(known) => <GoalStep settings={known()} isHeld={policy()?.disableNudges === true} />}
              </Match>
            </Switch>
            <nav class={styles.steps} aria-label={i18n.t('welcome.steps')}>
              <Show when={welcomeSteps[number() - 2]}>
                {(before) => <Button onClick={() => go(before())}>{i18n.t('welcome.back')}</Button>}
              </Show>
              <span class={styles.dots} aria-hidden="true">
                <For each={welcomeSteps}>{(one) => <span data-now={one === now()} />}</For>
              </span>
              <Show
                when={welcomeSteps[number()]}
                fallback={
                  <Button look="primary" onClick={() => void leave()}>
                    {i18n.t('welcome.finish')}
                  </Button>
                }
              >
                {(after) => (
                  <Button look="primary" onClick={() => go(after())}>
                    {i18n.t('welcome.next')}
                  </Button>
                )}
              </Show>
            </nav>
          </main>
        )}
      </Show>
    </div>
  );
}

function titleOf(step: WelcomeStep): string {
  return {
    try: i18n.t('welcome.try.title'),
    sites: i18n.t('welcome.sites.title'),
    goal: i18n.t('welcome.goal.title'),
  }[step];
}
