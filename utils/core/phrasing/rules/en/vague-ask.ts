import type { Rule, RuleText } from '../../rule';

const help = '(help|help out|assist|advise)';

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
        '(any|some)? (other)? (ideas|idea|thoughts|suggestions|feedback|advice|tips|input|clue|clues) ?',
      unless: (sentence, match) => !sentence.isClauseStart(match.from),
    },
    {
      pattern: `(can|could|would|will) (you|u|someone|anyone|somebody|anybody|y'all) (please|pls|maybe|possibly|kindly)? ${help} (me|us)? (out)? (please|here|with (this|it|that))? %`,
    },
    { pattern: `(please|pls|plz) ${help} (me|us)? (out)? (with (this|it|that))? %` },
    { pattern: `help (me|us)? (, )? (please|pls|plz) %` },
    { pattern: 'help % ! ' },
    { pattern: 'what (should|can|could|shall) (i|we) do (about (this|it|that)|now|here)? ?' },
    { pattern: 'what (should|can|could) be done ?' },
    {
      pattern: '(please)? (do|handle|sort|sort out|deal with|take care of) (something|the needful) %',
    },
  ],
  keeps: (draft) => !draft.hasConcreteAsk && !draft.hasAim && draft.words <= enoughContext,
};

export const text: RuleText = {
  title: 'Unclear what is wanted',
  advice: 'Name the one thing you need: an answer, a file, a decision, ten minutes.',
  source: 'Burke et al. 2010, CSCW (requests for specific information got more replies)',
};
