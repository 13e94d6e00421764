import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import type { EditorFixture } from '@/tests/fixtures/editors/editors';
import { until } from '../support/until';

/** A page with one editor on it, driven as its user would. */
export interface EditorUnderTest {
  readonly page: Page;
  /** Where the composer, and therefore our layer, is. */
  readonly frame: Frame;
  readonly model: () => Promise<string>;
  readonly serialised: () => Promise<string>;
  readonly caret: () => Promise<number>;
  /** Clicks between two letters of the text that the page shows, `at` letters into `words`. */
  readonly clickIn: (words: string, at: number) => Promise<void>;
  /** The words that are underlined, in the order of the page. */
  readonly underlined: () => Promise<string[]>;
  /** One of our own elements, in the layer. */
  readonly ours: (selector: string) => Promise<ElementHandle<HTMLElement> | undefined>;
  /** Clicks one of our own elements once it has come to rest. */
  readonly press: (selector: string) => Promise<void>;
}

/** Opens an editor's page and waits for the editor. */
export async function openEditor(page: Page, url: string, fixture: EditorFixture): Promise<EditorUnderTest> {
  await page.goto(url);
  await page.waitForFunction(() => document.documentElement.dataset['ready'] === 'yes');
  const frame = await until('the frame is there', () =>
    fixture.place === 'frame'
      ? page.frames().find((candidate) => candidate !== page.mainFrame())
      : page.mainFrame(),
  );
  return editorIn(page, frame);
}

/** A page that is open already, with its editor in `frame`. */
export function editorIn(page: Page, frame: Frame = page.mainFrame()): EditorUnderTest {
  return {
    page,
    frame,
    model: () => page.evaluate(() => window.__model()),
    serialised: () => page.evaluate(() => window.__serialise()),
    caret: () => page.evaluate(() => window.__caret()),
    clickIn: async (words, at) => {
      const point = await until(`“${words}” is on the page`, () => frame.evaluate(pointIn, words, at));
      const origin = await originOf(page, frame);
      await page.mouse.click(point.x + origin.x, point.y + origin.y);
    },
    underlined: () => frame.evaluate(underlinedWords),
    ours: (selector) => findOurs(frame, selector),
    press: async (selector) => {
      const point = await until(`${selector} is there to be clicked`, () => restingPoint(frame, selector));
      const origin = await originOf(page, frame);
      await page.mouse.click(point.x + origin.x, point.y + origin.y);
    },
  };
}

/** Presses a key with Ctrl, and Shift where asked. */
export async function control(page: Page, key: string, shift?: 'shift'): Promise<void> {
  await page.keyboard.down('Control');
  if (shift) await page.keyboard.down('Shift');
  await page.keyboard.press(shift ? (key.toUpperCase() as 'Z') : (key as 'z')); // Letters are keys.
  if (shift) await page.keyboard.up('Shift');
  await page.keyboard.up('Control');
}

async function findOurs(frame: Frame, selector: string): Promise<ElementHandle<HTMLElement> | undefined> {
  const handle = await frame.evaluateHandle((wanted) => {
    const hosts = [...document.querySelectorAll<HTMLElement>('html > [popover], dialog > [popover]')];
    return hosts.map((host) => host.shadowRoot?.querySelector<HTMLElement>(wanted)).find(Boolean);
  }, selector);
  // The function above returns an element or nothing.
  return (handle.asElement() as ElementHandle<HTMLElement> | null) ?? undefined;
}

/** The middle of one of our elements, scrolled into view, once two looks in a row find it in the same place. */
async function restingPoint(frame: Frame, selector: string): Promise<{ x: number; y: number } | undefined> {
  const element = await findOurs(frame, selector);
  return element?.evaluate(async (found) => {
    found.scrollIntoView({ block: 'nearest' });
    const look = () => {
      const { left, top, width, height } = found.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    };
    const before = look();
    await new Promise((resolve) => setTimeout(resolve, 60));
    const after = look();
    const isSeen = found.isConnected && found.checkVisibility({ visibilityProperty: true });
    return isSeen && before.x === after.x && before.y === after.y ? after : undefined;
  });
}

/** Where a frame's viewport begins in the page's. */
async function originOf(page: Page, frame: Frame): Promise<{ x: number; y: number }> {
  if (frame === page.mainFrame()) return { x: 0, y: 0 };
  const element = await frame.frameElement();
  const box = await element?.evaluate((host) => {
    const { left, top } = host.getBoundingClientRect();
    return { x: left + host.clientLeft, y: top + host.clientTop };
  });
  return box ?? { x: 0, y: 0 };
}

/** Runs in the page: the point between two letters of the first text that holds `words`. */
function pointIn(words: string, at: number): { x: number; y: number } | undefined {
  const roots: Node[] = [document];
  for (const root of roots) {
    // A textarea's words have their place in our mirror of it.
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      if (node instanceof HTMLElement && node.shadowRoot) roots.push(node.shadowRoot);
      if (!(node instanceof Text) || node.parentElement?.closest('.card, script, style')) continue;
      const index = node.data.replaceAll('\u00A0', ' ').indexOf(words);
      if (index < 0) continue;
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + Math.max(1, at));
      const boxes = range.getClientRects();
      const box = boxes[boxes.length - 1];
      if (box && box.width > 0) return { x: at === 0 ? box.left : box.right, y: box.top + box.height / 2 };
    }
  }
  // Before our mirror is there, a click near the top of a textarea has to do.
  const area = document.querySelector('textarea')?.getBoundingClientRect();
  return area && area.width > 60 ? { x: area.left + 24, y: area.top + 12 } : undefined;
}

/** Runs in the page: the registry is the document's, so the page can read it too. */
function underlinedWords(): string[] {
  const words: string[] = [];
  for (const name of ['askwell-strong', 'askwell-medium', 'askwell-optional']) {
    const highlight = CSS.highlights.get(name) as Set<Range> | undefined; // A Highlight is set-like.
    highlight?.forEach((range) => words.push(range.toString().replaceAll('\u00A0', ' ')));
  }
  return words;
}
