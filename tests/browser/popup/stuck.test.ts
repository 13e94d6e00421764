import { describe, expect } from 'vitest';
import { expectAccessible } from '../support/accessible';
import { test } from '../support/browser-test';
import { press, shows, typeInto } from '../support/person';
import { pictures } from '../support/pictures';
import { until } from '../support/until';
import type { ExtensionGlobal } from '../support/worker';

describe('the popup, beside logging', () => {
  test('keeps the stuck timer and its notes when it closes, and makes an ask of them', async ({
    open,
    kind,
  }) => {
    const first = await open('/popup.html');
    await press(first, 'I’m stuck');
    await press(first, 'Start 15 minutes');
    await typeInto(first, 'What I want', 'The report to build');
    await typeInto(first, 'What I tried', 'A clean checkout');
    await shows(first, 'What I tried: A clean checkout');
    await until('the browser has kept it', () =>
      first.evaluate(async () => {
        const { stuck } = await (globalThis as unknown as ExtensionGlobal).browser.storage.local.get('stuck');
        return JSON.stringify(stuck).includes('A clean checkout');
      }),
    );
    await first.close();
    const page = await open('/popup.html');
    await shows(page, 'What I tried: A clean checkout');
    expect(await page.$eval('[role=timer]', (timer) => timer.textContent)).toMatch(/^1[45]:[0-5][0-9]$/);
    await expectAccessible(page);
    if (kind === 'chromium') await pictures(page, 'popup-stuck');
    await press(page, 'Plan this ask');
    await shows(page, 'Start 15 minutes');
    await press(page, 'Log', 'tab');
    await shows(page, 'The report to build');
  });

  test('is quiet for a while, and turns a line into a script', async ({ open, session, kind }) => {
    const page = await open('/popup.html');
    await press(page, 'Busy');
    await press(page, '1 hour');
    await shows(page, 'Quiet until');
    await expectAccessible(page);
    if (kind === 'chromium') await pictures(page, 'popup-busy');
    await press(page, 'I have time again');
    await shows(page, 'For how long?');

    await press(page, 'Rehearse', 'tab');
    await shows(page, 'Nothing is due today.');
    await typeInto(page, 'A new script from one line', 'Could you look at page two?');
    await expectAccessible(page);
    await press(page, 'Write it out');
    await shows(page, 'Could you look at page two?');
    if (kind === 'firefox') return; // Its driver does not see tabs that the extension opens.
    await until('the script opens in the dashboard', async () =>
      (await session.browser.pages()).some((tab) => tab.url().includes('/dashboard.html#rehearse/')),
    );
    await page.bringToFront();
    await pictures(page, 'popup-rehearse');
  });
});
