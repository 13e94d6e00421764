import { describeRule } from '@/tests/support/describe-rule';
import { helloOnly } from '@/utils/core/phrasing/rules/en/hello-only';

describeRule(helloOnly, {
  flags: [['«Hi»'], ['«Hello Sam!»'], ['«Hey team, how are you?»'], ['«Good morning»']],
  ignores: [
    'Hi Sam, could you send me the file?',
    'Hello world is the first program.',
    'Thanks!',
    'How are you?',
    'Good point.',
    'Highlights of the week.',
  ],
});
