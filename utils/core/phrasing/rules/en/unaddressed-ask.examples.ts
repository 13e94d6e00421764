import type { RuleExamples } from '../../catalogue';

export const examples: RuleExamples = {
  flagged: ['Could someone review this?'],
  fine: ['Jo, could you review this?'],
};
