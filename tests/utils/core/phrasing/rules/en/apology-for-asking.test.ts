import { describeRule } from '@/tests/support/describe-rule';
import { apologyForAsking } from '@/utils/core/phrasing/rules/en/apology-for-asking';

describeRule(apologyForAsking, {
  flags: [
    ['«Sorry to bother you, but do» you have the key?', 'Do you have the key?'],
    ['Hi Ann. «SORRY TO ASK, BUT could» you cover my shift?', 'Hi Ann. Could you cover my shift?'],
    ['«I hate to ask, but could» you look at this again?', 'Could you look at this again?'],
    ['«Sorry for all the questions. »Which branch is it?', 'Which branch is it?'],
    ['«Apologies for the dumb question, but where» do we log in?', 'Where do we log in?'],
    ["«I don't want to bother you, but could» you send the file?", 'Could you send the file?'],
    ['«Excuse my ignorance, what» is a rebase?', 'What is a rebase?'],
    ['«Sorry for being a pain, can» you check again?', 'Can you check again?'],
  ],
  ignores: [
    'Sorry about the wrong file; here is the right one. Could you use that?',
    'Sorry for the delay in replying. Could we talk at four?',
    'I was sorry to hear that. Can I help?',
    'She was sorry to ask, so she waited.',
    'Sorry, I lost you there. Which part do you mean?',
    'We are sorry for the inconvenience. Please restart the app.',
    'Sorry I missed your call. Could we talk at four?',
    'No need to apologise. When shall we meet?',
  ],
});
