import { describeRule } from '@/tests/support/describe-rule';
import { preEmptiveRefusal } from '@/utils/core/phrasing/rules/en/pre-emptive-refusal';

describeRule(preEmptiveRefusal, {
  flags: [
    ['«I know you are busy», but could you look at it?'],
    ["«You're probably too busy», but can you join?"],
    ['«No worries if not», but could you join us?'],
    ["Could you read it? «I understand if you can't»."],
  ],
  ignores: [
    'Could you look at it when you have a minute?',
    'Could you join us? No worries if not.',
    'I know you are in Paris. Could you call me?',
    'When you get a chance, could you look?',
    'He is busy. Could you ask Ann?',
  ],
});
