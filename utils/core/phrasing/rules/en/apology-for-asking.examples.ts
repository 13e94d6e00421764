import type { RuleExamples } from '../../catalogue';

export const examples: RuleExamples = {
  flagged: [
    'Sorry to bother you, but could you look at my draft?',
    'I hate to ask, but could you cover Tuesday?',
  ],
  fine: ['Sorry for the late reply. Could we talk at four?'],
};
