import type { Page } from 'puppeteer-core';
import { press, shows } from './person';
import { until } from './until';

export const PASSPHRASE = 'otter lamp quiet seventeen';

/** Types into a field nobody in the room can read; such a field has no role of its own. */
export async function typePassphrase(page: Page, label: string, text = PASSPHRASE): Promise<void> {
  const field = await page.waitForSelector(`::-p-aria([name="${label}"])`);
  await field?.type(text);
}

/** Turns the lock on, in the settings. */
export async function turnOnLock(settings: Page): Promise<void> {
  await until('the form is unfolded', () =>
    settings.$$eval('summary', (all) => {
      const summary = all.find(({ textContent }) => textContent === 'Turn the lock on');
      summary?.click();
      return summary !== undefined;
    }),
  );
  await typePassphrase(settings, 'Passphrase');
  await typePassphrase(settings, 'The same passphrase again');
  await press(settings, 'Turn the lock on');
  await shows(settings, 'Lock now');
}

/** Opens the lock, where a page asks for the passphrase. */
export async function unlock(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await typePassphrase(page, 'Your passphrase', passphrase);
  await press(page, 'Unlock');
}

/** Waits until a page says that the words are locked. */
export const showsLocked = (page: Page) => shows(page, 'What you wrote is locked.');
