import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import type { BrowserKind } from '@/scripts/browser/find-browser';
import { type Catalogue, packedCatalogue } from '@/scripts/build/packed-words';

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
export function longerWords({ en }: { en: Catalogue }): Catalogue {
  return Object.fromEntries(
    Object.entries(en).map(([key, entry]) => [
      key,
      isUntouched(key) ? entry : { ...entry, message: entry.message.split(' | ').map(longer).join(' | ') },
    ]),
  );
}

/** German, whatever language the machine speaks. */
export function germanWords({ de }: { de: Catalogue }): Catalogue {
  return de;
}

/**
 * A copy of the built extension that has one catalogue alone.
 * @param choose its words, from those that are written
 * @returns its folder, and what removes it
 */
export async function worded(
  kind: BrowserKind,
  choose: (written: { en: Catalogue; de: Catalogue }) => Catalogue,
): Promise<{ folder: string; remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'askwell-worded-'));
  cpSync(`.output/${kind === 'chromium' ? 'chrome' : 'firefox'}-mv3`, folder, { recursive: true });
  const read = async (language: string) =>
    generateChromeMessages(await parseMessagesFile(`locales/${language}.yml`));
  const words = JSON.stringify(packedCatalogue(choose({ en: await read('en'), de: await read('de') })));
  for (const language of ['en', 'de'])
    writeFileSync(join(folder, '_locales', language, 'messages.json'), words);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
