import type { Rule } from '../../rule';

/** Words that make the ask smaller than it is. "just" that means exactly, recently or simply is left alone. */
export const minimiser: Rule = {
  id: 'minimiser',
  severity: 'optional',
  title: 'The ask is made smaller',
  advice: 'Say it plainly: an honest size helps the reader plan.',
  source: 'Hosman 1989, Hum. Commun. Res. 15:383; Blankenship & Holtgraves 2005, J. Lang. Soc. Psychol. 24:3',
  scope: 'near',
  phrases: [
    { pattern: '$iam [ just ] (wondering | checking | hoping | curious)', repair: 'drop' },
    { pattern: '(i | we) [ just ] (wanted | want | need | needed) to', repair: 'drop' },
  ],
};
