import { type SendGesture, sendGesture, wasSent } from './sent';

/** When to look whether the draft went out, in milliseconds after the click. */
const LOOKS_MS = [60, 400, 1500] as const;
/** A click this long after the focus left is about something else, in milliseconds. */
const WATCH_MS = 3000;

/** A composer that was just left, and what the user did last that may have sent its draft. */
export interface LeftComposer {
  readonly element: HTMLElement;
  readonly gesture: SendGesture | undefined;
}

/**
 * Watches a composer that has just lost the focus with an ask in it: a send button takes the focus before its
 * click, and the click may come before or after we hear of it. Calls back once when the draft goes out, and is
 * gone without a trace a few seconds later.
 *
 * @param onSent called at most once
 */
export function watchAfterLeaving(
  { element, gesture }: LeftComposer,
  onSent: () => void,
  outer: AbortSignal,
): void {
  const life = new AbortController();
  const signal = AbortSignal.any([life.signal, outer]);
  const end = setTimeout(() => life.abort(), WATCH_MS);
  signal.addEventListener('abort', () => clearTimeout(end));
  const watch: Watch = { onSent, signal, done: () => life.abort() };
  if (gesture) lookLater(element, gesture, watch);
  addEventListener(
    'click',
    (event) => {
      const click = event.isTrusted ? sendGesture(event) : undefined;
      if (click) lookLater(element, click, watch);
    },
    { capture: true, signal },
  );
}

interface Watch {
  readonly onSent: () => void;
  readonly signal: AbortSignal;
  readonly done: () => void;
}

function lookLater(element: HTMLElement, gesture: SendGesture, { onSent, signal, done }: Watch): void {
  for (const ms of LOOKS_MS) {
    setTimeout(() => {
      const end = { hadAsk: true, text: textOf(element), isGone: !element.isConnected, gesture };
      if (signal.aborted || !wasSent({ ...end, now: performance.now() })) return;
      done();
      onSent();
    }, ms);
  }
}

function textOf(element: HTMLElement): string {
  return element instanceof HTMLTextAreaElement ? element.value : element.textContent;
}
