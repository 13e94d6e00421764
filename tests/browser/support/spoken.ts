import type { Page, SerializedAXNode } from 'puppeteer-core';

/** Roles that say nothing themselves: what is in them is read. */
const SILENT = new Set([
  'none',
  'generic',
  'StaticText',
  'InlineTextBox',
  'RootWebArea',
  'LineBreak',
  'ListMarker',
]);

/**
 * What a screen reader goes through in this page, in its order: a line for each thing that has a role, such as
 * `heading 2 “Asks”`, and its words where they are not its name. From Chromium's own accessibility tree; Firefox's
 * driver shows none.
 */
export async function spoken(page: Page): Promise<string[]> {
  const root = await page.accessibility.snapshot({ interestingOnly: false });
  return root ? linesOf(root) : [];
}

function linesOf({ role, name = '', level, children = [] }: SerializedAXNode): string[] {
  const within = children.flatMap(linesOf);
  if (role === 'StaticText') return name.trim() === '' ? [] : [name.trim()];
  if (SILENT.has(role)) return within;
  const title = [role, level, name.trim() === '' ? '' : `“${name.trim()}”`].filter(Boolean).join(' ');
  // Its words are its name: read once.
  return within.join(' ') === name.trim() ? [title] : [title, ...within];
}
