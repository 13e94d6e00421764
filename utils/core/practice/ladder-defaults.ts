/** The ladder Askwell comes with, rungs 1–10; every line is the user's to change. */
export const defaultRungs: readonly string[] = [
  'Ask where something is: a file, a room, a link',
  'Ask someone to repeat or rephrase',
  'Ask a yes-or-no work question in chat',
  'Ask a peer for five minutes',
  'Ask a peer to look over a draft',
  'Ask a basic question in a group channel or a meeting',
  'Ask someone you hardly know for a pointer or an introduction',
  'Ask your manager to move a date or a priority',
  'Ask a senior person for advice on something you find hard',
  'Say “I am struggling with this and need help”',
];
