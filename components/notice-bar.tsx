import X from 'lucide-solid/icons/x';
import { type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import { Button } from './button';
import styles from './notice-bar.module.css';

interface NoticeBarProps {
  /** What was just done; empty when there is nothing to say. */
  readonly words: string;
  /** Takes it back, where that is possible. */
  readonly onUndo?: (() => void) | undefined;
  /** Takes the message away. */
  readonly onClose?: (() => void) | undefined;
  /** What went wrong instead. */
  readonly problem?: string | undefined;
}

/** Says what was just done, at the lower edge of the page, and offers to take it back. */
export function NoticeBar(props: NoticeBarProps): JSX.Element {
  return (
    <div class={styles.place}>
      <Show when={props.problem}>
        <p class={styles.problem} role="alert">
          {props.problem}
        </p>
      </Show>
      <div class={styles.notice} role="status" data-empty={props.words === ''}>
        <span>{props.words}</span>
        <Show when={props.onUndo}>
          {(undo) => (
            <Button look="quiet" onClick={() => undo()()}>
              {i18n.t('notice.undo')}
            </Button>
          )}
        </Show>
        <Show when={props.words !== '' && props.onClose}>
          {(close) => (
            <Button look="quiet" aria-label={i18n.t('notice.close')} onClick={() => close()()}>
              <X size={16} aria-hidden="true" />
            </Button>
          )}
        </Show>
      </div>
    </div>
  );
}
