import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { test } from '../support/browser-test';
import { pictures } from '../support/pictures';
import { until } from '../support/until';
import type { ExtensionGlobal } from '../support/worker';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const shows = (page: Page, text: string) =>
  until(`the page shows “${text}”`, () =>
    page.evaluate((words) => document.body.innerText.includes(words), text),
  );

async function check(page: Page, name: string): Promise<void> {
  const box = await page.waitForSelector(`::-p-aria([name="${name}"][role="checkbox"])`);
  await box?.click();
}

async function press(page: Page, name: string): Promise<void> {
  const button = await page.waitForSelector(`::-p-aria([name="${name}"][role="button"])`);
  await button?.click();
}

const alarms = (page: Page) =>
  page.evaluate(
    async () => (await (globalThis as unknown as ExtensionGlobal).browser.alarms.getAll()).length,
  );

describe('the settings of goals and nudges', () => {
  test('tell in words what they amount to, and why it is silent', async ({ open, kind }) => {
    const page = await open('/dashboard.html#settings');
    await shows(page, 'Nothing comes while nudges are off.');
    expect(await alarms(page)).toBe(0);

    await check(page, 'Nudges are on');
    await shows(page, 'At most one a day, three a week, Mon–Fri 9:30–17:30.');
    await until('an alarm is set', async () => (await alarms(page)) === 1);
    await press(page, 'Why is it silent?');
    await shows(page, 'It is silent because');
    await press(page, '1 hour');
    await shows(page, 'Busy until');
    await press(page, 'Not busy any more');

    await page.select('fieldset:first-of-type select', '3');
    await press(page, 'Save');
    await shows(page, '3 a week now.');
    await until('the badge tells the goal', async () =>
      page.evaluate(
        async () =>
          (await (globalThis as unknown as ExtensionGlobal).browser.action.getBadgeText({})) === '3',
      ),
    );
    if (kind === 'chromium') {
      await pictures(page, 'settings-goals');
      // The page is longer than a picture: each starts at its part.
      for (const part of ['Nudges', 'When', 'Busy']) {
        await page.evaluate((words) => {
          const heads = [...document.querySelectorAll('h2, legend')];
          heads.find(({ textContent }) => textContent === words)?.scrollIntoView();
        }, part);
        await pictures(page, `settings-${part.toLowerCase()}`);
      }
    }

    await page.evaluate(axeSource);
    const violations = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
      return (await axe.run()).violations.map(({ id }) => id);
    });
    expect(violations).toEqual([]);

    await check(page, 'Nudges are on');
    await shows(page, 'Nothing comes while nudges are off.');
    await until('no alarm is left', async () => (await alarms(page)) === 0);
  });
});
