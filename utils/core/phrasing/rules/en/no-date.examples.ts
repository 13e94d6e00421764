import type { RuleExamples } from '../../catalogue';

export const examples: RuleExamples = {
  flagged: [
    'Could you review the plan for the new cluster and write down what you would change, with the numbers for each region and the names of the owners, so I can put it all in one place?',
  ],
  fine: ['Could you review the plan by Friday?'],
};
