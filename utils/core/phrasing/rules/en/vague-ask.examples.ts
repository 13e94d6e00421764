import type { RuleExamples } from '../../catalogue';

export const examples: RuleExamples = {
  flagged: ['It is broken. Can you help?'],
  fine: ['The export gives an empty file. Can you check the filter?'],
};
