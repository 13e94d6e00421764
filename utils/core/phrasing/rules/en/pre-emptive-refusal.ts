import type { Draft, Found, Rule, RuleText } from '../../rule';

const full = '(busy|swamped|slammed|overloaded|overwhelmed|underwater|snowed under|stretched|buried)';

/** Says no on the reader's behalf. A friendly way out after the ask is left alone. */
export const preEmptiveRefusal: Rule = {
  id: 'pre-emptive-refusal',
  severity: 'optional',
  scope: 'near',
  phrases: [
    {
      pattern: `(i|we) (know|understand|realize|realise|am sure|appreciate) (that)? (you're|you are|youre|ur|you've|you have|you must be|you|your|u|it's|its|it is|this is|things are) {8} (${full}|day off|on vacation|on holiday|on leave|lunch break|last minute|last-minute|better things|things to do|hate (this|these|doing)|a lot going on|a lot on|on your plate|your plate|short notice|a big ask|a lot to ask|asking a lot|too much to ask|don't have (the|much)? time|not your (job|problem|responsibility))`,
    },
    {
      pattern: `(i'm|i am|im) (sure|guessing|assuming|betting|afraid) (that)? (you're|you are|youre|ur|you|you have|you've) {6} (${full}|better things to do|don't have (the|much)? time|a lot on)`,
    },
    {
      pattern: `(you're|you are|youre|ur) (probably|surely|likely|no doubt|undoubtedly|obviously) (too|very|super|really|so)? ${full}`,
    },
    {
      pattern:
        "you (probably|likely|surely) (can't (help|do|make)|won't (have|be able|want)|don't have (the|any|much|enough)? time|have better things)",
    },
    {
      pattern:
        "(i|i'll|i'd)? (totally|completely|fully|would|will|absolutely)? understand if (you can't|you cannot|you don't|you won't|you aren't|you're not|you are not|you'd rather|not|you say no|(you're|you are) (too|very|really|so)? (busy|swamped)|it's not|this isn't)",
    },
    {
      pattern:
        "(you'll|you will|you're|you are|you can|you could|you may|you might) (probably|likely|surely|always|just|totally|of course)? (going to|gonna)? (just)? say no",
    },
    { pattern: "(the)? answer (is|will be|'s) (probably|likely|most likely|surely) (a)? no" },
    {
      pattern:
        "(please)? ignore (this|me|it|my (message|mail|email|note)) if (you're|you are|youre|ur|it's|this)",
    },
    { pattern: "if (you're|you are|youre) too busy ,? (that's|it's|this is|no|don't|i)" },
    {
      pattern:
        "(you've|you have|you) (probably|surely|likely) (got|have)? (better|a million|a hundred|more important|bigger) (things|fish)",
    },
    {
      pattern:
        "(it's|its|it is|this is|that's)? (probably|likely|possibly|almost certainly) (not possible|impossible) (,|but|%)",
    },
    { pattern: 'feel free to (say no|ignore (this|me|it)|decline|refuse|turn (me|this) down)' },
    {
      pattern:
        "(this is|it is|it's|its|this might be|it might be|this may be|it may be|this could be|this probably is) (probably|likely|kind of|sort of|maybe)? (too much (to ask|,|but|%)|asking (too much|a lot)|a lot to ask|a (long shot|big ask)|out of the question)",
    },
    {
      pattern:
        "(i)? (doubt|don't think|don't expect|don't suppose) (that)? (you'll|you will|you'd|you would|you can|you could|you) {3} (time|help|make it|want to|say yes|agree|be (able|free|interested|up for))",
    },
    { pattern: "(you'll|you will) never (have (the|enough)? time|say yes|agree|want)" },
    { pattern: '(i)? doubt (that)? (you can|you could|you will be able to) (do|manage|fit|take)' },
    {
      pattern:
        "(no worries|no problem|no pressure|totally fine|that's fine|that's ok|that's okay|it's ok|it's okay|it's fine|all good|perfectly fine|completely fine) (at all)? if (not|you say no|you can't|you cannot|you don't|you'd rather|it's not|this isn't|that doesn't)",
    },
    {
      pattern:
        "(don't|do not|dont) (feel (obligated|obliged|like you have to)|worry if (you can't|you cannot|it's too|it is too|it's not))",
    },
  ],
  keeps: isBeforeAskOrDoubled,
};

export const text: RuleText = {
  title: 'Says no for the reader',
  advice: 'Ask, and leave the answer to the reader. One short way out after the ask is enough.',
  source: 'Flynn & Lake 2008, J. Pers. Soc. Psychol. 95:128 (people underestimate how often others say yes)',
};

function isBeforeAsk({ firstAsk, readings }: Draft, at: number, found: Found): boolean {
  return at < firstAsk || (at === firstAsk && found.start <= (readings[at]?.ask?.start ?? 0));
}

/** A way out counts when it comes before the ask, or twice. */
function isBeforeAskOrDoubled(draft: Draft, at: number, found: Found): boolean {
  const start = (draft.starts[at] ?? 0) + found.start;
  const words = draft.text.slice(start, start + 10);
  const isWayOut =
    /^(?:no |totally|perfectly|completely|that|it's (?:ok|fine)|all good|don't|do not|dont)/i.test(words);
  if (!isWayOut || isBeforeAsk(draft, at, found)) return true;
  return isBeforeClause(draft, at, found) || draft.countOf('pre-emptive-refusal') > 1;
}

/** "Please don't feel obliged, but could you …": the ask follows in the same sentence. */
function isBeforeClause({ readings, starts, text }: Draft, at: number, found: Found): boolean {
  const start = starts[at] ?? 0;
  const rest = text.slice(start + found.end, start + (readings[at]?.textEnd ?? 0));
  return /\b(?:but|could|can|would) (?:could |can |would )?(?:you|i|we|u)\b/i.test(rest);
}
