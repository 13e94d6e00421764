import { describeRule } from '@/tests/support/describe-rule';
import { buriedAsk } from '@/utils/core/phrasing/rules/en/buried-ask';

describeRule(buriedAsk, {
  flags: [
    [
      'We moved the service to the new cluster last week and since then the nightly job has been slow. We moved the service to the new cluster last week and since then the nightly job has been slow. We moved the service to the new cluster last week and since then the nightly job has been slow. We moved the service to the new cluster last week and since then the nightly job has been slow. We moved the service to the new cluster last week and since then the nightly job has been slow. We moved the service to the new cluster last week and since then the nightly job has been slow. «Could you look at the query plan?»',
    ],
    [
      'Hi Sam,\n\nWe moved the service to the new cluster last week and since then the nightly job has been slow. We moved the service to the new cluster last week and since then the nightly job has been slow. We moved the service to the new cluster last week and since then the nightly job has been slow. We moved the service to the new cluster last week and since then the nightly job has been slow. We moved the service to the new cluster last week and since then the nightly job has been slow. We moved the service to the new cluster last week and since then the nightly job has been slow. \n\n«Please check the index.»',
    ],
    [
      'We moved the service to the new cluster last week and since then the nightly job has been slow. We moved the service to the new cluster last week and since then the nightly job has been slow. We moved the service to the new cluster last week and since then the nightly job has been slow. We moved the service to the new cluster last week and since then the nightly job has been slow. We moved the service to the new cluster last week and since then the nightly job has been slow. We moved the service to the new cluster last week and since then the nightly job has been slow. It is odd. «What changed on Monday?»',
    ],
  ],
  ignores: [
    'Could you look at the query plan? We moved the service to the new cluster last week and since then the nightly job has been slow. We moved the service to the new cluster last week and since then the nightly job has been slow. We moved the service to the new cluster last week and since then the nightly job has been slow. We moved the service to the new cluster last week and since then the nightly job has been slow. We moved the service to the new cluster last week and since then the nightly job has been slow. We moved the service to the new cluster last week and since then the nightly job has been slow. ',
    'We moved the service to the new cluster last week and since then the nightly job has been slow. We moved the service to the new cluster last week and since then the nightly job has been slow. We moved the service to the new cluster last week and since then the nightly job has been slow. We moved the service to the new cluster last week and since then the nightly job has been slow. We moved the service to the new cluster last week and since then the nightly job has been slow. We moved the service to the new cluster last week and since then the nightly job has been slow. ',
    'It is slow. Could you look?',
    'Hi Sam,\n\nPlease check the index.\n\nWe moved the service to the new cluster last week and since then the nightly job has been slow. We moved the service to the new cluster last week and since then the nightly job has been slow. We moved the service to the new cluster last week and since then the nightly job has been slow. We moved the service to the new cluster last week and since then the nightly job has been slow. We moved the service to the new cluster last week and since then the nightly job has been slow. We moved the service to the new cluster last week and since then the nightly job has been slow. ',
  ],
});
