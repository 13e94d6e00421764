import type { JSX } from 'solid-js';
import { i18n } from '#i18n';
import { ProblemLine } from '@/components/alert-line';
import { AskForm } from '@/components/ask-form';
import { resultOptions } from '@/components/ask-words';
import { Dialog } from '@/components/dialog';
import { Scale } from '@/components/scale';
import type { Doing } from '@/utils/browser/database/doing';
import { readAddressee } from '@/utils/browser/database/people';
import { oneAtATime } from '@/utils/browser/one-at-a-time';
import { createKeptFields } from '@/utils/browser/storage/kept-fields';
import { choiceOf, results } from '@/utils/core/practice/ask-choices';
import { emptyEditFields } from '@/utils/core/practice/ask-edit-fields';
import { plannedFrom, predictionFrom } from '@/utils/core/practice/ask-fields';
import { backfillAsk } from '@/utils/core/practice/ask-life';
import type { Person } from '@/utils/core/practice/person';
import type { CivilDate } from '@/utils/core/practice/record';
import { stampOn } from '@/utils/core/time/past-date';

interface EarlierAskProps {
  readonly people: readonly Person[];
  readonly rungs: readonly string[];
  readonly today: CivilDate;
  readonly doing: Doing;
  readonly onClose: () => void;
}

/** An ask of an earlier day, written down after the fact. */
export function EarlierAsk(props: EarlierAskProps): JSX.Element {
  const kept = createKeptFields(
    'earlier-ask',
    () => ({ ...emptyEditFields, date: props.today, result: '' }),
    'asks',
  );

  const save = oneAtATime(async () => {
    const { result: answer, ...fields } = kept.values();
    const id = await kept.saveAs();
    const isWritten = await props.doing.act({
      said: i18n.t('asks.added'),
      tables: ['asks', 'people'],
      decide: async (makeEntry) => {
        const { personId, created } = await readAddressee(fields, makeEntry);
        const entry = { ...makeEntry(), id };
        const { what, rung, kind, channel = 'other', note } = plannedFrom(fields, personId, entry);
        const result = choiceOf(results, answer);
        const predict = predictionFrom(fields);
        const words = [note, fields.note.trim()].filter(Boolean).join('\n\n');
        const ask = backfillAsk(
          {
            what,
            rung,
            kind,
            channel,
            asked: stampOn(fields.date, entry.now),
            ...(words !== '' && { note: words }),
            ...(personId !== undefined && { personId }),
            ...(predict && { predict }),
            ...(result && { outcome: { result } }),
          },
          entry,
        );
        return { asks: [ask], people: created ? [created] : [] };
      },
    });
    if (!isWritten) return;
    kept.forget();
    props.onClose();
  });

  return (
    <Dialog title={i18n.t('asks.earlier')} onClose={() => props.onClose()}>
      <ProblemLine problem={props.doing.problem()} />
      <AskForm
        fields={kept.values()}
        onType={(field, text) => kept.type(field, text)}
        people={props.people}
        rungs={props.rungs}
        today={props.today}
        isAsked={true}
        surprises={[]}
        save={i18n.t('asks.add')}
        onSave={() => void save()}
      >
        <Scale
          label={i18n.t('outcome.what')}
          options={resultOptions()}
          value={kept.value('result')}
          onChoose={(value) => kept.type('result', value)}
        />
      </AskForm>
    </Dialog>
  );
}
