/** A message that goes out is gone from its composer within this time of the key or click that sent it. */
const SEND_TAKES_MS = 3000;

/**
 * A click on one of these takes the draft away without sending it. Known in the languages we speak; in another the
 * offer is wrong once.
 */
const NOT_A_SEND =
  /\b(?:discard|delete|cancel|close|trash|clear|verwerfen|löschen|abbrechen|schließen|papierkorb|leeren)\b/iu;

const BUTTONS = 'button,[role="button"],input[type="submit"],input[type="button"],[role="menuitem"]';

/** What the user last did that may have sent the draft: when, in milliseconds of the event's own clock. */
export interface SendGesture {
  readonly at: number;
}

/** Reads a trusted key or click as a gesture that may send. */
export function sendGesture(event: Event): SendGesture | undefined {
  if (event instanceof KeyboardEvent) return event.shiftKey ? undefined : { at: event.timeStamp };
  const button = event.composedPath().find((target) => target instanceof Element && target.matches(BUTTONS));
  if (!(button instanceof Element)) return undefined;
  return NOT_A_SEND.test(nameOf(button)) ? undefined : { at: event.timeStamp };
}

export interface DraftEnd {
  /** Whether the last full draft held an ask. */
  readonly hadAsk: boolean;
  readonly text: string;
  readonly isGone: boolean;
  readonly gesture: SendGesture | undefined;
  readonly now: number;
}

/** Whether a draft that ended so was sent: it held an ask, and is empty or gone just after a key or a button. */
export function wasSent({ hadAsk, text, isGone, gesture, now }: DraftEnd): boolean {
  if (!hadAsk || !gesture || now - gesture.at > SEND_TAKES_MS) return false;
  return isGone || text.trim() === '';
}

function nameOf(button: Element): string {
  return ['aria-label', 'data-tooltip', 'title', 'value']
    .map((name) => button.getAttribute(name) ?? '')
    .concat(button.textContent.slice(0, 60))
    .join(' ');
}
