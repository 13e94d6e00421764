import type { Ask } from './ask';

/** Whether an ask has the moments its state says, and no others (practice I1): what a schema cannot tell. */
export function isWholeAsk({ state, asked, outcome, channel }: Ask): boolean {
  const wasAsked = state === 'asked' || state === 'resolved';
  if (wasAsked !== (asked !== undefined) || (state === 'resolved') !== (outcome !== undefined)) return false;
  return !wasAsked || channel !== undefined;
}
