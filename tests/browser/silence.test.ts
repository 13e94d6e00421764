import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { applyRewrite, openCard, underlined, writeInto } from '@/scripts/browser/composer-help';
import type { SessionOptions } from '@/scripts/browser/launch';
import { until } from '@/scripts/browser/until';
import { type BrowserFixtures, test as base, HOSTS } from './support/browser-test';
import { type LoggingProxy, startLoggingProxy } from './support/logging-proxy';
import { partsOf } from './support/our-pages';
import { press, shows, typeInto } from './support/person';
import { chooseFile, keepSavedFiles, savedBy } from './support/saved-file';

const test = base.extend<{ proxy: LoggingProxy } & Pick<BrowserFixtures, 'sessionOptions'>>({
  proxy: async ({ server }, use) => {
    const proxy = await startLoggingProxy(server.port);
    await use(proxy);
    await proxy.close();
  },
  sessionOptions: async ({ proxy }, use) => {
    const options: Partial<SessionOptions> = {
      args: [`--proxy-server=http://127.0.0.1:${proxy.port}`, '--proxy-bypass-list=<-loopback>'],
      preferences: {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': proxy.port,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': proxy.port,
        'network.proxy.allow_hijacking_localhost': true,
      },
    };
    await use(options);
  },
});

/** What the browsers ask their makers for by themselves, with or without an extension. */
const ofTheBrowser = {
  chromium:
    /^(?:clients2\.google\.com|(?:update|content-autofill|optimizationguide-pa)\.googleapis\.com|accounts\.google\.com|(?:\w+\.)?gvt1\.com)(?::443)?$/,
  firefox: /\.(?:mozilla\.(?:com|net|org)|firefox\.com)(?::443)?$/,
};

/** Goes through our pages as a person would, and writes wherever one can. */
async function useEverything(dashboard: Page, open: (path: string) => Promise<Page>): Promise<void> {
  for (const part of await partsOf(dashboard)) {
    await dashboard.evaluate((hash) => {
      location.hash = hash;
    }, part);
    await until(`${part} is there`, () =>
      dashboard.evaluate(
        (hash) =>
          document.querySelector('nav a[aria-current]')?.getAttribute('href') === hash &&
          document.querySelector('main > h1 ~ *') !== null,
        part,
      ),
    );
  }
  const journal = await open('/dashboard.html#journal');
  await typeInto(journal, 'What did they ask for?', 'Kim asked how the export works');
  await journal.keyboard.press('Enter');
  await shows(journal, 'today · Helped');

  const data = await open('/dashboard.html#data');
  await shows(data, 'No copy was saved yet.');
  await keepSavedFiles(data);
  const copy = await savedBy(data, () => press(data, 'Save a copy'));
  await savedBy(data, () => press(data, 'Tables (CSV in a ZIP)'));
  await savedBy(data, () => press(data, 'Text (Markdown)'));
  await chooseFile(data, 'copy.json', copy.bytes);
  await shows(data, 'Everything in this file is here');

  const tabs = await open('/popup.html');
  await press(tabs, 'Rehearse', 'tab');
  await press(tabs, 'Week', 'tab');
  await press(tabs, 'Set as my goal');
  await shows(tabs, 'of 2 asks this week');

  const welcome = await open('/welcome.html');
  await press(welcome, 'Next');
  await shows(welcome, 'Where do you write to people?');
  await press(welcome, 'Next');
  await shows(welcome, 'A small goal');
  await open('/nudge.html');

  await data.bringToFront();
  await press(data, 'Remove everything …');
  await typeInto(data, 'To go on, write the word “remove”.', 'remove');
  await press(data, 'Remove everything now');
  await shows(data, 'Everything is gone');
}

test('the extension makes no request while it is used', async ({
  kind,
  proxy,
  server,
  visit,
  open,
  popup,
  turnOn,
}) => {
  await turnOn(HOSTS.mail);
  const page = await visit(HOSTS.mail);
  await writeInto(page, '#rich', 'Sorry to bother you, could you maybe look at my draft?');
  await until('the ask is underlined', async () => (await underlined(page)).length > 0);
  await openCard(page);
  await applyRewrite(page, 'direct');
  const log = await popup(page);
  await log.type('#log-line', 'Asked Sam');
  await log.keyboard.press('Enter');
  await until('the ask is logged', () => log.evaluate(() => document.body.innerText.includes('Logged.')));
  const dashboard = await open('/dashboard.html#asks');
  await until('the dashboard shows it', () =>
    dashboard.evaluate(() => document.body.innerText.includes('Asked Sam')),
  );

  await useEverything(dashboard, open);

  // What was asked for is the test's own page, by the test's own visit, and nothing else.
  const paths = server.requests
    .map(({ host, path }) => `${host}${path}`)
    .filter((path) => !path.endsWith('.ico'));
  expect(paths).toEqual([`${HOSTS.mail}/`]);
  const elsewhere = proxy.wanted.filter((host) => host !== `${HOSTS.mail}:${server.port}`);
  expect(elsewhere.filter((host) => !ofTheBrowser[kind].test(host))).toEqual([]);

  // The proxy does see what a page of ours would try: here the policy already refuses it.
  const last = await open('/welcome.html');
  const refused = await last.evaluate(
    (url) =>
      fetch(url).then(
        () => false,
        () => true,
      ),
    server.url(HOSTS.other),
  );
  expect(refused).toBe(true);
  expect(server.requests.filter(({ host }) => host === HOSTS.other)).toEqual([]);
});
