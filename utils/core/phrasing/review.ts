import { isSafeBoundary } from './characters';
import { checklistOf } from './checklist';
import * as Fact from './en/fact';
import { isEnglish, isPassage } from './en/language';
import type { LocalFinding, Reading } from './reading';
import type { Ask, Finding, Review, ReviewOptions, Rewrite } from './review-result';
import { rewritesOf } from './rewrites';
import type { Draft, Found, Rule } from './rule';

/** Everything known about a draft once its sentences are read. */
export function assemble(
  text: string,
  readings: readonly Reading[],
  rules: readonly Rule[],
  options: ReviewOptions,
): Review {
  const summary = summarise(text, readings, options);
  const { draft, facts, english } = summary;
  const isWhole = isEnglish(draft.words, english, options.language);
  const isRead = isWhole || readings.some(({ ask }, i) => ask !== undefined && isEnglishAt(readings, i));
  const hasDate = draft.hasDate || (isRead && draft.asks.length > 0 && options.findDate?.(text) === true);
  const whole = { ...draft, hasDate };
  let rewrites: readonly Rewrite[] | undefined;
  return {
    asks: draft.asks,
    findings: isRead ? findingsOf(whole, rules, isWhole) : [],
    // Put together when it is first looked at: nobody looks at each keystroke.
    get rewrites() {
      rewrites ??= isRead ? rewritesOf(whole) : [];
      return rewrites;
    },
    checklist: checklistOf({
      facts,
      hasAsk: draft.asks.length > 0,
      hasConcreteAsk: draft.hasConcreteAsk,
      isEnglish: isRead,
      hasDate,
    }),
  };
}

/**
 * Whether a sentence and its neighbours read as English, when the whole draft does not: a list of names or
 * numbers before an ask, or an English line under a French one.
 */
function isEnglishAt(readings: readonly Reading[], at: number): boolean {
  let [words, english] = [0, 0];
  for (const reading of readings.slice(Math.max(0, at - 1), at + 2)) {
    words += reading.words;
    english += reading.englishWords;
  }
  return isPassage(words, english);
}

interface Summary {
  readonly draft: Draft;
  readonly facts: number;
  readonly english: number;
}

/** "Quick question, is it in both?": what follows the phrase says what is asked. */
const fewCharacters = 10;

const vagueRules = new Set(['asking-to-ask', 'vague-ask']);

function summarise(text: string, readings: readonly Reading[], options: ReviewOptions): Summary {
  const starts = new Int32Array(readings.length + 1);
  const asks: Ask[] = [];
  const counts = new Map<string, number>();
  const firsts = new Map<string, number>();
  let [at, words, english, facts, firstAsk] = [0, 0, 0, 0, readings.length];
  let hasConcreteAsk = false;
  for (let i = 0; i < readings.length; i += 1) {
    const reading = readings[i];
    if (reading === undefined) continue;
    starts[i] = at;
    words += reading.words;
    english += reading.englishWords;
    facts |= reading.facts;
    const { ask, findings } = reading;
    if (ask !== undefined) {
      asks.push({ start: at + ask.start, end: at + ask.end, kind: ask.kind });
      if (i < firstAsk) firstAsk = i;
      hasConcreteAsk ||= isConcrete(reading);
    }
    for (const { rule, start } of findings) {
      counts.set(rule.id, (counts.get(rule.id) ?? 0) + 1);
      if (!firsts.has(rule.id)) firsts.set(rule.id, at + start);
    }
    at += reading.length;
  }
  starts[readings.length] = at;
  const draft: Draft = {
    text,
    readings,
    starts,
    asks,
    firstAsk,
    hasConcreteAsk,
    hasAim: (facts & Fact.aim) !== 0,
    hasDate: (facts & Fact.date) !== 0,
    words,
    channel: options.channel ?? 'email',
    countOf: (rule) => counts.get(rule) ?? 0,
    isFirstOf: (rule, index, found) => firsts.get(rule) === (starts[index] ?? 0) + found.start,
  };
  return { draft, facts, english };
}

/** An ask that says what it wants. "Anyone?" and "help!" do not. */
function isConcrete({ findings, words, facts, textEnd }: Reading): boolean {
  if (findings.some(({ rule, end }) => vagueRules.has(rule.id) && textEnd - end < fewCharacters))
    return false;
  return words > 2 || ((facts & Fact.anyone) === 0 && words > 1);
}

function findingsOf(draft: Draft, rules: readonly Rule[], isEnglishDraft: boolean): Finding[] {
  const findings: Finding[] = [];
  const { readings, starts } = draft;
  for (let i = 0; i < readings.length; i += 1) {
    if (!isEnglishDraft && !isEnglishAt(readings, i)) continue;
    for (const found of readings[i]?.findings ?? []) {
      if (isKept(draft, i, found)) add(findings, draft.text, found.rule, starts[i] ?? 0, found);
    }
  }
  for (const rule of rules)
    for (const found of rule.inDraft?.(draft) ?? []) add(findings, draft.text, rule, 0, found);
  return findings.sort((a, b) => a.start - b.start || a.end - b.end);
}

function isKept(draft: Draft, at: number, found: LocalFinding): boolean {
  return hasAskInScope(draft, at, found.rule) && found.rule.keeps?.(draft, at, found) !== false;
}

function hasAskInScope({ asks, readings }: Draft, at: number, { scope }: Rule): boolean {
  if (scope === 'any') return true;
  if (scope === 'draft') return asks.length > 0;
  if (scope === 'ask') return readings[at]?.ask !== undefined;
  for (let i = at - 1; i <= at + 2; i += 1) if (readings[i]?.ask !== undefined) return true;
  return false;
}

function add(findings: Finding[], text: string, rule: Rule, base: number, found: Found): void {
  const start = base + found.start;
  const end = base + found.end;
  if (end <= start || !isSafeBoundary(text, start) || !isSafeBoundary(text, end)) return;
  findings.push({ rule: rule.id, severity: rule.severity, start, end, replacements: found.replacements });
}
