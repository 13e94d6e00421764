import type { Id } from './record';
import type { Reaction, ReactionKind } from './script';
import { type Random, shuffled } from './seeded-random';

/** How a reaction may sound, and an answer to it; both are there to be changed. */
export interface ReactionSuggestion {
  readonly kind: ReactionKind;
  readonly theySay: string;
  readonly iSay: string;
}

export const reactionSuggestions: readonly ReactionSuggestion[] = [
  { kind: 'yes', theySay: 'Sure, happy to.', iSay: 'Thank you. When suits you?' },
  { kind: 'yes', theySay: 'Yes, send it over.', iSay: 'Doing it now. It takes about ten minutes to read.' },
  {
    kind: 'yes_but',
    theySay: 'I can, but I have ten minutes at most.',
    iSay: 'Ten minutes is great. I would use them for the part I am stuck on.',
  },
  {
    kind: 'yes_but',
    theySay: 'I could do part of it.',
    iSay: 'That already helps. Which part would you take?',
  },
  {
    kind: 'not_now',
    theySay: 'This week is full.',
    iSay: 'That is fine. Would Tuesday work, or is there someone you would ask instead?',
  },
  {
    kind: 'not_now',
    theySay: 'Can it wait?',
    iSay: 'Until Thursday, yes. May I come back to you on Wednesday?',
  },
  {
    kind: 'no',
    theySay: 'Sorry, I cannot help with that.',
    iSay: 'Thanks for telling me straight. Who would you go to with this?',
  },
  { kind: 'no', theySay: 'That is not really mine to do.', iSay: 'Good to know. Do you know whose it is?' },
  {
    kind: 'silence',
    theySay: '(no answer)',
    iSay: 'Coming back to this once: a yes, a no or a name would each help me. I plan to go on by Friday.',
  },
  { kind: 'silence', theySay: '(a long pause)', iSay: 'Take your time. It is fine if it does not fit.' },
  {
    kind: 'awkward',
    theySay: 'Don’t you know that already?',
    iSay: 'Not yet. I would like to get it right, so I am asking you.',
  },
  {
    kind: 'awkward',
    theySay: 'Oh. I did not expect that.',
    iSay: 'It is a bit unusual for me to ask. You can think it over.',
  },
];

/**
 * The kinds a script has no reaction for yet, each with its first suggestion.
 * @param suggestions to choose from, in the user's language
 */
export function suggestedReactions(
  present: readonly Pick<Reaction, 'kind'>[],
  suggestions: readonly ReactionSuggestion[] = reactionSuggestions,
): ReactionSuggestion[] {
  const has = new Set(present.map(({ kind }) => kind));
  return suggestions.filter(({ kind }) => {
    if (has.has(kind)) return false;
    has.add(kind);
    return true;
  });
}

/** A suggestion as part of a script. */
export function reactionFrom({ kind, theySay, iSay }: ReactionSuggestion, id: Id): Reaction {
  return { id, kind, theySay, iSay };
}

/** Reactions in the order a role-play brings them. */
export function rolePlayOrder(reactions: readonly Reaction[], random: Random): Reaction[] {
  return shuffled(reactions, random);
}
