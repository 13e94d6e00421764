import type { RuleExamples } from '../../catalogue';

export const examples: RuleExamples = {
  flagged: ['Where is it? Who owns it? When is it due? Why now?'],
  fine: ['Where is it, and who owns it?'],
};
