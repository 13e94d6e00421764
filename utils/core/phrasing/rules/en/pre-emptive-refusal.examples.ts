import type { RuleExamples } from '../../catalogue';

export const examples: RuleExamples = {
  flagged: ['I know you are busy, but could you look at it?'],
  fine: ['Could you look at it? No worries if not.'],
};
