import { For, type JSX } from 'solid-js';
import styles from './tabs.module.css';

interface TabsProps<Name extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly name: Name; readonly title: string }[];
  readonly current: Name;
  readonly onSelect: (name: Name) => void;
  readonly children: JSX.Element;
}

/** A row of tabs over one panel; arrow keys go along the row (WAI-ARIA Authoring Practices, Tabs). */
export function Tabs<Name extends string>(props: TabsProps<Name>): JSX.Element {
  const buttons = new Map<Name, HTMLButtonElement>();

  function move(event: KeyboardEvent): void {
    const places = props.tabs.length;
    const here = props.tabs.findIndex(({ name }) => name === props.current);
    const to = { ArrowRight: here + 1, ArrowLeft: here - 1, Home: 0, End: places - 1 }[event.key];
    const next = to === undefined ? undefined : props.tabs[(to + places) % places];
    if (!next) return;
    event.preventDefault();
    props.onSelect(next.name);
    buttons.get(next.name)?.focus();
  }

  return (
    <>
      <div class={styles.row} role="tablist" aria-label={props.label} onKeyDown={move}>
        <For each={props.tabs}>
          {({ name, title }) => (
            <button
              ref={(button) => buttons.set(name, button)}
              type="button"
              role="tab"
              id={`tab-${name}`}
              class={styles.tab}
              aria-selected={props.current === name}
              aria-controls="tab-panel"
              tabindex={props.current === name ? 0 : -1}
              onClick={() => props.onSelect(name)}
            >
              {title}
            </button>
          )}
        </For>
      </div>
      <div id="tab-panel" role="tabpanel" aria-labelledby={`tab-${props.current}`}>
        {props.children}
      </div>
    </>
  );
}
