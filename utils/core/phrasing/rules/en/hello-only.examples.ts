import type { RuleExamples } from '../../catalogue';

export const examples: RuleExamples = {
  flagged: ['Hi Sam!'],
  fine: ['Hi Sam! Could you look at my draft?'],
};
