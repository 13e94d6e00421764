import { describe } from 'vitest';
import { openExtensionPage } from '@/scripts/browser/launch';
import { press, shows } from '../browser/support/person';
import { lastingTest } from './lasting-profile';

const PASSPHRASE = 'otter lamp quiet seventeen';

describe('a browser that starts again', () => {
  lastingTest('finds the lock locked', async ({ profile }) => {
    const first = await profile.start();
    const settings = await openExtensionPage(first, '/dashboard.html#settings');
    await settings.waitForSelector('input[autocomplete="new-password"]');
    await settings.$$eval('details', (all) => all.forEach((one) => (one.open = true)));
    for (const field of await settings.$$('input[autocomplete="new-password"]')) await field.type(PASSPHRASE);
    await press(settings, 'Turn the lock on');
    await shows(settings, 'Lock now');
    await first.close();

    const page = await openExtensionPage(await profile.start(), '/dashboard.html#journal');
    await shows(page, 'What you wrote is locked.');
    await (await page.waitForSelector('input[type="password"]'))?.type(PASSPHRASE);
    await press(page, 'Unlock');
    await shows(page, 'Noticed');
  });
});
