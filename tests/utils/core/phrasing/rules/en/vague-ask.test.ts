import { describeRule } from '@/tests/support/describe-rule';
import { vagueAsk } from '@/utils/core/phrasing/rules/en/vague-ask';

describeRule(vagueAsk, {
  flags: [
    ['I did some edits. «Any thoughts?»'],
    ['It is broken. «Can you help»?'],
    ['«Please help me»!'],
    ['Something is off. «What should we do?»'],
  ],
  ignores: [
    'Any thoughts on the second chart?',
    'Can you help me move the desk on Friday?',
    "I'd like to support the old version. Can you help?",
    'How do I reset the index? Any ideas?',
    'Please help Ann with the slides.',
    'What should we do about the budget for May?',
  ],
});
