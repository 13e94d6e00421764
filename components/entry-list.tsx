import Pencil from 'lucide-solid/icons/pencil';
import Trash from 'lucide-solid/icons/trash';
import { For, type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import { Button } from './button';
import styles from './entry-list.module.css';

/** One entry as the list shows it. */
export interface EntryItem {
  readonly id: string;
  /** The day it happened, in words. */
  readonly day: string;
  readonly text: string;
  /** Short facts beside the day. */
  readonly facts: readonly string[];
  /** Longer texts under it, with what each is. */
  readonly notes: readonly { readonly label?: string; readonly text: string }[];
}

interface EntryListProps {
  readonly label: string;
  readonly entries: readonly EntryItem[];
  readonly hasMore: boolean;
  readonly onMore: () => void;
  readonly onEdit: (id: string) => void;
  readonly onRemove: (id: string) => void;
}

/** Entries, the newest first; older ones come on request. */
export function EntryList(props: EntryListProps): JSX.Element {
  return (
    <div class={styles.part}>
      <ul class={styles.list} aria-label={props.label}>
        <For each={props.entries}>
          {(entry) => (
            <li class={styles.entry}>
              <div class={styles.words}>
                <p class={styles.text} dir="auto">
                  {entry.text}
                </p>
                <p class={styles.facts}>{[entry.day, ...entry.facts].join(' · ')}</p>
                <For each={entry.notes}>
                  {(note) => (
                    <p class={styles.note} dir="auto">
                      <Show when={note.label}>
                        <span class={styles.facts}>{note.label} </span>
                      </Show>
                      {note.text}
                    </p>
                  )}
                </For>
              </div>
              <div class={styles.buttons}>
                <Button
                  look="quiet"
                  aria-label={i18n.t('journal.edit', [entry.text])}
                  onClick={() => props.onEdit(entry.id)}
                >
                  <Pencil size={16} aria-hidden="true" />
                </Button>
                <Button
                  look="quiet"
                  aria-label={i18n.t('journal.remove', [entry.text])}
                  onClick={() => props.onRemove(entry.id)}
                >
                  <Trash size={16} aria-hidden="true" />
                </Button>
              </div>
            </li>
          )}
        </For>
      </ul>
      <Show when={props.hasMore}>
        <Button onClick={() => props.onMore()}>{i18n.t('journal.older')}</Button>
      </Show>
    </div>
  );
}
