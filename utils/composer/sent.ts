import { isButton, isNamedThrowAway } from './button-words';
import { LAYER } from './layer-mark';

/** A message that goes out is gone from its composer within this time of the key or click that sent it. */
const SEND_TAKES_MS = 3000;

/** What the user last did that may have sent the draft: when, in milliseconds of the event's own clock. */
export interface SendGesture {
  readonly at: number;
}

/** Reads a trusted key or click as a gesture that may send: one on what is ours sends nothing. */
export function sendGesture(event: Event): SendGesture | undefined {
  if (event instanceof KeyboardEvent) return event.shiftKey ? undefined : { at: event.timeStamp };
  const path = event.composedPath();
  if (path.some((target) => target instanceof Element && target.hasAttribute(LAYER))) return undefined;
  const button = path.find(isButton);
  // In a language whose words are not known, the offer is wrong once.
  return !button || isNamedThrowAway(button) ? undefined : { at: event.timeStamp };
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
