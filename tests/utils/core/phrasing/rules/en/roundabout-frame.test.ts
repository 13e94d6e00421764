import { describeRule } from '@/tests/support/describe-rule';
import { roundaboutFrame } from '@/utils/core/phrasing/rules/en/roundabout-frame';

describeRule(roundaboutFrame, {
  flags: [
    ['«I was wondering if you could» send me the notes?', 'Could you send me the notes?'],
    ['«Would it be possible for you to» join us?', 'Could you join us?'],
    ["Hi Jo, «I'd appreciate it if you could» review this."],
    ['«Is there any chance you could» call her?', 'Could you call her?'],
    ['«Do you think you could» move the date?', 'Could you move the date?'],
  ],
  ignores: [
    'Could you send me the notes?',
    'I wonder what the weather will be.',
    'There is a chance that you win.',
    'We were wondering about lunch.',
    'I would appreciate your help with this.',
    'If you could fly, where would you go?',
    'Any chance of a lift to the station?',
    'If you could send it today, I could print it tonight.',
  ],
});
