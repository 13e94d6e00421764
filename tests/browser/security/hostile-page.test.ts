import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import type { AppProtocol } from '@/utils/browser/messages/protocol';
import { test as base, HOSTS } from '../support/browser-test';
import { hostileBuild, order, orderToSend } from '../support/hostile';
import { putRecords, readEverything } from '../support/records';
import { until } from '../support/until';
import type { ExtensionGlobal } from '../support/worker';

/** A content script that its page controls: what it can do, every page of a turned-on site may do. */
const test = base.extend({
  sessionOptions: async ({ kind }, use) => {
    await use({ extension: hostileBuild(kind) });
  },
});

/** What nobody outside may learn; each stands in one record. */
const secrets = {
  asks: 'SECRET wording of an ask',
  feared: 'SECRET feared outcome',
  people: 'SECRET alias',
  observations: 'SECRET journal entry',
  areas: 'SECRET area',
  planItems: 'SECRET plan item',
} as const;

const idOf = (n: number) => `018f0000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const POPUP_ASK = idOf(1);
const SCRIPT = idOf(2);

async function plant(page: Page): Promise<void> {
  const now = Date.now();
  const record = (n: number) => ({ id: idOf(n), createdAt: now, updatedAt: now });
  const stamp = { at: now, tz: 'UTC', date: new Date(now).toISOString().slice(0, 10) };
  await putRecords(page, {
    asks: [
      {
        ...record(1),
        what: secrets.asks,
        rung: 1,
        kind: 'other',
        audience: 'one',
        state: 'asked',
        channel: 'email',
        source: 'popup',
        asked: stamp,
        predict: { ...stamp, feared: secrets.feared, retro: false },
      },
    ],
    scripts: [
      {
        ...record(2),
        title: 'For the review',
        opener: 'Hello',
        request: 'Could you look at it?',
        why: '',
        easyOut: '',
        version: 1,
        reactions: [],
        practice: { step: 0 },
      },
    ],
    people: [{ ...record(3), alias: secrets.people, relation: 'peer', archived: false }],
    observations: [{ ...record(4), seen: stamp, what: secrets.observations, got: 'helped' }],
    areas: [{ ...record(5), name: secrets.areas, order: 1, archived: false }],
    planItems: [
      {
        ...record(6),
        areaId: idOf(5),
        what: secrets.planItems,
        cue: { kind: 'situation', text: 'SECRET cue' },
        rung: 1,
        state: 'open',
        moves: 0,
      },
    ],
  });
}

/** Every message with a request that fits it. */
const requests: Record<keyof AppProtocol, unknown> = {
  'composer.load': undefined,
  'composer.load-tone': undefined,
  'composer.settings': undefined,
  'scripts.titles': undefined,
  'scripts.text': { id: SCRIPT },
  'asks.log': { channel: 'email' },
  'asks.unlog': { id: POPUP_ASK },
  'rules.disable': { rule: 'minimiser' },
  'dashboard.open': undefined,
  'plan.refresh': undefined,
  'nudge.choose': { id: 'plan_due:x', choice: 'open' },
  'popup.closed': undefined,
  'composer.busy': undefined,
  'sites.disable': undefined,
};
const ofOurPagesAlone = ['plan.refresh', 'nudge.choose', 'popup.closed'];

describe('a content script that its page controls', () => {
  test('reads neither log nor journal nor people, nor which other sites are on', async ({
    kind,
    session,
    turnOn,
    visit,
    open,
  }) => {
    await turnOn(HOSTS.mail);
    await turnOn(HOSTS.slack);
    const ours = await open('/dashboard.html');
    await plant(ours);
    const page = await visit(HOSTS.mail);
    await page.waitForSelector('[data-obedient]');

    const said: unknown[] = [];
    for (const [type, request] of Object.entries(requests)) {
      if (type === 'sites.disable') continue;
      const outcome = await orderToSend(page, type, request);
      said.push(outcome);
      if (ofOurPagesAlone.includes(type)) {
        expect(outcome.got, type).toEqual({ ok: false, reason: 'not allowed from there' });
      }
    }
    // What an extension can do besides asking the background.
    const reach = [
      { path: 'indexedDB.databases' },
      { path: 'chrome.storage.session.get' },
      { path: 'chrome.storage.sync.get' },
      { path: 'chrome.extension.getViews' },
      { path: 'chrome.runtime.getBackgroundPage' },
      { path: 'chrome.tabs.query', args: [{}] },
      { path: 'chrome.permissions.getAll' },
      { path: 'chrome.scripting.getRegisteredContentScripts' },
      { path: 'fetch', args: [`${session.origin}/dashboard.html`] },
    ];
    for (const step of reach) said.push(await order(page, step));
    const text = JSON.stringify(said);
    expect(text).not.toContain('SECRET');
    expect(text).not.toContain(HOSTS.slack);
    expect(text).not.toContain('<!doctype');
    expect((await order(page, { path: 'indexedDB.databases' })).got).toEqual([]);

    // Chromium shuts the rest of the storage too. Firefox has no way to: docs/security.md says what that leaves.
    const stored = await order(page, { path: 'chrome.storage.local.get' });
    if (kind === 'chromium') expect(stored.failed).toContain('not allowed from this context');
    else expect(JSON.stringify(stored.got)).not.toContain('SECRET');
  });

  test('logs twenty asks an hour and takes back none that it did not log', async ({
    turnOn,
    visit,
    open,
  }) => {
    await turnOn(HOSTS.mail);
    const ours = await open('/dashboard.html');
    await plant(ours);
    const page = await visit(HOSTS.mail);
    await page.waitForSelector('[data-obedient]');

    const answers = [];
    for (let n = 0; n < 40; n++)
      answers.push((await orderToSend(page, 'asks.log', { channel: 'email' })).got);
    expect(answers.filter((answer) => (answer as { ok: boolean }).ok)).toHaveLength(20);
    expect(answers.at(-1)).toEqual({
      ok: false,
      reason: 'too many asks were logged from sites within an hour',
    });
    const before = await readEverything(ours);
    expect(before.asks).toHaveLength(21);

    // Refused, and nothing is different afterwards.
    const refused = [
      await orderToSend(page, 'asks.unlog', { id: POPUP_ASK }),
      await orderToSend(page, 'asks.unlog', { id: idOf(99) }),
      await orderToSend(page, 'asks.log', { channel: 'pigeon' }),
      await orderToSend(page, 'asks.log', { channel: 'email', wording: 'x'.repeat(281) }),
      await orderToSend(page, 'scripts.text', { id: idOf(1) }),
      await orderToSend(page, 'rules.disable', { rule: '__proto__' }),
      await orderToSend(page, 'nudge.choose', requests['nudge.choose']),
    ];
    for (const { got } of refused) {
      const answer = got as { ok: boolean; reason: string };
      expect([answer.ok, answer.reason.length > 0], answer.reason).toEqual([false, true]);
    }
    // What is there and what is not sound alike: nobody learns an id.
    expect(refused[0]).toEqual(refused[1]);
    expect(await readEverything(ours)).toEqual(before);
  });

  test('opens one dashboard at most, and gets nothing once its site is off', async ({
    turnOn,
    visit,
    open,
  }) => {
    await turnOn(HOSTS.mail);
    const ours = await open('/popup.html');
    const page = await visit(HOSTS.mail);
    await page.waitForSelector('[data-obedient]');
    for (let n = 0; n < 5; n++) await orderToSend(page, 'dashboard.open');
    const dashboards = () =>
      ours.evaluate(async () => {
        const tabs = await (globalThis as unknown as ExtensionGlobal).browser.tabs.query({});
        return tabs.filter(({ url }) => url?.includes('/dashboard.html')).length;
      });
    await until('a dashboard is open', async () => (await dashboards()) > 0);
    expect(await dashboards()).toBe(1);

    await ours.evaluate(async (origin) => {
      await (globalThis as unknown as ExtensionGlobal).browser.permissions.remove({ origins: [origin] });
    }, `https://${HOSTS.mail}/*`);
    for (const type of [
      'composer.settings',
      'scripts.titles',
      'asks.log',
      'rules.disable',
      'composer.load',
    ]) {
      const { got } = await orderToSend(page, type, requests[type as keyof AppProtocol]);
      expect(got, type).toEqual({ ok: false, reason: 'this site is off' });
    }
  });
});

test('no page can load a file of ours', async ({ session, visit }) => {
  // Not even a page without a content script may find out whether Askwell is there.
  const page = await visit(HOSTS.other);
  const files = ['/dashboard.html', '/popup.html', '/icon/128.png', '/composer-waiting.js'];
  for (const file of files) {
    const isThere = await page.evaluate(
      (url) =>
        fetch(url, { mode: 'no-cors' }).then(
          () => true,
          () => false,
        ),
      session.origin + file,
    );
    expect(isThere, file).toBe(false);
  }
  const isShown = await page.evaluate(
    (url) =>
      new Promise<boolean>((resolve) => {
        const image = new Image();
        image.onload = () => resolve(true);
        image.onerror = () => resolve(false);
        image.src = url;
      }),
    `${session.origin}/icon/128.png`,
  );
  expect(isShown).toBe(false);
});
