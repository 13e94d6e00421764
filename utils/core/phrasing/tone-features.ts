/**
 * What the tone model sees of a text: word 1–3-grams and character 2–5-grams, hashed, and a list of politeness
 * markers. Training and use share this file, so they cannot drift apart.
 */

/** Words or characters: each group is brought to length one by itself, so a long text weighs no more. */
export type NgramGroup = 0 | 1;
export const WORD: NgramGroup = 0;
export const CHARACTER: NgramGroup = 1;

/** Receives each n-gram of a text as often as it occurs, as a hash of `HASH_BITS` bits. */
export type VisitNgram = (hash: number, group: NgramGroup) => void;

export const HASH_BITS = 20;
const HASH_MASK = (1 << HASH_BITS) - 1;
const LONGEST_WORD_GRAM = 3;
const SHORTEST_CHARACTER_GRAM = 2;
const LONGEST_CHARACTER_GRAM = 5;

/** Only this much of a text is read, in UTF-16 units: the manner of a message shows long before, and time stays bounded. */
const READ_AT_MOST = 20_000;

/** Lower case, one kind of space and apostrophe, links as the corpora write them. */
export function plainText(text: string): string {
  return text
    .slice(0, READ_AT_MOST)
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/https?:\/\/[^\s<>]+/gu, '<url>')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Hands every n-gram of a plain text to `visit`. */
export function visitNgrams(plain: string, visit: VisitNgram): void {
  visitWordGrams(plain, visit);
  visitCharacterGrams(` ${plain} `, visit);
}

const TOKEN = /<url>|[a-z0-9]+(?:'[a-z]+)*|[^\sa-z0-9]/gu;
const SENTENCE_START = '^';

function visitWordGrams(plain: string, visit: VisitNgram): void {
  const hashes: number[] = [hashOf(SENTENCE_START)];
  for (const [token] of plain.matchAll(TOKEN)) {
    hashes.push(hashOf(token));
    if (token === '.' || token === '?' || token === '!') hashes.push(hashOf(SENTENCE_START));
  }
  const start = hashOf(SENTENCE_START);
  for (let first = 0; first < hashes.length; first++) {
    let hash = WORD_SEED;
    for (let length = 1; length <= LONGEST_WORD_GRAM && first + length <= hashes.length; length++) {
      hash = mixed(hash, hashes[first + length - 1] ?? 0);
      // A sentence start alone says only how many sentences there are.
      if (length > 1 || hashes[first] !== start) visit(spread(hash), WORD);
    }
  }
}

function visitCharacterGrams(padded: string, visit: VisitNgram): void {
  for (let first = 0; first < padded.length; first++) {
    let hash = CHARACTER_SEED;
    const end = Math.min(first + LONGEST_CHARACTER_GRAM, padded.length);
    for (let at = first; at < end; at++) {
      hash = mixed(hash, padded.charCodeAt(at));
      if (at - first + 1 >= SHORTEST_CHARACTER_GRAM) visit(spread(hash), CHARACTER);
    }
  }
}

// FNV-1a (Fowler, Noll, Vo) over code units, and over the hashes of words; the last mix is MurmurHash3's.
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const WORD_SEED = 0x2f0b4c47;
const CHARACTER_SEED = FNV_OFFSET;

const mixed = (hash: number, value: number): number => Math.imul(hash ^ value, FNV_PRIME);

function hashOf(token: string): number {
  let hash = FNV_OFFSET;
  for (let at = 0; at < token.length; at++) hash = mixed(hash, token.charCodeAt(at));
  return hash;
}

function spread(hash: number): number {
  let bits = hash ^ (hash >>> 16);
  bits = Math.imul(bits, 0x85ebca6b);
  bits ^= bits >>> 13;
  return bits & HASH_MASK;
}

/**
 * Ways of speaking that people hear as polite or rude whatever the subject, after the strategies of
 * Danescu-Niculescu-Mizil et al. (ACL 2013): gratitude, deference, greeting, apology, indirection, modals,
 * hedges, who stands first in the sentence. Which way each counts is learned, not set here.
 */
const MARKERS: readonly RegExp[] = [
  /\b(?:thanks|thank you|thx|cheers)\b/u,
  /^(?:thanks|thank you)/u,
  /\bappreciat/u,
  /\bgrateful/u,
  /\b(?:sorry|apolog|forgive|excuse me|pardon)/u,
  /^(?:hi|hello|hey|dear|greetings|good (?:morning|day))\b/u,
  /(?:^|[.?!] )please\b/u,
  /[a-z,] please\b/u,
  /\b(?:could|would) you\b/u,
  /\b(?:can|will) you\b/u,
  /\b(?:would|do) you mind\b/u,
  /\bwonder(?:ing|ed)?\b/u,
  /\bhop(?:e|ing)\b/u,
  /\bif (?:possible|you have time|you get|you could|you can|you like|you want|you wish|you don't mind)/u,
  /\bhelp\b/u,
  /\b(?:may|might|could|can) (?:i|we)\b/u,
  /(?:^|[.?!] )(?:why|how come)\b/u,
  /(?:^|[.?!] )(?:what|who|where|when|which)\b/u,
  /(?:^|[.?!] )how\b/u,
  /(?:^|[.?!] )your?\b/u,
  /(?:^|[.?!] )(?:so|and|but|or|then|well|ok|okay)\b/u,
  /\byou (?:must|should|need|have to|ought)\b/u,
  /(?:^|[.?!] )i\b/u,
  /\b(?:did|do|are|were|have) you\b/u,
  /\b(?:don't|do not|didn't|doesn't|can't|isn't|aren't|won't|not|never|nothing)\b/u,
  /\b(?:actually|really|in fact|obviously|clearly|surely)\b/u,
  /\bjust\b/u,
  /\b(?:maybe|perhaps|possibly|seems?|i think|i guess|suppose|might|somewhat|probably|suggest|believe)\b/u,
  /\b(?:great|good|nice|excellent|interesting|wonderful|awesome|glad|happy|love|welcome|well done|kind|kindly|pleased)\b/u,
  /\b(?:stupid|idiot|nonsense|ridiculous|bullshit|crap|hell|fuck\w*|damn|shit|troll|liar|lying|wrong|delet\w*|revert\w*|block\w*)\b/u,
  /\b(?:by the way|btw)\b/u,
  /\.{3}|…/u,
  /!/u,
  /[:;]-?\)/u,
  /\blet me know\b/u,
  /\b(?:we|us|our|let's)\b/u,
  /\bany (?:idea|chance|thoughts?|suggestions?|help|ideas)\b/u,
  /\b(?:in your opinion|your (?:thoughts|opinion|help|time|input|view|advice))\b/u,
  /\b(?:willing|interested|able) to\b/u,
  /\b(?:i|we)(?:'d| would) (?:like|love|be)\b/u,
  /\bwhat (?:do|did|are|is) (?:you|your|the|this|that)\b/u,
  /\b(?:what the|who are you|are you (?:kidding|serious|saying|suggesting|claiming)|how dare|mind your|so what|why do you|why don't you|have you even|do you even)\b/u,
  /\?\s*$/u,
  /[^?.!]$/u,
];

/** One to five question marks, or more: asking once is heard otherwise than asking five times. */
const QUESTION_COUNTS = 5;

export const MARKER_COUNT = MARKERS.length + QUESTION_COUNTS;

/** The numbers (below `MARKER_COUNT`) of the markers a plain text carries. */
export function markersOf(plain: string): number[] {
  const found = MARKERS.flatMap((marker, index) => (marker.test(plain) ? [index] : []));
  const questions = Math.min(plain.split('?').length - 1, QUESTION_COUNTS);
  return questions > 0 ? [...found, MARKERS.length + questions - 1] : found;
}
