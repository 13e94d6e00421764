import type { Rule, RuleText } from '../../rule';
import { wordOf } from '../../vocabulary';

/** Two apologies or more around one ask; the later ones are shown. */
export const repeatedApology: Rule = {
  id: 'repeated-apology',
  severity: 'medium',
  scope: 'draft',
  phrases: [
    { pattern: '(so|very|really|again)? sorry (again|about (that|this)|in advance)? (,|%)?' },
    { pattern: '(my)? (sincere|sincerest|deepest)? apologies (again|in advance)?' },
    { pattern: 'i (do|sincerely|really)? (apologize|apologise) (again|in advance)?' },
    {
      pattern: '(please)? forgive me',
      unless: (sentence, match) => wordOf(sentence.tokens.id[match.from - 1] ?? 0) === 'you',
    },
  ],
  keeps: (draft, at, found) => !draft.isFirstOf('repeated-apology', at, found),
};

export const text: RuleText = {
  title: 'More than one apology',
  advice: 'Keep one apology at most, and say thank you in place of the others.',
  source: 'Grant & Gino 2010, J. Pers. Soc. Psychol. 98:946',
};
