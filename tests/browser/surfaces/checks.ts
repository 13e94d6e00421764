import type { Page } from 'puppeteer-core';
import { isContent } from './content';

/** What is looked at in any page of ours, each as a list of what is wrong: empty when all is well. */

/** Elements that make the page wider than its window, so that one would scroll sideways. */
export function wider(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const scrolls = (one: Element | null): boolean =>
      one !== null &&
      one !== document.body &&
      (getComputedStyle(one).overflowX !== 'visible' || scrolls(one.parentElement));
    const out = [...document.body.querySelectorAll<HTMLElement>('*')].filter((one) => {
      const { left, right, width } = one.getBoundingClientRect();
      // What scrolls by itself, or shows nothing, widens no page.
      const isCut = scrolls(one.parentElement);
      return width > 1 && !isCut && (right > clientWidth + 0.5 || left < -0.5);
    });
    const innermost = out.filter((one) => !out.some((other) => other !== one && one.contains(other)));
    const names = innermost.map(
      (one) => `${one.tagName.toLowerCase()}.${one.className} “${one.textContent.trim().slice(0, 40)}”`,
    );
    return [`${scrollWidth} px in ${clientWidth}: ${names.slice(0, 4).join(', ')}`];
  });
}

/**
 * Targets smaller than 24 × 24 px (WCAG 2.2, 2.5.8), unless they stand in a sentence, or a circle of 24 px around
 * their middle meets no other target.
 */
export function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const LEAST = 24;
    const controls = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [role="button"], [role="switch"], [role="tab"], [role="option"]',
    );
    const targets = [...controls].flatMap((control) => {
      // A label is part of its field's target.
      const label = control instanceof HTMLInputElement ? control.closest('label') : null;
      const box = (label ?? control).getBoundingClientRect();
      return box.width > 1 && control.checkVisibility() ? [{ control, box }] : [];
    });
    const isSmall = ({ box }: (typeof targets)[number]) =>
      box.width < LEAST - 0.5 || box.height < LEAST - 0.5;
    const gap = (x: number, y: number, box: DOMRect) =>
      Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
    const found = targets.filter((target) => {
      if (!isSmall(target)) return false;
      if (getComputedStyle(target.control).display === 'inline') return false;
      const [x, y] = [(target.box.left + target.box.right) / 2, (target.box.top + target.box.bottom) / 2];
      return targets.some((other) => {
        if (other === target) return false;
        if (!isSmall(other)) return gap(x, y, other.box) < LEAST / 2;
        const [ox, oy] = [(other.box.left + other.box.right) / 2, (other.box.top + other.box.bottom) / 2];
        return Math.hypot(x - ox, y - oy) < LEAST;
      });
    });
    return found.map(
      ({ control, box }) =>
        `${control.tagName.toLowerCase()} “${control.textContent.trim().slice(0, 40)}” ${Math.round(box.width)} × ${Math.round(box.height)}`,
    );
  });
}

/** What gets the focus and shows nothing of it: no outline on it, nor on the label it stands in. */
export function unseenFocus(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const stops = document.querySelectorAll<HTMLElement>(
      'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex="0"]',
    );
    const shows = (one: Element | null) => {
      if (!one) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
    };
    const had = document.activeElement;
    const found = [...stops].filter((stop) => {
      if (!stop.checkVisibility()) return false;
      stop.focus({ focusVisible: true, preventScroll: true });
      if (document.activeElement !== stop) return false;
      const isShown =
        shows(stop) ||
        shows(stop.closest('label')) ||
        [...stop.querySelectorAll('*')].some((part) => shows(part));
      return !isShown;
    });
    if (had instanceof HTMLElement) had.focus({ preventScroll: true });
    return found.map((stop) => `${stop.tagName.toLowerCase()} “${stop.textContent.trim().slice(0, 40)}”`);
  });
}

/** What still moves although the person asked for less motion. */
export function moving(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((one) => {
        const style = getComputedStyle(one);
        const times = `${style.transitionDuration}, ${style.animationDuration}`.split(', ');
        return times.some((time) => Number.parseFloat(time) > 0);
      })
      .map((one) => `${one.tagName.toLowerCase()}.${one.className}`),
  );
}

/** Texts and names of controls that ought to come from the catalogue, which here stands in ⟦ ⟧, and do not. */
export async function hardCoded(page: Page): Promise<string[]> {
  const unmarked = await page.evaluate(() => {
    const LETTERS = /\p{L}{2}/u;
    const found = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const parent = node.parentElement;
      if (!parent?.checkVisibility() || parent.closest('textarea')) continue;
      if (LETTERS.test(text) && !/[⟦⟧]/u.test(text)) found.add(text.slice(0, 60));
    }
    for (const name of ['aria-label', 'placeholder', 'title', 'alt']) {
      for (const one of document.body.querySelectorAll(`[${name}]`)) {
        const text = one.getAttribute(name) ?? '';
        if (LETTERS.test(text) && !/[⟦⟧]/u.test(text)) found.add(text.slice(0, 60));
      }
    }
    return [...found];
  });
  return unmarked.filter((text) => !isContent(text));
}

/** Buttons and links of which a word is broken in two: more lines than words. */
export function brokenWords(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('a, button, summary, legend, label, h1, h2, h3')].flatMap((one) => {
      const text = one.textContent.trim();
      if (text === '' || !one.checkVisibility()) return [];
      // Of the letters alone: a field within a label has boxes of its own.
      const lines = new Set<number>();
      const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        range.selectNodeContents(node);
        for (const { bottom } of range.getClientRects()) lines.add(Math.round(bottom / 8));
      }
      return lines.size > text.split(/[\s\u00AD/-]+/u).length + 1
        ? [`${one.tagName.toLowerCase()} “${text.slice(0, 40)}”`]
        : [];
    }),
  );
}

/**
 * What is read before something that stands above it: in a window of one column a screen reader and the keyboard go
 * down as the eye does. What is fixed to an edge of the window stands outside of that order.
 */
export function outOfOrder(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const floats = (one: Element | null): boolean =>
      one !== null &&
      (['sticky', 'fixed', 'absolute'].includes(getComputedStyle(one).position) || floats(one.parentElement));
    const stops = document.querySelectorAll('h1, h2, h3, a[href], button, input, select, textarea, summary');
    const seen = [...stops].filter((one) => one.checkVisibility() && !floats(one));
    const name = (one: Element) => `${one.tagName.toLowerCase()} “${one.textContent.trim().slice(0, 30)}”`;
    return seen.flatMap((one, at) => {
      const before = seen[at - 1];
      if (!before) return [];
      const isAbove = one.getBoundingClientRect().bottom <= before.getBoundingClientRect().top;
      return isAbove ? [`${name(one)} stands above ${name(before)}`] : [];
    });
  });
}
