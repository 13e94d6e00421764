import { For, type JSX } from 'solid-js';
import styles from './tabs.module.css';

interface TabsProps<Name extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly name: Name; readonly title: string }[];
  /** May be none of the tabs: what the panel shows then is a view of its own. */
  readonly current: Name;
  readonly onSelect: (name: Name) => void;
  readonly children: JSX.Element;
}

/** A row of tabs over one panel; arrow keys go along the row (WAI-ARIA Authoring Practices, Tabs). */
export function Tabs<Name extends string>(props: TabsProps<Name>): JSX.Element {
  const buttons = new Map<Name, HTMLButtonElement>();
  const place = () => props.tabs.findIndex(({ name }) => name === props.current);
  // Where none is open, the keyboard comes by the first one.
  const stop = () => props.tabs[Math.max(0, place())]?.name;

  function move(event: KeyboardEvent): void {
    const places = props.tabs.length;
    const here = Math.max(0, place());
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
              tabindex={stop() === name ? 0 : -1}
              onClick={() => props.onSelect(name)}
            >
              {title}
            </button>
          )}
        </For>
      </div>
      <div
        id="tab-panel"
        role={place() >= 0 ? 'tabpanel' : undefined}
        aria-labelledby={place() >= 0 ? `tab-${props.current}` : undefined}
      >
        {props.children}
      </div>
    </>
  );
}
