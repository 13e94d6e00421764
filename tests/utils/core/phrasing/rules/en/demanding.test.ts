import { describeRule } from '@/tests/support/describe-rule';
import { demanding } from '@/utils/core/phrasing/rules/en/demanding';

describeRule(demanding, {
  flags: [
    ['Send me the numbers «ASAP».', 'Send me the numbers as soon as you can.'],
    ['«You must reply» today.'],
    ["«Why haven't you» sent it? I need it."],
    ['«How many times do I» have to ask? Please fix it.'],
    ['Please answer «immediately».', 'Please answer as soon as you can.'],
    ['Why is this still open«?!»', 'Why is this still open?'],
  ],
  ignores: [
    'Please send me the numbers by Friday.',
    'I will fix it asap.',
    'You must be tired. Shall we stop?',
    'Why do you need a custom hash?',
    "Why don't you pick a place and I'll meet you there.",
    'Send me the file.',
    'Why is the display updated immediately?',
  ],
});
