import { expect } from 'vitest';
import { applyRewrite, openCard, underlined, writeInto } from '@/scripts/browser/composer-help';
import type { SessionOptions } from '@/scripts/browser/launch';
import { until } from '@/scripts/browser/until';
import { type BrowserFixtures, test as base, HOSTS } from './support/browser-test';
import { type LoggingProxy, startLoggingProxy } from './support/logging-proxy';

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

  // What was asked for is the test's own page, by the test's own visit, and nothing else.
  const paths = server.requests
    .map(({ host, path }) => `${host}${path}`)
    .filter((path) => !path.endsWith('.ico'));
  expect(paths).toEqual([`${HOSTS.mail}/`]);
  const elsewhere = proxy.wanted.filter((host) => host !== `${HOSTS.mail}:${server.port}`);
  expect(elsewhere.filter((host) => !ofTheBrowser[kind].test(host))).toEqual([]);

  // The proxy does see what a page of ours would try: here the policy already refuses it.
  const refused = await dashboard.evaluate(
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
