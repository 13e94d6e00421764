import type { RuleExamples } from '../../catalogue';

export const examples: RuleExamples = {
  flagged: ['I have a stupid question: where are the logs?'],
  fine: ['I must be missing something. Why is it empty?'],
};
