import type { RuleExamples } from '../../catalogue';

export const examples: RuleExamples = {
  flagged: ["Why haven't you sent it?"],
  fine: ['Please send me the numbers by Friday.'],
};
