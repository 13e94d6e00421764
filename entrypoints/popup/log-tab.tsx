import { type JSX, lazy, Show, Suspense } from 'solid-js';
import { i18n } from '#i18n';
import fold from '@/components/fold.module.css';
import { Choice } from '@/components/form/choice';
import { LogForm } from '@/components/log-form';
import type { Doing } from '@/utils/browser/database/doing';
import { readAddressee } from '@/utils/browser/database/people';
import { oneAtATime } from '@/utils/browser/one-at-a-time';
import { createKeptFields } from '@/utils/browser/storage/kept-fields';
import { askedFrom, emptyAskFields, plannedFrom } from '@/utils/core/practice/ask-fields';
import type { Settings } from '@/utils/core/practice/settings';
import styles from './popup.module.css';

// The line is what the popup opens for: what is folded away, or about earlier asks, arrives after it.
const DetailsPart = lazy(async () => ({ default: (await import('./details-part')).DetailsPart }));
const PredictionPart = lazy(async () => ({ default: (await import('./prediction-part')).PredictionPart }));
const Unlock = lazy(async () => ({ default: (await import('./unlock')).Unlock }));
const OpenLists = lazy(async () => ({ default: (await import('./open-lists')).OpenLists }));

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
  /** Read a moment later than the line is there: nothing it needs waits for them. */
  readonly settings: Settings | undefined;
  readonly doing: Doing;
  /** Whether the words are locked: a line can be logged all the same. `undefined` until that is known. */
  readonly isLocked: boolean | undefined;
}

/** Log an ask, and tell what came back of earlier ones. */
export function LogTab(props: LogTabProps): JSX.Element {
  const kept = createKeptFields(
    'log',
    () => ({ ...start, channel: props.settings?.usualChannel ?? '' }),
    'asks',
  );
  const fields = () => kept.values();
  const isAsked = () => kept.value('isPlanned') === '';

  const log = oneAtATime(async (what: string) => {
    const said = isAsked() ? i18n.t('log.done') : i18n.t('log.planned');
    const before = fields();
    const typed = { ...before, what };
    const id = await kept.saveAs();
    const isWritten = await props.doing.act({
      said,
      tables: ['asks', 'people'],
      decide: async (entry) => {
        const { personId, created } = await readAddressee(typed, entry);
        const make = typed.isPlanned === '' ? askedFrom : plannedFrom;
        const ask = make(typed, personId, { ...entry(), id });
        return { asks: [ask], people: created ? [created] : [] };
      },
      undone: () => {
        if (kept.value('what') === '') for (const field of ofOneAsk) kept.type(field, typed[field]);
      },
    });
    // The channel stays, as the next ask often goes the same way; so do the unfolded parts, and what was typed
    // while this one was being written.
    if (isWritten) kept.forget(...ofOneAsk.filter((field) => kept.value(field) === before[field]));
  });

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
        <DetailsPart kept={kept} isLocked={props.isLocked === true} />
      </Fold>
      <Fold
        title={i18n.t('prediction.title')}
        isOpen={kept.value('prediction') !== ''}
        onToggle={(isOpen) => kept.type('prediction', isOpen ? 'open' : '')}
      >
        <PredictionPart kept={kept} isAfter={isAsked()} />
      </Fold>
      <Suspense>
        <Show when={props.isLocked}>
          <Unlock />
        </Show>
        <Show when={props.isLocked === false && props.settings}>
          {(settings) => <OpenLists settings={settings()} doing={props.doing} />}
        </Show>
      </Suspense>
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
      class={fold.fold}
      open={props.isOpen}
      onToggle={(event) => {
        const { open } = event.currentTarget;
        if (open !== props.isOpen) props.onToggle(open);
      }}
    >
      <summary>{props.title}</summary>
      <Show when={props.isOpen}>
        <Suspense>{props.children}</Suspense>
      </Show>
    </details>
  );
}
