import type { JSX } from 'solid-js';
import { i18n } from '#i18n';

interface ChipProps {
  readonly count: number;
  readonly theme: 'light' | 'dark';
  readonly isOpen: boolean;
  readonly place: { readonly x: number; readonly y: number } | undefined;
  readonly ref: (chip: HTMLElement) => void;
  readonly onOpen: () => void;
}

/** The small count at the composer's edge. It opens the card and does nothing else. */
export function Chip(props: ChipProps): JSX.Element {
  const label = () =>
    props.count === 0
      ? i18n.t('composer.chipClear')
      : i18n.t('composer.chip', props.count, [`${props.count}`]);
  return (
    <button
      type="button"
      class="chip"
      tabindex="-1"
      ref={(chip) => props.ref(chip)}
      data-theme={props.theme}
      aria-haspopup="dialog"
      aria-expanded={props.isOpen}
      aria-label={label()}
      title={label()}
      style={
        props.place ? { left: `${props.place.x}px`, top: `${props.place.y}px` } : { visibility: 'hidden' }
      }
      on:click={() => props.onOpen()}
    >
      {props.count === 0 ? '✓' : props.count}
    </button>
  );
}
