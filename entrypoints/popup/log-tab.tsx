import { createMemo, createSignal, Index, type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import { AskDetails } from '@/components/ask-details';
import { AskRow } from '@/components/ask-row';
import { Button } from '@/components/button';
import { Choice } from '@/components/form/choice';
import { LogForm } from '@/components/log-form';
import { OutcomeForm } from '@/components/outcome-form';
import { PredictionFields } from '@/components/prediction-fields';
import { database } from '@/utils/browser/database/database';
import type { Doing } from '@/utils/browser/database/doing';
import { createLive, problemOf, ready } from '@/utils/browser/database/live';
import { readOpenAsks } from '@/utils/browser/database/open-asks';
import { readPeople } from '@/utils/browser/database/people';
import { readSurprises } from '@/utils/browser/database/surprises';
import { stampNow } from '@/utils/browser/moment';
import { createKeptFields } from '@/utils/browser/storage/kept-fields';
import type { Ask } from '@/utils/core/practice/ask';
import { addresseeOf, askedFrom, emptyAskFields, plannedFrom } from '@/utils/core/practice/ask-fields';
import { letGo, markAsked, type OutcomeInput, recordOutcome } from '@/utils/core/practice/ask-life';
import { currentRungs } from '@/utils/core/practice/ladders';
import type { Settings } from '@/utils/core/practice/settings';
import styles from './popup.module.css';

/** So many open asks of each sort fit; the dashboard has them all. */
const SHOWN = 4;

/** What the log form holds besides the ask: whether it was asked already, and which parts are unfolded. */
const start = { ...emptyAskFields, isPlanned: '', details: '', prediction: '' };

/** What the next ask does not take over. */
const ofOneAsk = [
  'what',
  'personId',
  'alias',
  'rung',
  'kind',
  'chance',
  'discomfort',
  'feared',
  'fearedChance',
] as const;

interface LogTabProps {
  readonly settings: Settings;
  readonly doing: Doing;
}

/** Log an ask, and tell what came back of earlier ones. */
export function LogTab(props: LogTabProps): JSX.Element {
  const kept = createKeptFields('log', () => start);
  const fields = () => kept.values();
  const isAsked = () => kept.value('isPlanned') === '';
  const people = createLive(() => true, readPeople);
  const rungs = createLive(
    () => true,
    async () => currentRungs(await database.ladders.toArray()),
  );
  const surprises = createLive(() => kept.value('prediction') || undefined, readSurprises);

  async function log(what: string): Promise<void> {
    const said = isAsked() ? i18n.t('log.done') : i18n.t('log.planned');
    const typed = { ...fields(), what };
    const isWritten = await props.doing.act({
      said,
      tables: ['asks', 'people'],
      decide: async (entry) => {
        const { personId, created } = addresseeOf(typed, await database.people.toArray(), entry);
        const ask = (typed.isPlanned === '' ? askedFrom : plannedFrom)(typed, personId, entry());
        return { asks: [ask], people: created ? [created] : [] };
      },
      undone: () => {
        if (kept.value('what') === '') for (const field of ofOneAsk) kept.type(field, typed[field]);
      },
    });
    // The channel stays, as the next ask often goes the same way; so do the unfolded parts.
    if (isWritten) kept.forget(...ofOneAsk);
  }

  return (
    <div class={styles.tab}>
      <LogForm
        text={kept.value('what')}
        isAsked={isAsked()}
        onInput={(text) => kept.type('what', text)}
        onLog={(what) => void log(what)}
      />
      <Choice
        label={i18n.t('log.state')}
        options={[
          { value: '', label: i18n.t('log.isAsked') },
          { value: 'yes', label: i18n.t('log.isPlanned') },
        ]}
        value={kept.value('isPlanned')}
        onChoose={(value) => kept.type('isPlanned', value)}
      />
      <Fold
        title={i18n.t('log.details')}
        isOpen={kept.value('details') !== ''}
        onToggle={(isOpen) => kept.type('details', isOpen ? 'open' : '')}
      >
        <AskDetails
          fields={fields()}
          onType={(field, text) => kept.type(field, text)}
          people={ready(people()) ?? []}
          rungs={ready(rungs()) ?? []}
        />
      </Fold>
      <Fold
        title={i18n.t('prediction.title')}
        isOpen={kept.value('prediction') !== ''}
        onToggle={(isOpen) => kept.type('prediction', isOpen ? 'open' : '')}
      >
        <PredictionFields
          fields={fields()}
          onType={(field, text) => kept.type(field, text)}
          surprises={ready(surprises()) ?? []}
          isAfter={isAsked()}
        />
      </Fold>
      <OpenLists {...props} aliases={new Map((ready(people()) ?? []).map(({ id, alias }) => [id, alias]))} />
    </div>
  );
}

function Fold(props: {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly children: JSX.Element;
}): JSX.Element {
  return (
    <details
      class={styles.fold}
      open={props.isOpen}
      onToggle={(event) => {
        const { open } = event.currentTarget;
        if (open !== props.isOpen) props.onToggle(open);
      }}
    >
      <summary>{props.title}</summary>
      <Show when={props.isOpen}>{props.children}</Show>
    </details>
  );
}

function OpenLists(props: LogTabProps & { readonly aliases: ReadonlyMap<string, string> }): JSX.Element {
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
          ? {}
          : { asks: [how(current, entry().now)] };
      },
    });

  function answer(ask: Ask, outcome: OutcomeInput): void {
    setAnswered((ids) => (ids.includes(ask.id) ? ids : [...ids, ask.id]));
    void change(i18n.t('outcome.done'), ask, (current, now) => recordOutcome(current, outcome, now));
  }

  const markAsAsked = (ask: Ask) =>
    change(i18n.t('log.done'), ask, (current, now) =>
      current.state === 'let_go' ? current : markAsked(current, { channel: current.channel ?? 'other' }, now),
    );

  return (
    <>
      <Show when={problemOf(open())}>
        {(name) => (
          <p class={styles.problem} role="alert">
            {i18n.t(`problem.${name()}`)}
          </p>
        )}
      </Show>
      <Show when={ready(open())?.waiting.asks.length}>
        <section class={styles.list}>
          <h2>{i18n.t('popup.waiting')}</h2>
          <ul>
            <Index each={ready(open())?.waiting.asks}>
              {(ask) => (
                <AskRow ask={ask()} today={today()} who={props.aliases.get(ask().personId ?? '')}>
                  <OutcomeForm ask={ask()} onOutcome={(outcome) => answer(ask(), outcome)} />
                </AskRow>
              )}
            </Index>
          </ul>
          <More count={ready(open())?.waiting.count ?? 0} state="open" />
        </section>
      </Show>
      <Show when={ready(open())?.planned.asks.length}>
        <section class={styles.list}>
          <h2>{i18n.t('popup.planned')}</h2>
          <ul>
            <Index each={ready(open())?.planned.asks}>
              {(ask) => (
                <AskRow ask={ask()} today={today()} who={props.aliases.get(ask().personId ?? '')}>
                  <div class={styles.buttons}>
                    <Button onClick={() => void markAsAsked(ask())}>{i18n.t('popup.iAsked')}</Button>
                    <Button look="quiet" onClick={() => void change(i18n.t('popup.letGoDone'), ask(), letGo)}>
                      {i18n.t('popup.letGo')}
                    </Button>
                  </div>
                </AskRow>
              )}
            </Index>
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
