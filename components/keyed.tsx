import { type Accessor, createMemo, For, type JSX, Show } from 'solid-js';

interface KeyedProps<T> {
  readonly items: readonly T[] | undefined;
  readonly children: (item: Accessor<T>) => JSX.Element;
}

/**
 * Draws each item of a list, told apart by id: one that changes, or moves because another came or went, keeps what
 * was drawn for it, with what is typed there and the focus in it.
 */
export function Keyed<T extends { readonly id: string }>(props: KeyedProps<T>): JSX.Element {
  const byId = createMemo(() => new Map(props.items?.map((item) => [item.id, item])));
  return (
    <For each={[...byId().keys()]}>
      {(id) => <Show when={byId().get(id)}>{(item) => props.children(item)}</Show>}
    </For>
  );
}
