import Plus from 'lucide-solid/icons/plus';
import Trash from 'lucide-solid/icons/trash';
import { For, type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import { type ReactionKind, reactionKindSchema } from '@/utils/core/practice/script';
import { Button } from './button';
import { LONGEST_TEXT, TextField } from './form/text-field';
import styles from './reaction-fields.module.css';

/** Every way an ask may be met, in the order of the interface. */
export const reactionKinds: readonly ReactionKind[] = reactionKindSchema.options;

/** One reaction as its fields show it. */
export interface ReactionView {
  readonly id: string;
  readonly kind: ReactionKind;
  readonly theySay: string;
  readonly iSay: string;
}

interface ReactionFieldsProps {
  readonly ids: readonly string[];
  readonly viewOf: (id: string) => ReactionView;
  readonly onInput: (id: string, field: 'theySay' | 'iSay', text: string) => void;
  readonly onLeave: (id: string) => void;
  readonly onRemove: (id: string) => void;
  /** Adds one of a kind, with words to start from. */
  readonly onAdd: (kind: ReactionKind) => void;
  /** Adds one of every kind that is not there yet. */
  readonly onFill: () => void;
}

/** What they may say and what the user says then, for each way it may go. */
export function ReactionFields(props: ReactionFieldsProps): JSX.Element {
  return (
    <div class={styles.reactions}>
      {/* By id: a row keeps its caret while its words change. */}
      <For each={props.ids}>
        {(id) => {
          const view = () => props.viewOf(id);
          return (
            <fieldset class={styles.reaction}>
              <legend>{i18n.t(`reaction.${view().kind}`)}</legend>
              <TextField
                label={i18n.t('reaction.theySay')}
                longest={LONGEST_TEXT}
                rows={2}
                value={view().theySay}
                onInput={(text) => props.onInput(id, 'theySay', text)}
                onLeave={() => props.onLeave(id)}
              />
              <TextField
                label={i18n.t('reaction.iSay')}
                longest={LONGEST_TEXT}
                rows={2}
                value={view().iSay}
                onInput={(text) => props.onInput(id, 'iSay', text)}
                onLeave={() => props.onLeave(id)}
              />
              <Button
                look="quiet"
                aria-label={i18n.t('reaction.remove', [i18n.t(`reaction.${view().kind}`)])}
                onClick={() => props.onRemove(id)}
              >
                <Trash size={16} aria-hidden="true" />
              </Button>
            </fieldset>
          );
        }}
      </For>
      <Show when={props.ids.length === 0}>
        <div class={styles.add}>
          <p>{i18n.t('reaction.none')}</p>
          <Button onClick={() => props.onFill()}>{i18n.t('reaction.fill')}</Button>
        </div>
      </Show>
      <div class={styles.add} role="group" aria-label={i18n.t('reaction.add')}>
        <span>{i18n.t('reaction.add')}</span>
        <For each={reactionKinds}>
          {(kind) => (
            <Button onClick={() => props.onAdd(kind)}>
              <Plus size={14} aria-hidden="true" />
              {i18n.t(`reaction.${kind}`)}
            </Button>
          )}
        </For>
      </div>
    </div>
  );
}
