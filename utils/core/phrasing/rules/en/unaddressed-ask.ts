import type { Rule, RuleText } from '../../rule';

/** The ask goes to anyone, so that no one in particular feels asked. */
export const unaddressedAsk: Rule = {
  id: 'unaddressed-ask',
  severity: 'optional',
  scope: 'any',
  phrases: [
    {
      pattern: '(can|could|would|will|might) [ <anyone> ] (else|here|please|kindly|in|on|<verb>)?',
      repair: ['you'],
      unless: (sentence, match) => !sentence.isClauseStart(match.from - 1),
    },
    { pattern: '(can|could|would) [ <anyone> ] (please|pls|kindly)', repair: ['you'] },
    {
      pattern:
        '(does|do) <anyone> (here|else)? (know|have|think|want|need|use|remember|see|feel|understand|happen|mind|agree|recall)?',
      unless: (sentence, match) => !sentence.isClauseStart(match.from),
    },
    {
      pattern: '(is|are) (anyone|anybody) (<any>)',
      unless: (sentence, match) => !sentence.isClauseStart(match.from),
    },
    {
      pattern: '(has|have|did) (anyone|anybody|someone|somebody) (<any>)',
      unless: (sentence, match) => !sentence.isClauseStart(match.from),
    },
    {
      pattern:
        '<anyone> (here|else|in <any>|on <any>)? (know|knows|have|has|able|please|pls|got|seen|tried|familiar|available|want|wanna|willing|up for|free|good (at|with)|can|could|interested|around|there)',
      unless: (sentence, match) =>
        !sentence.isClauseStart(match.from) ||
        (!sentence.isQuestion &&
          !/please|pls/.test(
            sentence.tokens.text.slice(
              sentence.tokens.start[0],
              sentence.tokens.end[sentence.tokens.count - 1],
            ),
          )),
    },
    {
      pattern: '<anyone> (?|!)',
      unless: (sentence, match) => match.from > sentence.body && !sentence.isClauseStart(match.from),
    },
    {
      pattern:
        'if <anyone> (here|else)? (could|can|knows|would be able|is able|has (any|some|a|an) (idea|ideas|clue|tips|experience|time))',
      unless: (sentence) => !sentence.isQuestion,
    },
  ],
};

export const text: RuleText = {
  title: 'Addressed to nobody in particular',
  advice: 'Name one person, or ask who would be the right one.',
  source:
    'Barron & Yechiam 2002, Comput. Hum. Behav. 18:507 (an e-mail to one person got more and longer replies than one to many)',
};
