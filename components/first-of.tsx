import { type Accessor, createSignal, type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import { Button } from './button';
import styles from './first-of.module.css';
import { Keyed } from './keyed';
import { numberInWords } from './week/dates';

/** So many items are drawn at once. */
const STEP = 30;

interface FirstOfProps<T> {
  readonly items: readonly T[];
  readonly children: (item: Accessor<T>) => JSX.Element;
}

/** The items of a list, of a long one the first: the others come on request. Stands inside a list element. */
export function FirstOf<T extends { readonly id: string }>(props: FirstOfProps<T>): JSX.Element {
  const [count, setCount] = createSignal(STEP);
  const rest = () => props.items.length - count();
  return (
    <>
      <Keyed items={props.items.slice(0, count())}>{(item) => props.children(item)}</Keyed>
      <Show when={rest() > 0}>
        <li class={styles.more}>
          <Button onClick={() => setCount((now) => now + STEP)}>
            {i18n.t('list.more', [numberInWords(rest())])}
          </Button>
        </li>
      </Show>
    </>
  );
}
