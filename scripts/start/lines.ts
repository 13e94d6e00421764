import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { review } from '@/utils/core/phrasing';
import {
  clearComposer,
  findingsInCard,
  openCard,
  rewritesInCard,
  underlined,
  writeInto,
} from '../browser/composer-help';
import { StartProblem } from '../browser/ensure-browser';
import type { Session } from '../browser/launch';
import { until } from '../browser/until';

/** The composer the lines are typed into: a plain textarea changes nothing of its own accord. */
const COMPOSER = '#ticket';
const CHIP = '>>> .chip';

interface Totals {
  lines: number;
  asks: number;
  flagged: number;
  reworded: number;
  errors: number;
}

/**
 * Types every line of a file into the practice inbox, one after the other, and prints what the page shows:
 * the findings and the first rewrite. What the page shows is compared with what the engine says of the same
 * text outside a browser; a difference is an error.
 *
 * @param path a text file; of a `.jsonl` file the field `text` is typed, of a `.tsv` file the last column
 */
export async function reviewLines(session: Session, url: string, path: string): Promise<void> {
  const lines = textsOf(path);
  const page = await session.browser.newPage();
  const totals: Totals = { lines: 0, asks: 0, flagged: 0, reworded: 0, errors: 0 };
  page.on('pageerror', (error) => {
    totals.errors += 1;
    console.log(`  ! the page: ${String(error)}`);
  });
  await page.goto(url);
  for (const line of lines) await reviewLine(page, line, totals);
  console.log(
    `\n${totals.lines} lines, ${totals.asks} with an ask, ${totals.flagged} flagged, ` +
      `${totals.reworded} with a rewrite, ${totals.errors} errors`,
  );
  if (totals.errors > 0) process.exitCode = 1;
}

async function reviewLine(page: Page, line: string, totals: Totals): Promise<void> {
  const expected = review(line);
  totals.lines += 1;
  if (expected.asks.length > 0) totals.asks += 1;
  console.log(`\n${line}`);
  try {
    await writeInto(page, COMPOSER, line);
    if (expected.findings.length > 0) {
      totals.flagged += 1;
      await until(
        'every finding is underlined',
        async () => (await underlined(page)).length >= expected.findings.length,
      );
      console.log(
        `  found: ${expected.findings.map(({ rule, start, end }) => `${rule} “${line.slice(start, end)}”`).join(' · ')}`,
      );
      await openCard(page);
      const shown = await rewritesInCard(page);
      const [first] = shown;
      if ((await findingsInCard(page)).length === 0) throw new Error('the card shows no finding');
      if (first) {
        totals.reworded += 1;
        console.log(`  ${first.style}: ${first.text}`);
      }
      if (shown.length !== expected.rewrites.length)
        throw new Error(`the card shows ${shown.length} rewrites`);
      await page.keyboard.press('Escape');
    }
    await page.click(COMPOSER);
    await clearComposer(page);
    await until('the composer is empty', async () => (await page.$(CHIP)) === null || (await isHidden(page)));
  } catch (error) {
    totals.errors += 1;
    console.log(`  ! ${error instanceof Error ? error.message : String(error)}`);
  }
}

function isHidden(page: Page): Promise<boolean> {
  return page.$eval(CHIP, (chip) => getComputedStyle(chip).visibility === 'hidden');
}

function textsOf(path: string): string[] {
  let content: string;
  try {
    content = readFileSync(path, 'utf8');
  } catch {
    throw new StartProblem(`${path} cannot be read: give --lines a text file.`);
  }
  const lines = content.split('\n').filter((line) => line.trim() !== '');
  if (path.endsWith('.jsonl')) return lines.map((line) => (JSON.parse(line) as { text: string }).text);
  if (path.endsWith('.tsv')) return lines.slice(1).map((line) => line.split('\t').at(-1) ?? '');
  return lines;
}
