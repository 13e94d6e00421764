import { For, type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import type { Reaction } from '@/utils/core/practice/script';
import styles from './reaction-table.module.css';

interface ReactionTableProps {
  readonly reactions: readonly Reaction[];
  readonly theySay: string;
  readonly iSay: string;
}

/** Each way it may go, what they say and what is answered, side by side. */
export function ReactionTable(props: ReactionTableProps): JSX.Element {
  return (
    <Show when={props.reactions.length > 0}>
      <table class={styles.table}>
        <thead>
          <tr>
            <th scope="col">{i18n.t('reaction.kind')}</th>
            <th scope="col">{props.theySay}</th>
            <th scope="col">{props.iSay}</th>
          </tr>
        </thead>
        <tbody>
          <For each={props.reactions}>
            {(reaction) => (
              <tr>
                <th scope="row">{i18n.t(`reaction.${reaction.kind}`)}</th>
                <td dir="auto" data-label={props.theySay}>
                  {reaction.theySay}
                </td>
                <td dir="auto" data-label={props.iSay}>
                  {reaction.iSay}
                </td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </Show>
  );
}
