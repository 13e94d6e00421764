import type { Rule } from '../../rule';

/** Asks whether asking is allowed, and stops there. */
export const askingToAsk: Rule = {
  id: 'asking-to-ask',
  severity: 'strong',
  title: 'Asks to ask',
  advice: 'Put the question itself in this message, so that it can be answered at once.',
  source: 'https://dontasktoask.com',
  scope: 'any',
  phrases: [
    {
      pattern:
        '(can | could | may) i ask (you)? (a | one | something | some) (quick | small | short | dumb | silly | stupid)? (question | questions | thing | favor | favour)?',
    },
  ],
};
