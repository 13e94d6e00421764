import type { RuleExamples } from '../../catalogue';

export const examples: RuleExamples = {
  flagged: ['Quick question: where are the logs?', 'I was just wondering if you saw the mail?'],
  fine: ['It just returns nil. Could you look?'],
};
