import { compile, type Match, matches, type Pattern } from '../pattern';
import type { AskKind } from '../review-result';
import type { Sentence } from '../sentence';

interface AskPattern {
  readonly kind: AskKind;
  readonly pattern: Pattern;
}

const ask = (kind: AskKind, ...patterns: string[]): AskPattern[] =>
  patterns.map((pattern) => ({ kind, pattern: compile(pattern) }));

const askPatterns: readonly AskPattern[] = [
  ...ask(
    'request',
    '(can | could | would | will) (you | someone | anyone | somebody | anybody)',
    '(please | pls | plz | kindly) <softener>? <verb>',
    '$iam $adv wondering',
    '$id (really)? (appreciate | love | like) (it)? (if | to)',
  ),
  ...ask(
    'instruction',
    '^ <verb> (<det> | <pronoun> | <prep> | <wh>)',
    "(let's | lets) <softener>? <verb>",
    'let (me | us) <softener>? know',
  ),
  ...ask('need', '(i | we) <softener>? need (you)? (to | the | a | your | an)'),
];

const byFirstWord: AskPattern[][] = [];
for (const entry of askPatterns) for (const id of entry.pattern.start) (byFirstWord[id] ??= []).push(entry);

/** Whether the writer expects the reader to do or answer something here, and how it is put. */
export function findAskKind(sentence: Sentence): AskKind | undefined {
  const { tokens } = sentence;
  const match: Match = { from: 0, to: 0, end: 0 };
  for (let i = sentence.body; i < tokens.count; i += 1) {
    for (const entry of byFirstWord[tokens.id[i] ?? 0] ?? []) {
      if (matches(entry.pattern, sentence, i, match)) return entry.kind;
    }
  }
  return sentence.isQuestion ? 'question' : undefined;
}
