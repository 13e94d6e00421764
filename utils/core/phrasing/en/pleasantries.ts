import { isUpper } from '../characters';
import type { Match } from '../pattern';
import { hitsAt, matches } from '../pattern-index';
import * as Index from '../pattern-use';
import { crowd, emojiOnly, type Sentence } from '../sentence';
import { unknownWord } from '../vocabulary';

const match: Match = { from: 0, to: 0, end: 0 };

const waving = 0xdc4b;

/** What a sentence has of a greeting: all of it is one, part of it is, or none. */
export interface Pleasantry {
  /** A greeting, a name, "how are you", and nothing else. */
  readonly isWhole: boolean;
  /** It greets; an emoji or a name alone does not, except for a wave. */
  readonly hasGreeting: boolean;
}

/** Reads a sentence as a greeting. */
export function pleasantryOf(sentence: Sentence): Pleasantry {
  const { body, last, tokens, hasGreeting } = sentence;
  if (isSmallTalk(sentence)) return { isWhole: true, hasGreeting };
  if (body >= last || (hasGreeting && isNamesOnly(sentence))) return { isWhole: true, hasGreeting };
  const start = tokens.start[body] ?? 0;
  return {
    isWhole: emojiOnly(sentence, body),
    hasGreeting: hasGreeting || tokens.text.charCodeAt(start + 1) === waving,
  };
}

function isSmallTalk(sentence: Sentence): boolean {
  const { body, last, tokens } = sentence;
  for (const pattern of hitsAt(tokens, Index.smallTalk, body)) {
    if (matches(pattern, sentence, body, match) && match.end >= last) return true;
  }
  return false;
}

/** "Good afternoon, team!", "Hello, Sam": at most two words, each of which may be a name. */
function isNamesOnly({ body, last, tokens }: Sentence): boolean {
  if (last - body > 2) return false;
  for (let i = body; i < last; i += 1) {
    const isName = tokens.id[i] === unknownWord && isUpper(tokens.text.charCodeAt(tokens.start[i] ?? 0));
    if (!isName && !crowd.has(tokens.id[i] ?? 0)) return false;
  }
  return true;
}
