import ChevronLeft from 'lucide-solid/icons/chevron-left';
import ChevronRight from 'lucide-solid/icons/chevron-right';
import { type JSX, onCleanup, onMount, Show } from 'solid-js';
import styles from './week.module.css';

interface WeekStepsProps {
  /** Addresses of the neighbours; absent where there is none. */
  readonly previous: string | undefined;
  readonly next: string | undefined;
  readonly words: { readonly previous: string; readonly next: string };
  readonly children: JSX.Element;
}

/** Earlier and later, by link and by the arrow keys. */
export function WeekSteps(props: WeekStepsProps): JSX.Element {
  function step(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    // Where arrows move a caret, a choice or a table, they go on doing that.
    const target = event.target instanceof Element ? event.target : undefined;
    if (target?.closest('input, textarea, select, [contenteditable], [tabindex="0"]')) return;
    const to = { ArrowLeft: props.previous, ArrowRight: props.next }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    location.hash = to;
  }

  onMount(() => document.addEventListener('keydown', step));
  onCleanup(() => document.removeEventListener('keydown', step));

  return (
    <div class={styles.steps}>
      <Step to={props.previous} name={props.words.previous}>
        <ChevronLeft size={18} aria-hidden="true" />
      </Step>
      <Step to={props.next} name={props.words.next}>
        <ChevronRight size={18} aria-hidden="true" />
      </Step>
      {props.children}
    </div>
  );
}

interface StepProps {
  readonly to: string | undefined;
  readonly name: string;
  readonly children: JSX.Element;
}

/** A link that stays in its place when there is nowhere to go, so that the other one does not move. */
function Step(props: StepProps): JSX.Element {
  return (
    <Show
      when={props.to}
      fallback={
        <span class={styles.step} data-off="" aria-hidden="true">
          {props.children}
        </span>
      }
    >
      {(to) => (
        <a class={styles.step} href={to()} aria-label={props.name} title={props.name}>
          {props.children}
        </a>
      )}
    </Show>
  );
}
