import { describeRule } from '@/tests/support/describe-rule';
import { repeatedApology } from '@/utils/core/phrasing/rules/en/repeated-apology';

describeRule(repeatedApology, {
  flags: [
    ['Sorry to ask. Could you resend it? «Sorry again»!'],
    ["I'm sorry about this, could you look again? «My apologies»."],
    ["I apologise for the mix-up. Could you fix the date? I'm «really sorry»."],
  ],
  ignores: [
    'Sorry for the delay. Could you resend it?',
    'Could you resend it? My apologies for the mix-up.',
    'Could you resend it?',
    'No one said sorry. Could you call them?',
  ],
});
