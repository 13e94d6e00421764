import { browser } from 'wxt/browser';

/** Pages of the browser itself on which the user sets something that no extension may set. */

/** Firefox lets no extension open its `about:` pages; there, words have to do. */
const isFirefox = import.meta.env.FIREFOX;

/** What the browser lets an extension open for the user; a way is absent where there is none. */
export const browserPages: {
  readonly openShortcuts?: () => Promise<unknown>;
  readonly openLanguages?: () => Promise<unknown>;
} = {
  ...shortcutsPage(),
  ...(!isFirefox && { openLanguages: () => browser.tabs.create({ url: 'chrome://settings/languages' }) }),
};

function shortcutsPage(): { openShortcuts?: () => Promise<unknown> } {
  // Firefox 137 has a way of its own for this one page.
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (openShortcutSettings) return { openShortcuts: () => openShortcutSettings() };
  if (isFirefox) return {};
  return { openShortcuts: () => browser.tabs.create({ url: 'chrome://extensions/shortcuts' }) };
}

/** Shortcuts of ours that the browser keeps, by their names in the manifest. */
export type Command = 'open-card' | 'hide';

/** The keys of a shortcut, as the user has set them; empty when there are none. */
export async function keysOf(command: Command): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === command)?.shortcut ?? '';
}
