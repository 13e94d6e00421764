import { type Match, matches } from '../pattern';
import { candidatesAt, indexPatterns } from '../pattern-index';
import { emojiOnly, type Sentence } from '../sentence';

const small = [
  'how are (you|things|u|we) (all|guys)? (doing|going)? (today|this morning|these days)? %',
  "(how's it going|how is it going|what's up|whats up|sup|wassup) (today)? %",
  "(i)? hope (you|you're|you've|you had|it's|all|everyone|everything|this) {9} %",
  '(happy|good) (new year|monday|tuesday|wednesday|thursday|friday|morning|afternoon|evening|day) {2} %',
].map((pattern) => [pattern, true] as const);
const index = indexPatterns(small);

const match: Match = { from: 0, to: 0, end: 0 };

/** A greeting, a name, "how are you", and nothing else. */
export function isPleasantry(sentence: Sentence): boolean {
  const { body, last, tokens } = sentence;
  if (body >= last || emojiOnly(sentence, body)) return true;
  for (const { pattern } of candidatesAt(index, tokens, body)) {
    if (matches(pattern, sentence, body, match) && match.end >= last) return true;
  }
  return false;
}
