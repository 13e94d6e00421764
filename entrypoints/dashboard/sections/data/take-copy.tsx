import { createSignal, type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import { ProblemLine } from '@/components/alert-line';
import { Button } from '@/components/button';
import { createNewPassphrase, NewPassphraseFields } from '@/components/lock/new-passphrase';
import type { Backup } from '@/utils/browser/data/backup';
import { exportArchive, noteExport, readAllRecords } from '@/utils/browser/data/export';
import { saveFile } from '@/utils/browser/data/save-file';
import { type Live, ready } from '@/utils/browser/database/live';
import { storageProblemOf } from '@/utils/browser/database/problem';
import { csvOf } from '@/utils/core/data/csv';
import { markdownOf } from '@/utils/core/data/markdown';
import type { StorageProblem } from '@/utils/core/data/problem';
import { tableNames } from '@/utils/core/data/tables';
import styles from './data.module.css';
import { markdownWords } from './markdown-words';

interface TakeCopyProps {
  readonly backup: Live<Backup>;
  /** The organisation lets no file leave. */
  readonly isHeld: boolean;
}

/** Everything as a file: to keep, to keep under a passphrase, or for other programs. */
export function TakeCopy(props: TakeCopyProps): JSX.Element {
  const [state, setState] = createSignal<'resting' | 'working' | 'saved'>('resting');
  const [problem, setProblem] = createSignal<StorageProblem>();
  const backup = () => ready(props.backup);

  async function make(work: () => Promise<void>): Promise<void> {
    setState('working');
    try {
      await work();
      setProblem(undefined);
      setState('saved');
    } catch (error) {
      setProblem(storageProblemOf(error));
      setState('resting');
    }
  }

  const saveArchive = () =>
    make(async () => {
      await saveFile(`askwell-${today()}.json`, await exportArchive());
      await noteExport();
    });

  const saveEncrypted = (passphrase: string) =>
    make(async () => {
      const { encrypted } = await import('@/utils/browser/data/encryption');
      await saveFile(`askwell-${today()}.age`, await encrypted(await exportArchive(), passphrase));
      await noteExport();
    });

  const saveTables = () =>
    make(async () => {
      const { zipped } = await import('@/utils/browser/data/zip');
      const records = await readAllRecords();
      const files = new Map(tableNames.map((name) => [`${name}.csv`, csvOf(records[name])]));
      await saveFile(`askwell-${today()}-csv.zip`, await zipped(files));
    });

  const saveText = () =>
    make(async () => {
      const text = markdownOf(await readAllRecords(), markdownWords());
      await saveFile(`askwell-${today()}.md`, new Blob([text], { type: 'text/markdown' }));
    });

  return (
    <section class={styles.part}>
      <h2>{i18n.t('data.copy.heading')}</h2>
      <p class={styles.about}>{i18n.t('data.copy.about')}</p>
      <Show when={backup()}>
        {(known) => (
          <p class={styles.about}>
            {i18n.t('data.copy.records', known().records)} <LastCopy exportedAt={known().exportedAt} />
          </p>
        )}
      </Show>
      <Show when={backup()?.isDue}>
        <p class={styles.note}>{i18n.t('data.copy.due')}</p>
      </Show>
      <Show when={!props.isHeld} fallback={<p class={styles.note}>{i18n.t('policy.noCopies')}</p>}>
        <div class={styles.row}>
          <Button look="primary" disabled={state() === 'working'} onClick={() => void saveArchive()}>
            {i18n.t('data.copy.save')}
          </Button>
        </div>
        <UnderPassphrase
          isWorking={state() === 'working'}
          onSave={(passphrase) => void saveEncrypted(passphrase)}
        />
        <h3>{i18n.t('data.copy.reading')}</h3>
        <p class={styles.hint}>{i18n.t('data.copy.readingHint')}</p>
        <div class={styles.row}>
          <Button disabled={state() === 'working'} onClick={() => void saveTables()}>
            {i18n.t('data.copy.csv')}
          </Button>
          <Button disabled={state() === 'working'} onClick={() => void saveText()}>
            {i18n.t('data.copy.markdown')}
          </Button>
        </div>
      </Show>
      <ProblemLine problem={problem()} />
      <p role="status" class={styles.hint}>
        <Show when={state() === 'working'}>{i18n.t('data.copy.working')}</Show>
        <Show when={state() === 'saved'}>{i18n.t('data.copy.saved')}</Show>
      </p>
    </section>
  );
}

function LastCopy(props: { readonly exportedAt?: number | undefined }): JSX.Element {
  return (
    <Show when={props.exportedAt} fallback={i18n.t('data.copy.never')}>
      {(at) => i18n.t('data.copy.last', [dateWords(at())])}
    </Show>
  );
}

interface UnderPassphraseProps {
  readonly isWorking: boolean;
  readonly onSave: (passphrase: string) => void;
}

function UnderPassphrase(props: UnderPassphraseProps): JSX.Element {
  const chosen = createNewPassphrase();

  function save(event: SubmitEvent): void {
    event.preventDefault();
    if (!chosen.check()) return;
    props.onSave(chosen.first());
    chosen.clear();
  }

  return (
    <details class={styles.more}>
      <summary>{i18n.t('data.copy.lock')}</summary>
      <form class={styles.form} onSubmit={save}>
        <p class={styles.hint}>{i18n.t('data.copy.lockHint')}</p>
        <NewPassphraseFields chosen={chosen} />
        <div class={styles.row}>
          <Button type="submit" disabled={props.isWorking}>
            {i18n.t('data.copy.lock')}
          </Button>
        </div>
      </form>
    </details>
  );
}

function today(): string {
  return Temporal.Now.plainDateISO().toString();
}

function dateWords(at: number): string {
  return new Date(at).toLocaleDateString(undefined, { dateStyle: 'long' });
}
