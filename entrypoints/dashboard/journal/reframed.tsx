import { createSignal, type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import { dayWords } from '@/components/day-words';
import { type ReframeField, ReframeForm } from '@/components/reframe-form';
import type { Doing } from '@/utils/browser/database/doing';
import { readLiving } from '@/utils/browser/database/journal';
import { newEntry } from '@/utils/browser/moment';
import { oneAtATime } from '@/utils/browser/one-at-a-time';
import { createKeptFields } from '@/utils/browser/storage/kept-fields';
import { storedSettings } from '@/utils/browser/storage/settings';
import { edited } from '@/utils/core/practice/change';
import type { Reframe } from '@/utils/core/practice/journal';
import { createReframe, makeHeavy } from '@/utils/core/practice/journal-entries';
import { promptedFields } from '@/utils/core/practice/prompted-fields';
import type { Settings } from '@/utils/core/practice/settings';
import styles from './entries.module.css';
import { JournalPart } from './journal-part';

/** The longest text a record keeps, in UTF-16 units. */
const LONGEST = 10_000;

interface ReframedProps {
  readonly settings: Settings | undefined;
  readonly doing: Doing;
}

/** Past episodes, told again as if the user had asked. */
export function Reframed(props: ReframedProps): JSX.Element {
  return (
    <JournalPart
      table="reframes"
      heading={i18n.t('reframe.heading')}
      empty={i18n.t('reframe.empty')}
      settings={props.settings}
      doing={props.doing}
      itemOf={(record, { today }) => viewOf(record, today)}
      form={(_, record, onClose) => <Form record={record} doing={props.doing} onClose={onClose} />}
    />
  );
}

interface FormProps {
  readonly record: Reframe | undefined;
  readonly doing: Doing;
  readonly onClose: () => void;
}

function Form(props: FormProps): JSX.Element {
  // eslint-disable-next-line solid/reactivity -- The form belongs to one episode; another one is another form.
  const { record } = props;
  const fields = createKeptFields<ReframeField>(
    `journal/reframes/${record?.id ?? 'new'}`,
    () => ({
      happened: record?.happened ?? '',
      didInstead: record?.didInstead ?? '',
      ifIHadAsked: record?.ifIHadAsked ?? '',
      whatTheyMightHaveSaid: record?.whatTheyMightHaveSaid ?? '',
      lesson: record?.lesson ?? '',
      weight: record?.weight ?? 'everyday',
    }),
    'reframes',
  );
  const [isRefused, setIsRefused] = createSignal(false);

  const words = () => {
    const { lesson, weight, ...answers } = fields.values();
    const kept: Pick<Reframe, 'weight'> = { weight: weight === 'heavy' ? 'heavy' : 'everyday' };
    return { ...answers, ...kept, ...(lesson.trim() !== '' && { lesson }) };
  };

  /** Turning heavy gathers what was written under the prompts into one note, so that nothing disappears. */
  async function weigh(isHeavy: boolean): Promise<void> {
    if (!isHeavy) {
      fields.type('weight', 'everyday');
      return;
    }
    const entry = newEntry(await storedSettings.read());
    const heavy = makeHeavy(createReframe({ ...words(), weight: 'everyday' }, entry), entry.now);
    for (const field of promptedFields) fields.type(field, heavy[field]);
    fields.type('weight', 'heavy');
  }

  const submit = oneAtATime(async () => {
    const isTooLong = Object.values(fields.values()).some((text) => text.trim().length > LONGEST);
    setIsRefused(fields.value('happened').trim() === '');
    if (isRefused() || isTooLong) return;
    const typed = words();
    const id = record?.id ?? (await fields.saveAs());
    const isWritten = await props.doing.act({
      said: record ? i18n.t('journal.changed') : i18n.t('journal.kept'),
      tables: ['reframes'],
      decide: async (entry) => {
        if (!record) return { reframes: [createReframe(typed, { ...entry(), id })] };
        const current = await readLiving('reframes', id);
        return current && { reframes: [edited(current, { lesson: undefined, ...typed }, entry().now)] };
      },
    });
    if (!isWritten) return;
    fields.forget();
    if (record) props.onClose();
  });

  function cancel(): void {
    fields.forget();
    props.onClose();
  }

  return (
    <section class={styles.part} aria-labelledby="reframe-form">
      <h2 id="reframe-form">{record ? i18n.t('journal.editing') : i18n.t('reframe.heading')}</h2>
      <Show when={fields.value('weight') !== 'heavy'}>
        <p class={styles.empty}>{i18n.t('reframe.lead')}</p>
      </Show>
      <ReframeForm
        value={(field) => fields.value(field)}
        onInput={(field, text) => fields.type(field, text)}
        onWeigh={(isHeavy) => void weigh(isHeavy)}
        isRefused={isRefused()}
        submit={record ? i18n.t('journal.saveChanges') : i18n.t('journal.save')}
        onSubmit={() => void submit()}
        onCancel={record ? cancel : undefined}
      />
    </section>
  );
}

function viewOf(record: Reframe, today: string) {
  const { happened, didInstead, ifIHadAsked, whatTheyMightHaveSaid, lesson } = record;
  const notes = [
    { label: i18n.t('reframe.didInstead'), text: didInstead },
    { label: i18n.t('reframe.ifIHadAsked'), text: ifIHadAsked },
    { label: i18n.t('reframe.whatTheyMightHaveSaid'), text: whatTheyMightHaveSaid },
    { label: i18n.t('reframe.lesson'), text: lesson ?? '' },
  ];
  return {
    id: record.id,
    day: dayWords(record.when.date, today),
    text: happened,
    facts: record.weight === 'heavy' ? [i18n.t('reframe.heavy')] : [],
    notes: notes.filter(({ text }) => text.trim() !== ''),
  };
}
