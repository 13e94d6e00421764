import { isUpper } from '../characters';
import { type Match, matches } from '../pattern';
import { candidatesAt, indexPatterns } from '../pattern-index';
import { crowd, emojiOnly, type Sentence } from '../sentence';
import { unknownWord } from '../vocabulary';

const small = [
  "how (are|r) (you|u|things|we|ya|y'all) (all|guys)? (doing|going)? (today|this morning|these days)? %",
  "(how's|hows|how is) (it|everything|life|things) (going)? (today)? %",
  "(what's up|whats up|sup|wassup|long time no see|nice to meet you|hope all is well|how do you do) {2} %",
  '(how was|hows|how is|how has) your (weekend|day|week|morning|holiday|vacation|trip|evening) (been|going|so far)? %',
  '(i)? hope {4} (well|good|great|fine|ok|okay|weekend|nice|lovely|week|holiday|vacation|day|safe|healthy|(find|finds) (you|u)) {5} %',
  '(happy|good) (new year|monday|tuesday|wednesday|thursday|friday|morning|afternoon|evening|day) {2} %',
].map((pattern) => [pattern, true] as const);
const index = indexPatterns(small);

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
  for (const { pattern } of candidatesAt(index, tokens, body)) {
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
