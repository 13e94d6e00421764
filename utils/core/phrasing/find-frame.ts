import type { Frame } from './en/frames';
import { isMark, type Match } from './pattern';
import { hasHits, hitsAt, matches, placeOf } from './pattern-index';
import * as Index from './pattern-use';
import { frameKinds, framesOfPatterns } from './patterns.generated';
import { isEmoji, type Sentence, saysNothing } from './sentence';
import { intern, internAll } from './vocabulary';

export interface FoundFrame {
  readonly frame: Frame;
  /** Token at which the frame begins, and the one after it. */
  readonly from: number;
  readonly to: number;
  readonly hasSoftener: boolean;
}

/** Where the ask of a sentence begins, and how. */
export interface Framing {
  /** The token after the openers, such as "sorry to bother you, but". */
  readonly afterOpeners: number;
  readonly frame: FoundFrame | undefined;
}

const match: Match = { from: 0, to: 0, end: 0 };
const joints = internAll(
  'and but so or also then anyway however well ok okay btw plus thanks hi hey hello yes no oh now',
);
/** "When you get a chance could you …": many leave the comma out. */
const leaves = internAll('chance moment minute second sec time opportunity');
const though = intern('though');
const modals = internAll('could can would will');
const leadsOn = internAll(': , ; - -- …');
const softeners = internAll('just maybe perhaps possibly potentially');

/** Kinds of frames are letters, from this on. */
const firstKind = 97;

let lastSentence: Sentence | undefined;
let lastFraming: Framing = { afterOpeners: 0, frame: undefined };

/** The openers and the ask frame of a sentence. Asked twice about one sentence, it looks once. */
export function frameOf(sentence: Sentence): Framing {
  if (sentence === lastSentence) return lastFraming;
  const afterOpeners = skipOpeners(sentence, sentence.body);
  lastFraming = { afterOpeners, frame: findFrame(sentence, afterOpeners) };
  lastSentence = sentence;
  return lastFraming;
}

function skipOpeners(sentence: Sentence, from: number): number {
  let at = from;
  for (let round = 0; round < 4; round += 1) {
    const end = afterOpener(sentence, at);
    if (end === at || end >= sentence.last) return at;
    at = end;
  }
  return at;
}

/** The end of the longest opener at a token, with the marks after it; the token itself when none begins there. */
function afterOpener(sentence: Sentence, at: number): number {
  let end = at;
  for (const pattern of hitsAt(sentence.tokens, Index.openers, at))
    if (matches(pattern, sentence, at, match) && match.end > end && saysNothing(sentence, at, match.end))
      end = match.end;
  // "Sorry, quick question: can you …": the mark that leads on goes with what led there.
  while (end > at && (leadsOn.has(sentence.tokens.id[end] ?? 0) || isEmoji(sentence.tokens, end))) end += 1;
  // "I have a question, though - …"
  return sentence.tokens.id[end] === though ? at : end;
}

function frameOfPattern(pattern: number): Frame | undefined {
  return frameKinds[framesOfPatterns.charCodeAt(placeOf(pattern, Index.frames)) - firstKind];
}

/** The first frame that begins a clause. */
function findFrame(sentence: Sentence, from: number): FoundFrame | undefined {
  if (!hasHits(sentence.tokens, Index.frames)) return undefined;
  for (let at = from; at < sentence.last; at += 1) {
    if (at !== from && !followsJoint(sentence, at)) continue;
    const found = frameAt(sentence, at);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether a clause of its own can begin at the token: after "and", or after a mark and a space. */
export function followsJoint({ tokens }: Sentence, at: number): boolean {
  if ((tokens.end[at - 1] ?? 0) === tokens.start[at]) return false;
  const before = tokens.id[at - 1] ?? 0;
  if (leaves.has(before)) return modals.has(tokens.id[at] ?? 0);
  return isMark(tokens, at - 1) || joints.has(before);
}

function frameAt(sentence: Sentence, at: number): FoundFrame | undefined {
  const { tokens } = sentence;
  const start = softeners.has(tokens.id[at] ?? 0) ? at + 1 : at;
  let best: FoundFrame | undefined;
  const hits = hitsAt(tokens, Index.frames, start);
  for (let k = 0; k < hits.length; k += 1) {
    const pattern = hits[k] ?? 0;
    if (!matches(pattern, sentence, start, match)) continue;
    const frame = frameOfPattern(pattern);
    if (frame === undefined) continue;
    if (
      best !== undefined &&
      (match.end < best.to || (match.end === best.to && form(frame) <= form(best.frame)))
    )
      continue;
    best = { frame, from: at, to: match.end, hasSoftener: hasSoftener(tokens, at, match.end) };
  }
  return best;
}

/** A frame that knows the form of its verb goes before one that takes any clause. */
function form(frame: Frame): number {
  return frame.form === 'whether' || frame.form === 'question' ? 0 : 1;
}

function hasSoftener({ id }: { readonly id: Int32Array }, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (softeners.has(id[i] ?? 0)) return true;
  return false;
}
