import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserKind } from '@/scripts/browser/find-browser';

type Messages = Readonly<Record<string, { readonly message: string }>>;

/** How much longer a translation may be than the English (the bar is 40 %). */
const LONGER = 0.4;

/** A text as a language that is longer has it: in marks, and with as many letters more. */
function longer(text: string): string {
  return `⟦${text}${' lo'.repeat(Math.ceil((text.length * LONGER) / 3))}⟧`;
}

/** What the code reads rather than shows, and what the browser itself shows. */
const isUntouched = (key: string) =>
  ['language', 'direction'].includes(key) || key.startsWith('ext') || key.startsWith('command');

/** The English words in marks and 40 % longer. */
export function longerWords({ en }: { en: Messages }): Messages {
  return Object.fromEntries(
    Object.entries(en).map(([key, entry]) => [
      key,
      isUntouched(key) ? entry : { ...entry, message: entry.message.split(' | ').map(longer).join(' | ') },
    ]),
  );
}

/** German, whatever language the machine speaks. */
export function germanWords({ de }: { de: Messages }): Messages {
  return de;
}

/**
 * A copy of the built extension that has one catalogue alone.
 * @param choose its words, from those that were built
 * @returns its folder, and what removes it
 */
export function worded(
  kind: BrowserKind,
  choose: (built: { en: Messages; de: Messages }) => Messages,
): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'askwell-worded-'));
  cpSync(`.output/${kind === 'chromium' ? 'chrome' : 'firefox'}-mv3`, folder, { recursive: true });
  const file = (language: string) => join(folder, '_locales', language, 'messages.json');
  // The build wrote them.
  const read = (language: string) => JSON.parse(readFileSync(file(language), 'utf8')) as Messages;
  const words = JSON.stringify(choose({ en: read('en'), de: read('de') }));
  for (const language of ['en', 'de']) writeFileSync(file(language), words);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
