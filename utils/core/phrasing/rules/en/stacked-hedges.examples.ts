import type { RuleExamples } from '../../catalogue';

export const examples: RuleExamples = {
  flagged: ['Could you maybe possibly look at it?'],
  fine: ['Could you possibly look at it?'],
};
