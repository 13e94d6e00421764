import { describeRule } from '@/tests/support/describe-rule';
import { unaddressedAsk } from '@/utils/core/phrasing/rules/en/unaddressed-ask';

describeRule(unaddressedAsk, {
  flags: [
    ['Could «someone» review this?', 'Could you review this?'],
    ['«Does anyone know» where the logs are?'],
    ['«Anyone know» where the logs are?'],
    ['«Has anyone seen» my badge?'],
  ],
  ignores: [
    'Could you review this?',
    'Please let me know if anyone disagrees.',
    'I can ask someone else.',
    'Is someone trying to log in?',
    'Why would anyone do that?',
    "Could that be someone else's file?",
  ],
});
