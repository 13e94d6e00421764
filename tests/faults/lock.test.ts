import { describe } from 'vitest';
import { openExtensionPage } from '@/scripts/browser/launch';
import { showsLocked, turnOnLock, unlock } from '../browser/support/lock';
import { shows } from '../browser/support/person';
import { lastingTest } from './lasting-profile';

describe('a browser that starts again', () => {
  lastingTest('finds the lock locked', async ({ profile }) => {
    const first = await profile.start();
    const settings = await openExtensionPage(first, '/dashboard.html#settings');
    await settings.bringToFront();
    await turnOnLock(settings);
    await first.close();

    const page = await openExtensionPage(await profile.start(), '/dashboard.html#journal');
    await page.bringToFront();
    await showsLocked(page);
    await unlock(page);
    await shows(page, 'Noticed');
  });
});
