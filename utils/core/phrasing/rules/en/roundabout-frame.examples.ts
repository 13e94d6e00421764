import type { RuleExamples } from '../../catalogue';

export const examples: RuleExamples = {
  flagged: ['I was wondering if you could send me the notes?'],
  fine: ['Could you send me the notes?'],
};
