import { apologyForAsking } from '../rules/en/apology-for-asking';
import { askingToAsk } from '../rules/en/asking-to-ask';

const apologies = (apologyForAsking.phrases ?? [])
  .filter(({ repair }) => repair === 'drop')
  .map(({ pattern }) => pattern);

/** Openers that stand before an ask and say nothing about it; a rewrite drops them. Each ends where the ask begins. */
const quick = '(quick|small|tiny|silly|stupid|dumb|random|basic|obvious|noob|newbie|easy)';
const thing = '(question|questions|q|one|favor|favour|thing|ask|request|query)';

export const openers: readonly string[] = [
  ...apologies,
  `(just)? (a|an)? ${quick} ${quick}? ${thing} (for you)? (:|-|,|…|.|but) (but)?`,
  "(i'm|i am|im|i was)? just curious (:|-|,|…) (but)?",
  '(can|could|may) i ask (you)? (a|one)? (quick)? (something|question|favor|favour) (:|-|,|?)',
  '(i|we)? (have|had|got) (a|one|another) (quick|small|short|silly|stupid|dumb|random)? (question|q|favor to ask|request) (for you)? (:|-|,|…)',
  "i know (that)? (you're|you are|you|you've|you have) (probably|very|really|super|so|must be|all)? (busy|swamped|slammed|a lot going on) (right now|today|this week|these days|at the moment)? (,|- )? but ,?",
  "i know (that)? (this is|it is|it's) {3} (a lot|a big|short|last|late|much) {3} (ask|asking|notice|minute|favor|favour|request) (,|-)? but ,?",
  '(i)? feel (so|a bit|really|a little)? (<poor>|bad|embarrassed) (for)? asking (this|it)? (,|-)? but ,?',
  "(this is|it's|i'm) (a bit|a little|so|really)? (embarrassing|embarrassed to ask) (,|-)? but ,?",
  '(maybe|perhaps) this is a <poor> question (,|-) (but)?',
  'this (might|may|could) be a <poor> question (,|-)? (but)? ,?',
];

/**
 * Whole sentences that go when the draft asks its question elsewhere: those that match up to their end, and ask
 * nothing, or only whether one may ask.
 */
export const openerSentences: readonly string[] = apologies;
export const askingOpeners: readonly string[] = (askingToAsk.phrases ?? [])
  .slice(0, 3)
  .map(({ pattern }) => pattern);

/** What leaves the moment to the reader. */
export const leaves: readonly string[] = [
  '(if|when|whenever|once) you (get|have|find) (a|the|some|any|another)? (free|spare|quick|few|couple of|little)? (chance|moment|moments|minute|minutes|second|sec|time|opportunity)',
];
