import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { press } from '../support/person';
import { pictures } from '../support/pictures';
import { until } from '../support/until';
import type { ExtensionGlobal } from '../support/worker';
import { look, notifyingTest, showOne } from './stage';

const storedSettings = (page: Page) =>
  page.evaluate(async () => {
    const { settings } = await (globalThis as unknown as ExtensionGlobal).browser.storage.local.get(
      'settings',
    );
    return settings as Record<string, unknown>;
  });

describe('the nudge page', () => {
  notifyingTest('offers every choice there is, and does what is chosen', async ({ open, kind }) => {
    const page = await open('/dashboard.html');
    const id = await showOne(page, 20);
    const nudge = await open(`/nudge.html?id=${encodeURIComponent(id)}`);
    await nudge.waitForSelector('button');
    const names = await nudge.$$eval('button', (buttons) => buttons.map(({ textContent }) => textContent));
    // Two hours on may be another day already.
    expect(names.filter((name) => name !== 'Later today')).toEqual([
      'Open',
      'Tomorrow',
      'Not this week',
      'Stop this kind',
    ]);
    if (kind === 'chromium') await pictures(nudge, 'nudge');
    await press(nudge, 'Tomorrow');
    const chosen = await until('the choice is kept', async () =>
      (await look(page)).events.find(({ choice }) => choice !== undefined),
    );
    expect(chosen).toMatchObject({ id, choice: 'tomorrow', result: 'snoozed' });
    expect(chosen.again?.window.from).toBeGreaterThan(Date.now());
    await until('the notification is gone', async () => !(await look(page)).visible.includes(id));
  });

  notifyingTest('stops a kind, and rests one until next week', async ({ open }) => {
    const page = await open('/dashboard.html');
    const first = await showOne(page, 21);
    await press(await open(`/nudge.html?id=${encodeURIComponent(first)}`), 'Not this week');
    await until('the kind rests', async () => 'nudgeSnoozes' in (await storedSettings(page)));
    const second = await showOne(page, 22);
    await press(await open(`/nudge.html?id=${encodeURIComponent(second)}`), 'Stop this kind');
    const { nudgeKinds } = await until('the kind is off', async () => {
      const settings = await storedSettings(page);
      return 'nudgeKinds' in settings && Object.keys(settings.nudgeKinds as object).length > 0 && settings;
    });
    expect(nudgeKinds).toEqual({ plan_due: false });
  });

  notifyingTest('says so when the nudge is over', async ({ open }) => {
    const nudge = await open('/nudge.html?id=plan_due:gone');
    await until('it says so', () =>
      nudge.evaluate(() => document.body.innerText.includes('This one is over')),
    );
  });
});
