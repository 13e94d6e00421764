import { describeRule } from '@/tests/support/describe-rule';
import { noAsk } from '@/utils/core/phrasing/rules/en/no-ask';

describeRule(noAsk, {
  flags: [
    ["«I'm stuck on» the login test."],
    ["«I can't figure out» the new form. It is blank."],
    ['Hi Jo, «we are having trouble with» the printer.'],
    ["«I don't know how to» export it."],
  ],
  ignores: [
    "I'm stuck on the login test. Could you look at it?",
    'The build is green again.',
    'I was stuck yesterday, and it works now.',
    'They had trouble with the printer.',
    'Here is the report for Monday.',
    "I can't join on Friday.",
  ],
});
