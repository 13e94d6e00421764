import type { ChecklistView, FindingView, RewriteView } from '@/components/composer/card-view';
import { ruleWordsNow } from '@/components/rule-words';
import type { CompareTone } from '@/utils/composer/handover';
import type { DraftView, Shown } from '@/utils/composer/session';
import { smallestEdits } from '@/utils/composer/smallest-edits';
import { sentencesFor } from '@/utils/core/phrasing';

/** A finding's name within one review. */
export function findingId({ finding }: Shown): string {
  return `${finding.rule}:${finding.start}:${finding.end}`;
}

/** The findings as the card shows them. */
export function findingViews(view: DraftView): FindingView[] {
  return view.shown.map((shown) => ({
    id: findingId(shown),
    rule: shown.finding.rule,
    words: shown.words,
    replacements: shown.finding.replacements,
    ...ruleWordsNow(shown.finding.rule),
  }));
}

/**
 * The rewrites with the words that are new; lines that stay as they are get left out.
 * Without `compareTone` nothing is said on tone.
 */
export function rewriteViews(view: DraftView, compareTone?: CompareTone): RewriteView[] {
  return view.review.rewrites
    .filter(({ text }) => text !== view.text)
    .map(({ style, text }) => ({
      style,
      lines: changedLines(view.text, text),
      tone: compareTone?.(view.text, text),
    }));
}

/** The checklist's points that could be told, present or not; all of them for a draft in a language not read. */
export function checklistViews(view: DraftView): ChecklistView[] {
  if (isUnread(view)) return POINTS.map((point) => ({ point, isPresent: undefined, sentences: [] }));
  if (view.review.asks.length === 0) return [];
  const ready = sentencesFor(view.review.checklist);
  return POINTS.filter((point) => view.review.checklist[point] !== 'unknown').map((point) => ({
    point,
    isPresent: view.review.checklist[point] === 'present',
    sentences: ready.find((candidate) => candidate.point === point)?.sentences ?? [],
  }));
}

/** Whether the draft has words, and is in a language the rules do not read: then no point can be told. */
export function isUnread({ text, review }: DraftView): boolean {
  return text.trim() !== '' && POINTS.every((point) => review.checklist[point] === 'unknown');
}

const POINTS = ['who', 'what', 'size', 'when', 'why', 'tried', 'easyOut'] as const;

interface Run {
  readonly text: string;
  readonly isNew: boolean;
}

function changedLines(before: string, after: string): Run[][] {
  const runs: Run[] = [];
  let at = 0;
  for (const edit of smallestEdits(before, after)) {
    runs.push({ text: before.slice(at, edit.start), isNew: false }, { text: edit.text, isNew: true });
    at = edit.end;
  }
  runs.push({ text: before.slice(at), isNew: false });
  const lines: { runs: Run[]; isChanged: boolean }[] = [{ runs: [], isChanged: false }];
  for (const run of runs) {
    const [first = '', ...rest] = run.text.split('\n');
    for (const [index, text] of [first, ...rest].entries()) {
      if (index > 0) lines.push({ runs: [], isChanged: false });
      const line = lines.at(-1);
      if (text !== '') line?.runs.push({ text, isNew: run.isNew });
      // A deletion changes its line too, without a word to show for it.
      if (line && run.isNew) line.isChanged = true;
    }
  }
  return lines.filter((line) => line.isChanged && line.runs.length > 0).map((line) => line.runs);
}
