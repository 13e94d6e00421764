import { isUpper } from './characters';
import { type Frame, frames } from './en/frames';
import { openers } from './en/openers';
import { baseOfGerund, baseOfPastForm, isVerbBase } from './en/verb-forms';
import { compile, type Match, matches, type Pattern } from './pattern';
import { capitalised } from './repair';
import { endOf, type Sentence, startOf, tokenText } from './sentence';

/** Other wordings of one sentence; offsets count from the start of its segment. */
export interface Rewording {
  readonly start: number;
  readonly end: number;
  readonly direct: string;
  readonly warm: string;
  readonly short: string;
}

interface FrameEntry {
  readonly frame: Frame;
  readonly pattern: Pattern;
}

const framesByWord: FrameEntry[][] = [];
for (const frame of frames) {
  const pattern = compile(frame.pattern);
  for (const id of pattern.start) (framesByWord[id] ??= []).push({ frame, pattern });
}

const openersByWord: Pattern[][] = [];
for (const opener of openers) {
  const pattern = compile(opener);
  for (const id of pattern.start) (openersByWord[id] ??= []).push(pattern);
}

const match: Match = { from: 0, to: 0, end: 0 };

/** Rewords the sentence by its frame; undefined when no frame is found or when it would not be safe. */
export function rewordSentence(sentence: Sentence, base: number): Rewording | undefined {
  const afterOpeners = skipOpeners(sentence, sentence.body);
  const found = findFrame(sentence, afterOpeners);
  if (found === undefined) return undefined;
  const hasOpener = afterOpeners > sentence.body;
  if (found.frame.isPlain && !hasOpener) return undefined;
  return build(sentence, found, base);
}

function skipOpeners(sentence: Sentence, from: number): number {
  let at = from;
  for (let rounds = 0; rounds < 4; rounds += 1) {
    const patterns = openersByWord[sentence.tokens.id[at] ?? 0];
    const opener = patterns?.find((pattern) => matches(pattern, sentence, at, match));
    if (opener === undefined) return at;
    at = match.end;
  }
  return at;
}

function findFrame(sentence: Sentence, at: number): { frame: Frame; verb: number } | undefined {
  let best: { frame: Frame; verb: number } | undefined;
  for (const { frame, pattern } of framesByWord[sentence.tokens.id[at] ?? 0] ?? []) {
    if (!matches(pattern, sentence, at, match)) continue;
    if (best === undefined || match.end > best.verb) best = { frame, verb: match.end };
  }
  return best;
}

function build(
  sentence: Sentence,
  found: { frame: Frame; verb: number },
  base: number,
): Rewording | undefined {
  const { frame, verb } = found;
  if (verb >= sentence.last) return undefined;
  const head = headIn(frame, tokenText(sentence, verb).toLowerCase());
  if (head === undefined) return undefined;
  const { text } = sentence.tokens;
  const rest = text.slice(endOf(sentence, verb), endOf(sentence, sentence.last - 1));
  const start = startOf(sentence, sentence.body);
  const end = endOf(sentence, sentence.tokens.count - 1);
  const subject = frame.agent;
  const begin = (words: string) =>
    isUpper(text.charCodeAt(start)) || sentence.body > 0 ? capitalisedIf(sentence, words) : words;
  return {
    start: start - base,
    end: end - base,
    direct: begin(`could ${pronoun(subject)} ${head}${rest}?`),
    warm: begin(`could ${pronoun(subject)} please ${head}${rest}? Thank you!`),
    short: begin(`can ${pronoun(subject)} ${head}${rest}?`),
  };
}

function capitalisedIf(sentence: Sentence, words: string): string {
  return isUpper(sentence.tokens.text.charCodeAt(startOf(sentence, sentence.body)))
    ? capitalised(words)
    : words;
}

function pronoun(agent: Frame['agent']): string {
  return agent === 'i' ? 'I' : agent;
}

function headIn(frame: Frame, word: string): string | undefined {
  if (frame.form === 'base') return isVerbBase(word) ? word : undefined;
  if (frame.form === 'gerund') return baseOfGerund(word);
  if (frame.form === 'past') return baseOfPastForm(word);
  return undefined;
}
