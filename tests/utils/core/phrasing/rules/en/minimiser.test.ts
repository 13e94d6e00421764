import { describeRule } from '@/tests/support/describe-rule';
import { minimiser } from '@/utils/core/phrasing/rules/en/minimiser';

describeRule(minimiser, {
  flags: [
    ['I was «just »wondering if you saw the mail?', 'I was wondering if you saw the mail?'],
    ['«Just wanted» to ask if you are free?', 'Wanted to ask if you are free?'],
    ['«Quick question»: where are the logs?', 'Question: where are the logs?'],
    ['«Just curious, why» did we pick Monday?', 'Why did we pick Monday?'],
    ['Could we have a «quick »call on Friday?', 'Could we have a call on Friday?'],
    ['I «just »wanted to check whether you got it.', 'I wanted to check whether you got it.'],
    ['Could you read it? «It will only take 5» minutes.'],
  ],
  ignores: [
    'It just returns nil. Could you look?',
    'The file we just talked about: could you send it?',
    'Could you send it just in time for the demo?',
    'He is just as busy. Who else could do it?',
    'I just wanted to let you know it works. Can we close it?',
    'Do you just want to change the boot order?',
    'Just send me the file, please.',
    'Could you tell me what happened just now?',
  ],
});
