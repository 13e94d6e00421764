import { cleanup } from '@solidjs/testing-library';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { afterEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// Without vitest globals the library does not clean up by itself.
afterEach(cleanup);

// Node 22 has no Web Locks. One context is all a unit test has, so waiting in one queue is the same.
const queues = new Map<string, Promise<unknown>>();
const locks = {
  request(name: string, work: () => Promise<unknown>): Promise<unknown> {
    const turn = (queues.get(name) ?? Promise.resolve()).then(work);
    queues.set(
      name,
      turn.catch(() => undefined),
    );
    return turn;
  },
};
Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });

/** The interface's own words, as the browser would look them up. */
const messages = generateChromeMessages(await parseMessagesFile('locales/en.yml'));
const getMessage = (key: string, substitutions: string | string[] = []) =>
  (messages[key]?.message ?? '').replaceAll(/\$(\d)/g, (_, n) => [substitutions].flat()[Number(n) - 1] ?? '');

// `#i18n` finds the fake under its own name or, by way of the page, as the browser's global.
Object.assign(fakeBrowser.i18n, { getMessage });
Object.assign(globalThis, { chrome: fakeBrowser });
