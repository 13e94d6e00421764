import { i18n } from '#i18n';
import type { PeriodSummary } from '@/utils/core/stats/period-summary';
import type { WeekReview } from '@/utils/core/stats/week-review';
import { rangeInWords } from './dates';
import {
  channelPicture,
  feltPicture,
  ladderPicture,
  type PictureWords,
  steadinessPicture,
  weeksPicture,
} from './picture-words';
import { claimWords, comparisonWords, countWords, honestyWords, periodWords, weekWords } from './words';

/** One part of a review to take along. */
export interface Part {
  readonly title: string;
  readonly lines: readonly string[];
  readonly table?: Pick<PictureWords, 'head' | 'rows'>;
}

/** A review to take along: what is on the page, without its pictures. */
export interface Paper {
  readonly title: string;
  readonly lines: readonly string[];
  readonly parts: readonly Part[];
}

/** The whole week. @param rungs the words of rungs 1–10 */
export function weekPaper(review: WeekReview, rungs: readonly string[]): Paper {
  const { week, learned, claims } = review;
  const comparison = comparisonWords(review);
  return {
    title: rangeInWords(week.start, week.end),
    lines: [...weekWords(review), ...(comparison === undefined ? [] : [comparison])],
    parts: [
      ...(review.felt.length > 0 ? [partOf(feltPicture(review))] : []),
      partOf(channelPicture(review.byChannel)),
      { title: i18n.t('week.claims'), lines: claimLines(claims) },
      partOf(weeksPicture(review)),
      partOf(ladderPicture(review, rungs)),
      partOf(steadinessPicture(review)),
      {
        title: i18n.t('week.counts'),
        lines: countWords(review).map(({ name, value }) => `${name}: ${value}`),
      },
      { title: i18n.t('week.learned'), lines: learned.map((line) => line.learned) },
      { title: i18n.t('week.honesty.heading'), lines: honestyWords() },
    ].filter((part: Part) => part.lines.length > 0),
  };
}

/** A month or a year. */
export function periodPaper(summary: PeriodSummary): Paper {
  return {
    title: rangeInWords(summary.from, summary.to),
    lines: periodWords(summary),
    parts: [
      partOf(channelPicture(summary.byChannel)),
      { title: i18n.t('week.honesty.heading'), lines: honestyWords() },
    ],
  };
}

function claimLines(claims: WeekReview['claims']): string[] {
  const words = claimWords(claims);
  return words.length > 0 ? words : [i18n.t('week.noClaim')];
}

function partOf({ title, finding, head, rows }: PictureWords): Part {
  return { title, lines: [finding], table: { head, rows } };
}

/** The paper as plain text, for a message to oneself or a friend: its words alone. */
export function paperText({ title, lines, parts }: Paper): string {
  const blocks = parts.map((part) => [part.title, ...part.lines].join('\n'));
  return `${[[title, ...lines].join('\n'), ...blocks].join('\n\n')}\n`;
}

/** The paper as Markdown, tables included. What the user typed is kept from being read as marks. */
export function paperMarkdown({ title, lines, parts }: Paper): string {
  const blocks = parts.flatMap((part) => [
    `## ${escaped(part.title)}`,
    part.lines.map((line) => `- ${escaped(line)}`).join('\n'),
    ...(part.table ? [tableOf(part.table)] : []),
  ]);
  return `${[`# ${escaped(title)}`, lines.map(escaped).join('\n\n'), ...blocks].join('\n\n')}\n`;
}

function tableOf({ head, rows }: Pick<PictureWords, 'head' | 'rows'>): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(' | ')} |`;
  return [line(head), `|${head.map(() => ' --- |').join('')}`, ...rows.map(line)].join('\n');
}

/** A single line whose letters Markdown takes as letters (CommonMark 0.31, §2.4; tables: GitHub's `|`). */
function escaped(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>#|~]/g, '\\$&')
    .replace(/^([-+]|\d+[.)])(?= )/, '\\$1');
}

/**
 * What is on the page as one file that needs nothing else: its words, pictures and styles. Everything to click
 * is left out, every disclosure is open.
 */
export function selfContainedPage(article: Element, title: string): string {
  // The copy is parsed and written by the browser itself, so nothing in it can end an element early.
  const copy = article.cloneNode(true) as Element; // A clone is of the same kind.
  for (const control of copy.querySelectorAll('[data-control], script')) control.remove();
  for (const disclosure of copy.querySelectorAll('details')) disclosure.open = true;
  const page = document.implementation.createHTMLDocument(title);
  page.documentElement.lang = document.documentElement.lang;
  const charset = page.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  const viewport = page.createElement('meta');
  viewport.name = 'viewport';
  viewport.content = 'width=device-width, initial-scale=1';
  const style = page.createElement('style');
  style.textContent = `${stylesOf(document)}\nbody{max-width:880px;margin:auto;padding:24px}`;
  page.head.append(charset, viewport, style);
  page.body.append(page.adoptNode(copy));
  return `<!doctype html>\n${page.documentElement.outerHTML}\n`;
}

function stylesOf(from: Document): string {
  return [...from.styleSheets]
    .flatMap(({ cssRules }) => Array.from(cssRules, ({ cssText }) => cssText))
    .join('\n');
}
