import type { RuleExamples } from '../../catalogue';

export const examples: RuleExamples = {
  flagged: [
    'We moved the service to the new cluster last week and since then the nightly job has been slow. We moved the service to the new cluster last week and since then the nightly job has been slow. We moved the service to the new cluster last week and since then the nightly job has been slow. We moved the service to the new cluster last week and since then the nightly job has been slow. We moved the service to the new cluster last week and since then the nightly job has been slow. We moved the service to the new cluster last week and since then the nightly job has been slow. Could you look at the query plan?',
  ],
  fine: ['Could you look at the query plan? It is slow since last week.'],
};
