import type { Rule } from '../../rule';

/** Several softeners on one ask. A single one is ordinary courtesy. */
export const stackedHedges: Rule = {
  id: 'stacked-hedges',
  severity: 'medium',
  title: 'Several softeners on one ask',
  advice: 'Keep one softener and let the request stand.',
  source: 'Durik et al. 2008, J. Lang. Soc. Psychol. 27:217',
  scope: 'near',
  phrases: [{ pattern: '[ (maybe | perhaps) (you | i | we) (could | can | might) possibly ]' }],
};
