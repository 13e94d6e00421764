import { describeRule } from '@/tests/support/describe-rule';
import { noDate } from '@/utils/core/phrasing/rules/en/no-date';

describeRule(noDate, {
  flags: [
    [
      '«Could you review the plan for the new cluster and write down what you would change, with the numbers for each region and the names of the owners, so I can put it all in one place?»',
    ],
    [
      'Hi Sam,\n\nwe have a new plan for the cluster. «Could you review the plan for the new cluster and write down what you would change, with the numbers for each region and the names of the owners, so I can put it all in one place?»',
    ],
    [
      '«Please send me the list of all open invoices with the customer, the amount, the reason it is open, the person who knows about it, and anything else that would help us to close them.»',
    ],
  ],
  ignores: [
    'Could you review the plan?',
    'Could you review the plan for the new cluster and write down what you would change, with the numbers for each region and the names of the owners, so I can put it all in one place by Friday?',
    'Could you review the plan for the new cluster and write down what you would change, with the numbers for each region and the names of the owners, so I can put it all in one place? Friday would be good.',
    'Why is the plan for the new cluster so long, and who wrote the part about the regions, and what did the owners say about it when they read it for the first time, if they did?',
  ],
});
