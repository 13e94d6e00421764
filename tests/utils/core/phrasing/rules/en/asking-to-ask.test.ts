import { describeRule } from '@/tests/support/describe-rule';
import { askingToAsk } from '@/utils/core/phrasing/rules/en/asking-to-ask';

describeRule(askingToAsk, {
  flags: [
    ['«Can I ask you a question»?'],
    ['Hi Sam, «do you have a minute»?'],
    ['«Are you there?»'],
    ['Hey! «I have a question about the build».'],
    ['«Quick question for you»'],
  ],
  ignores: [
    'Can I ask you to send the file?',
    'I have a question: how do I deploy?',
    'Can I ask you something? Where is the staging database?',
    'Do you have a minute to look at the failing login test?',
    'Are you there on Friday for the demo?',
    'There is a question about the build in the thread.',
  ],
});
