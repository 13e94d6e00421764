import { describeRule } from '@/tests/support/describe-rule';
import { selfDeprecation } from '@/utils/core/phrasing/rules/en/self-deprecation';

describeRule(selfDeprecation, {
  flags: [
    ['I have «a stupid question»: where are the logs?', 'I have a question: where are the logs?'],
    [
      'This is probably «an obvious question», but who owns it?',
      'This is probably a question, but who owns it?',
    ],
    ["«I'm such an idiot», could you send it again?"],
    ['Can you explain? «I feel so stupid».'],
    ['«I should know this», but where is the wiki?'],
    ['Please bear with «my bad English». Could you check it?'],
  ],
  ignores: [
    'That is not a stupid question. What did you try?',
    'There are no dumb questions, so what is yours?',
    'I must be missing something. Why is it null?',
    'Is your question a basic question about types?',
    "I'm a beginner in Android. Could you explain this?",
    'The stupid printer is stuck. Could you help me restart it?',
  ],
});
