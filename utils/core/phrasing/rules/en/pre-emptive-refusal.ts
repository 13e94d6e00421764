import type { Draft, Found, Rule, RuleText } from '../../rule';

const full = '(busy|swamped|slammed|overloaded|overwhelmed|underwater|snowed under|stretched|buried)';

/** Says no on the reader's behalf. A friendly way out after the ask is left alone. */
export const preEmptiveRefusal: Rule = {
  id: 'pre-emptive-refusal',
  severity: 'optional',
  scope: 'near',
  phrases: [
    {
      pattern: `(i|we) (know|understand|realize|realise|am sure|appreciate) (that)? (you're|you are|you've|you have|you must be|you|your|it's|it is|this is|things are) {8} (${full}|a lot going on|a lot on|on your plate|your plate|short notice|a big ask|a lot to ask|asking a lot|too much to ask|don't have (the|much)? time|not your (job|problem|responsibility))`,
    },
    {
      pattern: `(i'm|i am) sure (that)? (you're|you are|you|you have|you've) {6} (${full}|better things to do|don't have (the|much)? time|a lot on)`,
    },
    {
      pattern: `(you're|you are) (probably|surely|likely|no doubt|undoubtedly|obviously) (too|very|super|really|so)? ${full}`,
    },
    {
      pattern:
        "you (probably|likely|surely) (can't (help|do|make)|won't (have|be able|want)|don't have (the|any|much|enough)? time|have better things)",
    },
    {
      pattern:
        "(i)? (totally|completely|fully|would|will)? understand if (you can't|you cannot|you don't|you won't|you aren't|you're not|you are not|you'd rather|not|you say no)",
    },
    { pattern: 'feel free to (say no|ignore (this|me|it)|decline|refuse|turn (me|this) down)' },
    {
      pattern:
        '(this|it) (is probably|might be|may be|is likely|probably is) (too much|asking (too much|a lot)|a lot to ask|not possible|impossible|a long shot|a big ask|out of the question)',
    },
    {
      pattern:
        "(i)? (doubt|don't think|don't expect|don't suppose) (that)? (you'll|you will|you'd|you would|you can|you could|you have (the)? time)",
      unless: (sentence) => sentence.isQuestion,
    },
    {
      pattern:
        "(no worries|no problem|no pressure|totally fine|that's fine|that's ok|that's okay|it's ok|it's fine|all good) (at all)? if (not|you can't|you cannot|you don't|you'd rather|it's not|this isn't|that doesn't)",
    },
    { pattern: "don't (feel (obligated|obliged|like you have to)|worry if you can't)" },
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
  const isWayOut = /^(?:no |totally|that|it's|all good|don't)/i.test(words);
  return !isWayOut || isBeforeAsk(draft, at, found) || draft.countOf('pre-emptive-refusal') > 1;
}
