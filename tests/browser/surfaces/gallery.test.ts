import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { expect, inject } from 'vitest';
import { axeFindings, WCAG } from '../support/accessible';
import { test } from '../support/browser-test';
import { until } from '../support/until';
import { tooSmall, wider } from './checks';

const BUILT = '.output/gallery';
const TYPES: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' };

/** @returns every module that the gallery is made of */
async function buildGallery(): Promise<Set<string>> {
  const modules = new Set<string>();
  await build({
    configFile: 'tests/gallery/vite.config.ts',
    plugins: [
      {
        name: 'modules',
        buildEnd: {
          order: 'post',
          handler() {
            for (const id of this.getModuleIds()) modules.add(id);
          },
        },
      },
    ],
  });
  return modules;
}

/** Controls of one state that lie on each other, words that are cut off without a sign of it or broken into letters. */
function crowded(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const within = (root: ParentNode, selector: string): HTMLElement[] =>
      [...root.querySelectorAll<HTMLElement>('*')].flatMap((one) => [
        ...(one.matches(selector) && one.checkVisibility() ? [one] : []),
        ...(one.shadowRoot ? within(one.shadowRoot, selector) : []),
      ]);
    return [...document.querySelectorAll('figure')].flatMap((figure) => {
      const name = figure.dataset.state ?? '';
      // Of what scrolls, the part that is seen.
      const seenOf = (one: Element): { left: number; right: number; top: number; bottom: number } => {
        let { left, right, top, bottom } = one.getBoundingClientRect();
        for (let around = one.parentElement; around !== null; around = around.parentElement) {
          if (getComputedStyle(around).overflowY === 'visible') continue;
          const frame = around.getBoundingClientRect();
          [left, right] = [Math.max(left, frame.left), Math.min(right, frame.right)];
          [top, bottom] = [Math.max(top, frame.top), Math.min(bottom, frame.bottom)];
        }
        return { left, right, top, bottom };
      };
      const FIELDS = 'button, a[href], select, textarea, input:not([type=radio], [type=checkbox])';
      const boxes = within(figure, FIELDS).map((one) => ({ one, box: seenOf(one) }));
      const overlaps = boxes.flatMap(({ one, box }, at) =>
        boxes.slice(at + 1).flatMap((other) => {
          if (one.contains(other.one) || other.one.contains(one)) return [];
          const width = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const height = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          return width > 1 && height > 1
            ? [`${name}: “${one.textContent}” lies on “${other.one.textContent}”`]
            : [];
        }),
      );
      const frame = figure.querySelector('.frame')?.getBoundingClientRect();
      // What scrolls by itself shows the rest when wanted; a dialog has the whole window.
      const scrolls = (one: Element | null): boolean =>
        one !== null &&
        one !== document.body &&
        (one.matches('dialog') ||
          getComputedStyle(one).overflowX !== 'visible' ||
          scrolls(one.parentElement));
      const out = within(figure, '*').filter((one) => {
        if (one.matches('dialog') || scrolls(one.parentElement)) return false;
        const { left, right, width } = one.getBoundingClientRect();
        return frame !== undefined && width > 1 && (right > frame.right + 0.5 || left < frame.left - 0.5);
      });
      const cut = within(figure, 'button, label, legend, h2, h3, p, a, dt, dd').filter((one) => {
        const { overflowX, textOverflow } = getComputedStyle(one);
        return (
          overflowX === 'hidden' &&
          textOverflow !== 'ellipsis' &&
          one.scrollWidth > one.clientWidth + 1 &&
          one.clientWidth > 1
        );
      });
      // Only what no line could hold may be broken inside.
      const broken = within(figure, ':not(svg *, option, textarea)').flatMap((one) =>
        // What is there to be heard alone is as small as can be.
        one.clientWidth === 1
          ? []
          : [...one.childNodes].flatMap((node) =>
              node instanceof Text
                ? [...node.data.matchAll(/(?<!\p{L})\p{L}{2,14}(?!\p{L})/gu)].flatMap(
                    ({ 0: word, index }) => {
                      const range = document.createRange();
                      range.setStart(node, index);
                      range.setEnd(node, index + word.length);
                      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
                      return lines.size > 1 ? [word] : [];
                    },
                  )
                : [],
            ),
      );
      return [
        ...overlaps,
        ...out
          .slice(0, 1)
          .map((one) => `${name}: ${one.tagName} “${one.textContent.trim().slice(0, 30)}” sticks out`),
        ...cut.map((one) => `${name}: “${one.textContent.trim().slice(0, 30)}” is cut off`),
        ...broken.map((word) => `${name}: “${word}” is broken`),
      ];
    });
  });
}

const LOOKS = [
  { name: 'light', width: 1280, scheme: 'light', dir: 'ltr' },
  { name: 'dark', width: 1280, scheme: 'dark', dir: 'ltr' },
  { name: 'narrow', width: 320, scheme: 'light', dir: 'ltr' },
  { name: 'right-to-left', width: 1280, scheme: 'light', dir: 'rtl' },
] as const;

/*
 * The gallery is the visual regression test. Its pictures, one for each room and look, are for people. What a machine
 * can say of them on any machine is checked for each state: pixels of a committed picture would differ with every font
 * and browser version, and a test that fails for those is turned off in the end. So it looks for what regressions
 * look like: something sticks out, lies on something else, is cut off or broken, is too small to press or too pale to read.
 */
test.runIf(inject('kind') === 'chromium')(
  'every component stands the test of every state, in every look',
  async ({ routes, visit }) => {
    const modules = await buildGallery();
    const components = readdirSync('components', { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.tsx'),
    );
    expect(components.filter((file) => !modules.has(resolve('components', file)))).toEqual([]);

    for (const file of readdirSync(BUILT, { recursive: true, encoding: 'utf8' })) {
      const type = TYPES[extname(file)];
      if (type) routes.set(`/${file}`, () => ({ body: readFileSync(join(BUILT, file)), type }));
    }
    const page = await visit('wiki.example.test', '/index.html');
    const address = page.url();
    await page.waitForSelector('figure');
    const names = await page.$$eval('main > section', (all) =>
      all.map((one) => one.getAttribute('aria-label') ?? ''),
    );
    expect(names.length).toBeGreaterThan(5);

    const found: string[] = [];
    for (const { name: look, width, scheme, dir } of LOOKS) {
      await page.setViewport({ width, height: 800 });
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      for (const room of names) {
        await page.goto(`${address}?room=${room}`);
        await until('the room is there', async () => (await page.$('figure')) !== null);
        await page.evaluate((direction) => {
          document.documentElement.dir = direction;
          for (const fold of document.querySelectorAll('details')) fold.open = true;
        }, dir);
        const all = [
          ...(await wider(page)),
          ...(await tooSmall(page)),
          ...(await crowded(page)),
          ...(await axeFindings(page, undefined, look === 'light' ? WCAG : ['color-contrast'])),
        ];
        found.push(...all.map((one) => `${room}, ${look}: ${one}`));
        await page.screenshot({ path: `.output/screens/gallery-${room}-${look}.png`, fullPage: true });
      }
    }
    expect(found).toEqual([]);
  },
);
