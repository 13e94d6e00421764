import { For, type JSX, Match, Show, Switch } from 'solid-js';
import { i18n } from '#i18n';
import { GoalLine } from '@/components/goal-line';
import { createLive, problemOf, ready } from '@/utils/browser/database/live';
import { readThisWeek } from '@/utils/browser/database/this-week';
import { createStored } from '@/utils/browser/storage/live-stored';
import { storedSettings } from '@/utils/browser/storage/settings';
import styles from './week.module.css';

/** The running week: goals and asks. */
export function Week(): JSX.Element {
  const thisWeek = createLive(createStored(storedSettings), readThisWeek);

  return (
    <div class={styles.page}>
      <Switch>
        <Match when={problemOf(thisWeek())}>
          {(name) => <p role="alert">{i18n.t(`problem.${name()}`)}</p>}
        </Match>
        <Match when={ready(thisWeek())}>
          {(week) => (
            <>
              <For each={week().progress}>
                {({ done, target }) => <GoalLine done={done} target={target} />}
              </For>
              <Show when={week().records.asks.length > 0} fallback={<p>{i18n.t('dashboard.noAsks')}</p>}>
                <ul class={styles.asks}>
                  <For each={week().records.asks}>{({ what }) => <li dir="auto">{what}</li>}</For>
                </ul>
              </Show>
            </>
          )}
        </Match>
      </Switch>
    </div>
  );
}
