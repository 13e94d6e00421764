import type { RuleExamples } from '../../catalogue';

export const examples: RuleExamples = {
  flagged: ['Hi Sam, can I ask you a question?'],
  fine: ['Hi Sam, can I ask you a question? Where is the staging database?'],
};
