import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { test } from '../support/browser-test';
import { pagesOfOurs, partsOf } from '../support/our-pages';
import { putRecords } from '../support/records';
import { until } from '../support/until';
import type { ExtensionGlobal } from '../support/worker';

/** Texts that do something where they are taken for anything but text. */
const corpus = [
  '<img src=x onerror="document.title=\'TAKEN\'">',
  '<svg/onload=document.title="TAKEN">',
  '"><script>document.title="TAKEN"</script>',
  "';document.title='TAKEN'//",
  '</title></style></textarea><script>document.title="TAKEN"</script>',
  '<iframe srcdoc="<script>parent.document.title=1</script>"></iframe>',
  '<a href="javascript:document.title=1">link</a>',
  'javascript:document.title="TAKEN"',
  'data:text/html,<script>alert(1)</script>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '${document.title="TAKEN"} {{constructor.constructor("alert(1)")()}} #{7*7}',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '\u202Egnp.exe\u202C RTL \u2067right\u2069 \u200F\u200E',
  'a\u0000b\u0007c\uFFFF\uD800 \u{1F468}\u200D\u{1F469}\u200D\u{1F467}',
  'Z\u0351\u036B\u0343\u036A\u0302\u036B\u033D\u034F\u0334\u0319A',
  '__proto__',
  'constructor',
  '%s%n%x $1 $& $$',
] as const;
/** A megabyte: longer than any form lets in, as an import cut by nobody might hold. */
const huge = `${'W'.repeat(1_000_000)}<img src=x onerror=alert(1)>`;

const idOf = (table: number, n: number) =>
  `018f0000-0000-7000-${(0x8000 + table).toString(16)}-${String(n).padStart(12, '0')}`;

/** One record of each kind for each text, with the text wherever a user's words can stand. */
function records(texts: readonly string[], now: number) {
  const at = (n: number) => now - n * 60_000;
  const stamp = (n: number) => ({ at: at(n), tz: 'UTC', date: new Date(at(n)).toISOString().slice(0, 10) });
  const each = <T>(table: number, make: (text: string, n: number) => T) =>
    texts.map((text, n) => ({ id: idOf(table, n), createdAt: at(n), updatedAt: at(n), ...make(text, n) }));
  const ask = (text: string, n: number) => ({
    what: text,
    note: text,
    site: text,
    rung: (n % 10) + 1,
    kind: 'other',
    audience: 'one',
    channel: 'email',
    personId: idOf(2, n),
    source: 'popup',
  });
  return {
    asks: [
      ...each(0, (text, n) => ({
        ...ask(text, n),
        state: 'asked',
        asked: stamp(n),
        predict: { ...stamp(n), feared: text, pYes: 0.1, discomfort: 7, retro: false },
      })),
      ...each(1, (text, n) => ({
        ...ask(text, n),
        state: 'resolved',
        asked: stamp(n),
        predict: { ...stamp(n), feared: text, pFeared: 0.9, pYes: 0.1, discomfort: 7, retro: false },
        outcome: { ...stamp(n), result: 'yes', feared: 'no', feeling: text, learned: text, recalled: false },
      })),
      ...each(12, (text, n) => ({ ...ask(text, n), state: 'planned' })),
    ],
    people: each(2, (text) => ({ alias: text, relation: 'peer', archived: false })),
    areas: each(3, (text, n) => ({ name: text, order: (n % 3) + 1, archived: n > 2 })),
    planItems: each(4, (text, n) => ({
      areaId: idOf(3, n % 3),
      personId: idOf(2, n),
      what: text,
      cue: { kind: 'situation', text },
      rung: 1,
      state: 'open',
      moves: 0,
    })),
    scripts: each(5, (text, n) => ({
      title: text,
      opener: text,
      request: text,
      why: text,
      easyOut: text,
      version: 1,
      reactions: [{ id: idOf(6, n), kind: 'no', theySay: text, iSay: text }],
      practice: { due: stamp(0).date, step: 0 },
    })),
    observations: each(7, (text, n) => ({ seen: stamp(n), what: text, got: 'helped', note: text })),
    received: each(8, (text, n) => ({
      when: stamp(n),
      what: text,
      offered: true,
      did: 'accepted',
      thanked: false,
      feeling: text,
      note: text,
    })),
    given: each(9, (text, n) => ({ when: stamp(n), what: text, askedFor: true, feeling: text, note: text })),
    reframes: each(10, (text, n) => ({
      when: stamp(n),
      happened: text,
      didInstead: text,
      ifIHadAsked: text,
      whatTheyMightHaveSaid: text,
      lesson: text,
      weight: 'everyday',
    })),
    ladders: [
      {
        id: idOf(11, 0),
        createdAt: now,
        updatedAt: now,
        version: 1,
        rungs: Array.from({ length: 10 }, (_, n) => texts[n] ?? `Rung ${n + 1}`),
      },
    ],
  };
}

/** Text that was typed and not saved yet, and the notes of a running timer. */
function putUnsaved(page: Page, text: string): Promise<void> {
  return page.evaluate(async (words) => {
    const { storage } = (globalThis as unknown as ExtensionGlobal).browser;
    const now = Date.now();
    const start = { at: now, tz: 'UTC', date: new Date(now).toISOString().slice(0, 10) };
    const notes = { want: words, tried: words, breaks: words };
    await storage.local.set({
      typed: {
        'log-line': words,
        __proto__x: words,
        constructor: words,
        log: JSON.stringify({ what: words }),
      },
      stuck: { timer: { start, minutes: 15, pausedMs: 0, notes } },
    });
  }, text);
}

interface Reading {
  readonly title: string;
  readonly made: readonly string[];
  readonly says: boolean;
}

/** What a page shows, and whether anything in it came from a text. */
function read(page: Page): Promise<Reading> {
  return page.evaluate(() => {
    const suspicious =
      'script:not([src]), iframe, object, embed, math, img[src="x"], a[href^="javascript:" i], [onerror], [onload], base, meta[http-equiv]';
    return {
      title: document.title,
      made: [...document.querySelectorAll(suspicious)].map(({ outerHTML }) => outerHTML.slice(0, 200)),
      says: document.body.innerText.trim().length > 0,
    };
  });
}

test('every text is shown as text, on every page and in every part', async ({ kind, session, open }) => {
  const dashboard = await open('/dashboard.html');
  await putRecords(dashboard, records(corpus, Date.now()));
  await putUnsaved(dashboard, corpus.join('\n'));
  const parts = await partsOf(dashboard);
  await dashboard.close();
  const addresses = [
    ...pagesOfOurs(kind),
    ...parts.map((part) => `/dashboard.html${part}`),
    ...['noticed', 'received', 'given', 'reframed'].map((kind) => `/dashboard.html#journal/${kind}`),
    `/dashboard.html#rehearse/${idOf(5, 0)}`,
  ];
  const complaints: string[] = [];
  for (const address of addresses) {
    const page = await open(address);
    page.on('dialog', (dialog) => complaints.push(`${address}: ${dialog.message()}`));
    page.on('pageerror', (error) => complaints.push(`${address}: ${String(error)}`));
    await until(`${address} shows something`, async () => (await read(page)).says);
    const { title, made } = await read(page);
    expect(title, address).not.toContain('TAKEN');
    expect(made, address).toEqual([]);
    await page.close();
  }
  expect(complaints).toEqual([]);
  // The texts were there to be seen: the list of asks shows them letter by letter.
  const asks = await open('/dashboard.html#asks');
  await until('the asks are listed', () =>
    asks.evaluate((text) => document.body.textContent.includes(text), corpus[0]),
  );
  expect(session.kind).toBe(kind);
});

// A page lays each megabyte out several times: that takes a slow machine a while.
test('a text of a megabyte is shown and breaks nothing', { timeout: 300_000 }, async ({ open }) => {
  const dashboard = await open('/dashboard.html');
  const { asks, ...others } = records([huge], Date.now());
  await putRecords(dashboard, { ...others, asks: asks.slice(0, 1) });
  const parts = await partsOf(dashboard);
  await dashboard.close();
  for (const part of parts) {
    const page = await open(`/dashboard.html${part}`);
    await until(`${part} shows something`, async () => (await read(page)).says);
    expect((await read(page)).made, part).toEqual([]);
    await page.close();
  }
});
