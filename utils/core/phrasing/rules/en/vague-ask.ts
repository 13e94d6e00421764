import type { Rule, RuleText } from '../../rule';

const help = '(help|help out|assist|advise|guide)';

/** After this many words the context mostly tells what is wanted. */
const enoughContext = 30;

/** The reader cannot tell what to do or what a good answer would be. */
export const vagueAsk: Rule = {
  id: 'vague-ask',
  severity: 'medium',
  scope: 'any',
  phrases: [
    {
      pattern:
        '(any|some)? (other)? (ideas|idea|thoughts|suggestions|feedback|advice|tips|input|clue|clues|pointers|comments|opinions|guidance|guesses|hints) ?',
      unless: (sentence, match) => !sentence.isClauseStart(match.from),
    },
    {
      pattern: `(can|could|would|will) (you|u|someone|anyone|somebody|anybody|y'all) (please|pls|maybe|possibly|kindly)? (${help}|(give|lend) (me|us) (a hand|some help)) (me|us)? (out)? (please|here|with (this|it|that|something))? %`,
    },
    { pattern: `(please|pls|plz|kindly) ${help} (me|us)? (out)? (with (this|it|that))? %` },
    { pattern: `help (me|us)? (, )? (please|pls|plz) %` },
    { pattern: 'help % ! ' },
    { pattern: '^ (any|some) (other|more)? help (here|please|pls)? ?' },
    {
      pattern:
        '(i|we|^) (really|still|also)? need (some|your|a bit of|a little)? help (please|pls|here|asap|with this|with it)? %',
      unless: (sentence) => sentence.isQuestion,
    },
    {
      pattern:
        '(any)? (help|advice|input|ideas|thoughts|suggestions|feedback|assistance|pointers) (would be|is|are|will be)? (greatly|much|really|very much|highly|so)? (appreciated|welcome|helpful) %',
    },
    { pattern: 'help (me|us) {2} how (can|do|to|should) (i|we)? (do|fix|solve) (this|that|it) %' },
    { pattern: 'what (should|can|could|shall|do) (i|we) do (about (this|it|that)|now|next|here)? ?' },
    { pattern: '^ what now ?' },
    { pattern: 'what (should|can|could) be done (about (this|it|that)|here|now)? ?' },
    {
      pattern:
        '(please)? (do|handle|sort|sort out|deal with|take care of) (something|the needful) (%|and (revert|confirm|update|reply))',
    },
  ],
  keeps: (draft, at, found) =>
    !draft.hasConcreteAsk &&
    !draft.hasAim &&
    draft.words <= enoughContext &&
    // "I need help … could you help?": once is enough, and the question is what gets answered.
    !(draft.countOf('vague-ask') > 1 && draft.isFirstOf('vague-ask', at, found)),
};

export const text: RuleText = {
  title: 'Unclear what is wanted',
  advice: 'Name the one thing you need: an answer, a file, a decision, ten minutes.',
  source:
    'Burke, Kraut & Joyce 2010, Small Group Res. 41:4 (specific requests for information got more replies)',
};
