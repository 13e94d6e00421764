import { type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import { Button } from './button';
import { FirstOf } from './first-of';
import styles from './loop-list.module.css';

/** One helped ask whose loop is still open. */
export interface LoopItem {
  readonly id: string;
  readonly what: string;
  /** Who helped, if that was noted. */
  readonly who?: string | undefined;
  /** The day the answer came, in words. */
  readonly day: string;
  readonly isThanked: boolean;
}

interface LoopListProps {
  readonly items: readonly LoopItem[];
  readonly onThanked: (id: string) => void;
  readonly onTold: (id: string) => void;
  readonly onSkip: (id: string) => void;
}

/** Helped asks: thank, tell what came of it, or let it be. */
export function LoopList(props: LoopListProps): JSX.Element {
  return (
    <ul class={styles.list}>
      <FirstOf items={props.items}>
        {(item) => (
          <li class={styles.item}>
            <div>
              <p class={styles.what} dir="auto">
                {item().what}
              </p>
              <p class={styles.facts}>
                <Show when={item().who} fallback={i18n.t('loop.helped', [item().day])}>
                  {(who) => i18n.t('loop.helpedBy', [who(), item().day])}
                </Show>
              </p>
            </div>
            <div class={styles.buttons} role="group" aria-label={item().what}>
              <Show when={!item().isThanked}>
                <Button onClick={() => props.onThanked(item().id)}>{i18n.t('loop.thanked')}</Button>
              </Show>
              <Button onClick={() => props.onTold(item().id)}>
                {item().isThanked ? i18n.t('loop.told') : i18n.t('loop.thankedAndTold')}
              </Button>
              <Button look="quiet" onClick={() => props.onSkip(item().id)}>
                {i18n.t('loop.skip')}
              </Button>
            </div>
          </li>
        )}
      </FirstOf>
    </ul>
  );
}
