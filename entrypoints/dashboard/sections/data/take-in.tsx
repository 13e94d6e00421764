import { createSignal, createUniqueId, type JSX, Match, Show, Switch } from 'solid-js';
import { i18n } from '#i18n';
import { AlertLine } from '@/components/alert-line';
import { Button } from '@/components/button';
import { PassphraseField } from '@/components/form/passphrase-field';
import { isEncrypted, LockedError, type LockedReason } from '@/utils/browser/data/encryption';
import {
  type ImportPreview,
  type ImportSource,
  previewImport,
  takeIn,
  type UndoImport,
} from '@/utils/browser/data/import';
import { storageProblemOf } from '@/utils/browser/database/problem';
import { storedSettings } from '@/utils/browser/storage/settings';
import type { StorageProblem } from '@/utils/core/data/problem';
import { ArchiveRefused, type Refusal } from '@/utils/core/data/read-archive';
import { sortedJson } from '@/utils/core/data/sorted-json';
import { defaultSettings } from '@/utils/core/practice/settings';
import styles from './data.module.css';
import { PreviewTable } from './preview-table';

/** Where an import stands. */
type Stage =
  | { readonly name: 'resting' }
  | { readonly name: 'locked'; readonly file: File }
  | { readonly name: 'reading'; readonly share: number }
  | { readonly name: 'writing'; readonly share: number }
  | { readonly name: 'seen'; readonly preview: ImportPreview };

type Trouble = `data.refused.${Refusal | LockedReason | 'unreadable'}` | `problem.${StorageProblem}`;

// Outlives a visit to another part of the dashboard: what was taken in can be taken back when one returns.
const [undo, setUndo] = createSignal<UndoImport>();

/** Takes a copy in: choose, see what would happen, decide, and take it back if one wishes. */
export function TakeIn(): JSX.Element {
  const id = createUniqueId();
  const [stage, setStage] = createSignal<Stage>({ name: 'resting' });
  const [trouble, setTrouble] = createSignal<Trouble>();
  const [said, setSaid] = createSignal('');
  const [withSettings, setWithSettings] = createSignal(false);
  const isBusy = () => stage().name === 'reading' || stage().name === 'writing';

  async function attempt(work: () => Promise<void>): Promise<void> {
    setTrouble(undefined);
    setSaid('');
    try {
      await work();
    } catch (error) {
      setTrouble(troubleOf(error));
      setStage({ name: 'resting' });
    }
  }

  const choose = (file: File) =>
    attempt(async () => {
      if (await isEncrypted(file)) setStage({ name: 'locked', file });
      else await look({ file });
    });

  const unlock = (file: File, passphrase: string) =>
    attempt(async () => {
      try {
        await look({ file, passphrase });
      } catch (error) {
        // The file is right, so it stays chosen: another try costs no more than typing.
        if (!(error instanceof LockedError && error.reason === 'passphrase')) throw error;
        setTrouble('data.refused.passphrase');
        setStage({ name: 'locked', file });
      }
    });

  async function look(source: ImportSource): Promise<void> {
    setStage({ name: 'reading', share: 0 });
    await painted();
    const preview = await previewImport(source, (share) => setStage({ name: 'reading', share }));
    // Somebody who has set nothing yet wants what they had; anybody else is asked.
    setWithSettings(sortedJson(await storedSettings.read()) === sortedJson(defaultSettings));
    setStage({ name: 'seen', preview });
  }

  const confirm = (preview: ImportPreview) =>
    attempt(async () => {
      setStage({ name: 'writing', share: 0 });
      await painted();
      const back = await takeIn(preview, withSettings(), (share) => setStage({ name: 'writing', share }));
      setUndo(() => back);
      setSaid(i18n.t('data.takeIn.done'));
      setStage({ name: 'resting' });
    });

  const takeBack = (back: UndoImport) =>
    attempt(async () => {
      await back();
      setUndo(undefined);
      setSaid(i18n.t('data.takeIn.undone'));
    });

  return (
    <section class={styles.part}>
      <h2>{i18n.t('data.takeIn.heading')}</h2>
      <p class={styles.about}>{i18n.t('data.takeIn.about')}</p>
      <div class={styles.file}>
        <label for={id}>{i18n.t('data.takeIn.choose')}</label>
        <input
          id={id}
          type="file"
          accept=".json,.age,application/json"
          disabled={isBusy()}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) void choose(file);
            // The same file may be chosen again after it was changed or taken back.
            event.currentTarget.value = '';
          }}
        />
      </div>
      <Show when={trouble()}>{(key) => <AlertLine>{i18n.t(key())}</AlertLine>}</Show>
      <Switch>
        <Match when={of(stage(), 'locked')}>
          {(at) => <Unlock onOpen={(passphrase) => void unlock(at().file, passphrase)} />}
        </Match>
        <Match when={of(stage(), 'reading')}>
          {(at) => <Progress share={at().share} words={(share) => i18n.t('data.takeIn.reading', [share])} />}
        </Match>
        <Match when={of(stage(), 'writing')}>
          {(at) => <Progress share={at().share} words={(share) => i18n.t('data.takeIn.writing', [share])} />}
        </Match>
        <Match when={of(stage(), 'seen')}>
          {(at) => (
            <PreviewTable
              preview={at().preview}
              withSettings={withSettings()}
              onSettings={setWithSettings}
              onConfirm={() => void confirm(at().preview)}
              onLeave={() => setStage({ name: 'resting' })}
            />
          )}
        </Match>
      </Switch>
      <div class={styles.row}>
        <p role="status">{said()}</p>
        <Show when={!isBusy() && undo()}>
          {(back) => <Button onClick={() => void takeBack(back())}>{i18n.t('data.takeIn.undo')}</Button>}
        </Show>
      </div>
    </section>
  );
}

function Unlock(props: { readonly onOpen: (passphrase: string) => void }): JSX.Element {
  const [passphrase, setPassphrase] = createSignal('');
  return (
    <form
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        props.onOpen(passphrase());
      }}
    >
      <p>{i18n.t('data.takeIn.locked')}</p>
      <PassphraseField label={i18n.t('data.copy.passphrase')} value={passphrase()} onInput={setPassphrase} />
      <div class={styles.row}>
        <Button look="primary" type="submit">
          {i18n.t('data.takeIn.open')}
        </Button>
      </div>
    </form>
  );
}

interface ProgressProps {
  /** From 0 to 1. */
  readonly share: number;
  /** What is being done, given the percentage. */
  readonly words: (percent: string) => string;
}

function Progress(props: ProgressProps): JSX.Element {
  const id = createUniqueId();
  return (
    <div class={styles.progress}>
      <p id={id}>{props.words(String(Math.floor(props.share * 100)))}</p>
      <progress aria-labelledby={id} value={props.share} max="1" />
    </div>
  );
}

type Named<Name extends Stage['name']> = Extract<Stage, { readonly name: Name }>;

function of<Name extends Stage['name']>(stage: Stage, name: Name): Named<Name> | undefined {
  // Safe: the name was just compared; TypeScript does not narrow a union by a generic key.
  return stage.name === name ? (stage as Named<Name>) : undefined;
}

function troubleOf(error: unknown): Trouble {
  if (error instanceof ArchiveRefused) return `data.refused.${error.refusal}`;
  if (error instanceof LockedError) return `data.refused.${error.reason}`;
  if (error instanceof DOMException && /^Not(?:Readable|Found)Error$/.test(error.name))
    return 'data.refused.unreadable';
  return `problem.${storageProblemOf(error)}`;
}

/** Lets what was just set appear before long work begins. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
