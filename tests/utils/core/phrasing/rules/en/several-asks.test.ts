import { describeRule } from '@/tests/support/describe-rule';
import { severalAsks } from '@/utils/core/phrasing/rules/en/several-asks';

describeRule(severalAsks, {
  flags: [
    ['Where is it? Who owns it? When is it due? «Why now?»'],
    ['Could you send it? Can you sign it? Please call Jo. «Please tell Ann.» Who else?'],
    ['Please read it.\nPlease sign it.\nPlease scan it.\n«Please send it.»'],
  ],
  ignores: [
    'Where is it? Who owns it? When is it due?',
    'Could you check these?\n1. Where is it?\n2. Who owns it?\n3. When is it due?\n4. Why now?',
    'It is here. Jo owns it. It is due on Monday. Fine.',
    'Could you send it?',
  ],
});
