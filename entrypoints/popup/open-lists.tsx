import { createMemo, createSignal, type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import { ProblemLine } from '@/components/alert-line';
import { AskRow } from '@/components/ask-row';
import { Button } from '@/components/button';
import { Keyed } from '@/components/keyed';
import { database } from '@/utils/browser/database/database';
import type { Doing } from '@/utils/browser/database/doing';
import { createLive, problemOf, ready } from '@/utils/browser/database/live';
import { readOpenAsks } from '@/utils/browser/database/open-asks';
import { stampNow } from '@/utils/browser/moment';
import type { Ask } from '@/utils/core/practice/ask';
import { amendOutcome, letGo, markAsked, type OutcomeChanges } from '@/utils/core/practice/ask-life';
import type { Settings } from '@/utils/core/practice/settings';
import { OutcomePart } from './outcome-part';
import styles from './popup.module.css';

/** So many open asks of each sort fit; the dashboard has them all. */
const SHOWN = 4;

interface OpenListsProps {
  readonly settings: Settings;
  readonly doing: Doing;
}

/** Asks that wait for an answer, or to be asked: the newest of each sort. */
export function OpenLists(props: OpenListsProps): JSX.Element {
  // An ask that was just answered stays until the popup closes: its second tap is still to come.
  const [answered, setAnswered] = createSignal<readonly string[]>([]);
  const open = createLive(answered, (keep) => readOpenAsks({ most: SHOWN, keep }));
  const today = createMemo(() => stampNow(props.settings).date);

  const change = (said: string, ask: Ask, how: (current: Ask, now: ReturnType<typeof stampNow>) => Ask) =>
    props.doing.act({
      said,
      tables: ['asks'],
      decide: async (entry) => {
        const current = await database.asks.get(ask.id);
        return current === undefined || current.deletedAt !== undefined
          ? undefined
          : { asks: [how(current, entry().now)] };
      },
    });

  function answer(ask: Ask, changes: OutcomeChanges): void {
    setAnswered((ids) => (ids.includes(ask.id) ? ids : [...ids, ask.id]));
    void change(i18n.t('outcome.done'), ask, (current, now) => amendOutcome(current, changes, now));
  }

  const markAsAsked = (ask: Ask) =>
    change(i18n.t('log.done'), ask, (current, now) =>
      current.state === 'let_go' ? current : markAsked(current, { channel: current.channel ?? 'other' }, now),
    );

  return (
    <>
      <ProblemLine problem={problemOf(open())} />
      <Show when={ready(open())?.waiting.asks.length}>
        <section class={styles.list}>
          <h2>{i18n.t('popup.waiting')}</h2>
          <ul>
            <Keyed items={ready(open())?.waiting.asks}>
              {(ask) => (
                <AskRow ask={ask()} today={today()} who={ready(open())?.aliases.get(ask().personId ?? '')}>
                  <OutcomePart ask={ask()} onOutcome={(changes) => answer(ask(), changes)} />
                </AskRow>
              )}
            </Keyed>
          </ul>
          <More count={ready(open())?.waiting.count ?? 0} state="open" />
        </section>
      </Show>
      <Show when={ready(open())?.planned.asks.length}>
        <section class={styles.list}>
          <h2>{i18n.t('popup.planned')}</h2>
          <ul>
            <Keyed items={ready(open())?.planned.asks}>
              {(ask) => (
                <AskRow ask={ask()} today={today()} who={ready(open())?.aliases.get(ask().personId ?? '')}>
                  <div class={styles.buttons}>
                    <Button onClick={() => void markAsAsked(ask())}>{i18n.t('popup.iAsked')}</Button>
                    <Button look="quiet" onClick={() => void change(i18n.t('popup.letGoDone'), ask(), letGo)}>
                      {i18n.t('popup.letGo')}
                    </Button>
                  </div>
                </AskRow>
              )}
            </Keyed>
          </ul>
          <More count={ready(open())?.planned.count ?? 0} state="planned" />
        </section>
      </Show>
    </>
  );
}

function More(props: { readonly count: number; readonly state: string }): JSX.Element {
  return (
    <Show when={props.count > SHOWN}>
      <a href={`/dashboard.html#asks/${props.state}`} target="_blank" rel="noopener">
        {i18n.t('popup.all', [String(props.count)])}
      </a>
    </Show>
  );
}
