import { createMemo, type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import { AlertLine, ProblemLine } from '@/components/alert-line';
import { AskForm } from '@/components/ask-form';
import { Button } from '@/components/button';
import { Dialog } from '@/components/dialog';
import { OutcomeForm } from '@/components/outcome-form';
import { database } from '@/utils/browser/database/database';
import type { Doing } from '@/utils/browser/database/doing';
import { createLive, ready } from '@/utils/browser/database/live';
import { readAddressee } from '@/utils/browser/database/people';
import { createKeptFields } from '@/utils/browser/storage/kept-fields';
import { createOutcomeWords } from '@/utils/browser/storage/outcome-words';
import type { Ask } from '@/utils/core/practice/ask';
import { editedAsk, editFieldsOf, emptyEditFields } from '@/utils/core/practice/ask-edit-fields';
import { amendOutcome, letGo, markAsked, type OutcomeChanges } from '@/utils/core/practice/ask-life';
import { conflictingFields } from '@/utils/core/practice/edit-conflict';
import type { Person } from '@/utils/core/practice/person';
import type { CivilDate, Stamp } from '@/utils/core/practice/record';
import styles from './asks.module.css';

interface EditAskProps {
  /** The ask as it was when it was opened. */
  readonly opened: Ask;
  readonly people: readonly Person[];
  readonly rungs: readonly string[];
  readonly today: CivilDate;
  readonly doing: Doing;
  readonly onDelete: () => void;
  readonly onClose: () => void;
}

/** One ask, to look at and to change. It follows changes made in other windows while it is open. */
export function EditAsk(props: EditAskProps): JSX.Element {
  const live = createLive(
    () => props.opened.id,
    (id) => database.asks.get(id),
  );
  const ask = createMemo(() => ready(live()) ?? props.opened);
  const isGone = () => ask().deletedAt !== undefined;
  const kept = createKeptFields(`ask-${props.opened.id}`, () => ({ ...editFieldsOf(ask()) }));
  const conflicts = () =>
    conflictingFields({
      opened: { ...editFieldsOf(props.opened) },
      now: { ...editFieldsOf(ask()) },
      typed: kept.values(),
    });

  const change = (said: string, how: (current: Ask, now: Stamp) => Ask) =>
    props.doing.act({
      said,
      tables: ['asks'],
      decide: async (entry) => {
        const current = await database.asks.get(props.opened.id);
        return current && current.deletedAt === undefined ? { asks: [how(current, entry().now)] } : undefined;
      },
    });

  const tell = (changes: OutcomeChanges) =>
    void change(i18n.t('outcome.done'), (current, now) => amendOutcome(current, changes, now));
  const words = createOutcomeWords(ask, tell);

  async function save(): Promise<void> {
    const fields = { ...emptyEditFields, ...kept.values() };
    const isWritten = await props.doing.act({
      said: i18n.t('asks.saved'),
      tables: ['asks', 'people'],
      decide: async (entry) => {
        const current = await database.asks.get(props.opened.id);
        if (current === undefined || current.deletedAt !== undefined) return undefined;
        const { personId, created } = await readAddressee(fields, entry);
        const next = editedAsk(current, { fields, personId }, entry().now);
        return { asks: [next], people: created ? [created] : [] };
      },
    });
    if (!isWritten) return;
    kept.forget();
    props.onClose();
  }

  return (
    <Dialog title={i18n.t('asks.one')} onClose={() => props.onClose()}>
      <ProblemLine problem={props.doing.problem()} />
      <Show when={isGone()}>
        <AlertLine>{i18n.t('asks.deletedElsewhere')}</AlertLine>
      </Show>
      <Show when={conflicts().length > 0}>
        <AlertLine>{i18n.t('asks.changedElsewhere')}</AlertLine>
      </Show>
      <AskForm
        fields={{ ...emptyEditFields, ...kept.values() }}
        onType={(field, text) => kept.type(field, text)}
        people={props.people}
        rungs={props.rungs}
        today={props.today}
        isAsked={ask().asked !== undefined}
        surprises={[]}
        save={i18n.t('asks.save')}
        onSave={() => void save()}
      >
        <Show when={ask().asked}>
          <OutcomeForm
            ask={ask()}
            onOutcome={tell}
            words={words.values()}
            onWord={(word, text) => words.type(word, text)}
            onLeave={() => words.leave()}
          />
        </Show>
        <div class={styles.buttons}>
          <Show when={ask().state === 'idea' || ask().state === 'planned'}>
            <Button
              onClick={() =>
                void change(i18n.t('log.done'), (current, now) =>
                  current.state === 'let_go'
                    ? current
                    : markAsked(current, { channel: current.channel ?? 'other' }, now),
                )
              }
            >
              {i18n.t('popup.iAsked')}
            </Button>
          </Show>
          <Show when={ask().state !== 'let_go'}>
            <Button onClick={() => void change(i18n.t('popup.letGoDone'), letGo)}>
              {i18n.t('popup.letGo')}
            </Button>
          </Show>
          <Button onClick={() => props.onDelete()}>{i18n.t('asks.delete')}</Button>
        </div>
      </AskForm>
    </Dialog>
  );
}
