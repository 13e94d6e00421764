import type { RuleExamples } from '../../catalogue';

export const examples: RuleExamples = {
  flagged: ["I'm stuck on the login test."],
  fine: ["I'm stuck on the login test. Could you look at it?"],
};
