import { review } from '@/utils/core/phrasing';
import type { MarkedText } from '../data';
import { type Outcomes, percentRange, precision, recall } from '../statistics';

/** The kinds the readers were asked to mark. */
const KINDS = [
  'apology-for-asking',
  'self-deprecation',
  'minimiser',
  'stacked-hedges',
  'asking-to-ask',
  'hello-only',
  'demanding',
  'pre-emptive-refusal',
  'vague-ask',
  'unaddressed-ask',
];

interface Place {
  readonly start: number;
  readonly end: number;
}

interface KindResult extends Outcomes {
  readonly kind: string;
  readonly errors: readonly string[];
}

/** By kind: findings that overlap the readers' words, and words that some finding overlaps. */
export function findingResults(texts: readonly MarkedText[]): KindResult[] {
  return KINDS.map((kind) => resultOf(kind, texts));
}

/** The table of `findingResults`. */
export function findingRows(results: readonly KindResult[]): string[][] {
  return results.map((result) => [
    result.kind,
    String(result.hit + result.miss),
    String(result.hit + result.falseAlarm),
    percentRange(precision(result)),
    percentRange(recall(result)),
  ]);
}

function resultOf(kind: string, texts: readonly MarkedText[]): KindResult {
  let [hit, falseAlarm, miss] = [0, 0, 0];
  const errors: string[] = [];
  for (const { text, marks, unsure } of texts) {
    if (unsure.includes(kind)) continue;
    const marked = marks.filter((mark) => mark.kind === kind).map(({ quote }) => placeOf(text, quote));
    const found = review(text).findings.filter(({ rule }) => rule === kind);
    for (const place of marked) {
      if (found.some((finding) => overlap(finding, place))) hit++;
      else {
        miss++;
        errors.push(`${kind} missed in [${text.slice(place.start, place.end)}]: ${text}`);
      }
    }
    for (const finding of found) {
      if (marked.some((place) => overlap(finding, place))) continue;
      falseAlarm++;
      errors.push(`${kind} wrongly on [${text.slice(finding.start, finding.end)}]: ${text}`);
    }
  }
  return { kind, hit, falseAlarm, miss, quiet: 0, errors };
}

function placeOf(text: string, quote: string): Place {
  const start = Math.max(0, text.toLowerCase().indexOf(quote.toLowerCase()));
  return { start, end: start + quote.length };
}

/** A finding without width, on the place where something is missing, touches what it stands at. */
const overlap = (a: Place, b: Place): boolean =>
  (a.start < b.end && b.start < a.end) || (a.start === a.end && a.start >= b.start && a.start <= b.end);
