export interface CardKeys {
  readonly card: () => HTMLElement | undefined;
  readonly owns: (event: Event) => boolean;
  readonly onClose: () => void;
}

const FOCUSABLE = 'button,summary,input';

/**
 * While the card is open its keys are its own: Escape closes it and not the message, Tab stays inside, and no
 * shortcut of the page hears what is pressed in it. Other keys of the page are left alone.
 */
export function listenForCardKeys({ card, owns, onClose }: CardKeys, signal: AbortSignal): void {
  const onKey = (event: KeyboardEvent) => {
    const open = card();
    if (!open || !event.isTrusted) return;
    const isOurs = owns(event);
    if (event.type === 'keydown' && event.key === 'Escape' && !event.isComposing) {
      event.preventDefault();
      event.stopImmediatePropagation();
      onClose();
    } else if (isOurs) {
      event.stopImmediatePropagation();
      if (event.type === 'keydown' && moveFocus(open, event)) event.preventDefault();
    }
  };
  for (const type of ['keydown', 'keyup', 'keypress'] as const)
    window.addEventListener(type, onKey, { capture: true, signal });
}

function moveFocus(card: HTMLElement, event: KeyboardEvent): boolean {
  const step = stepOf(event);
  if (step === 0) return false;
  const stops = [...card.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((stop) => stop.checkVisibility());
  const root = card.getRootNode();
  const focused = root instanceof ShadowRoot ? root.activeElement : null;
  const at = stops.findIndex((stop) => stop === focused);
  const from = at === -1 && step < 0 ? 0 : at;
  stops[(from + step + stops.length) % stops.length]?.focus();
  return true;
}

function stepOf({ key, shiftKey }: KeyboardEvent): -1 | 0 | 1 {
  if (key === 'Tab') return shiftKey ? -1 : 1;
  if (key === 'ArrowDown') return 1;
  return key === 'ArrowUp' ? -1 : 0;
}
