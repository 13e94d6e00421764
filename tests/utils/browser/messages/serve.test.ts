import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer, type Handlers, MAX_MESSAGE_UNITS } from '@/utils/browser/messages/serve';

const id = '01890a5d-ac96-774b-bcce-b302099a8057';
const nothing = () => Promise.resolve(undefined);
const log = vi.fn(() => Promise.resolve({ id }));
const handlers: Handlers = {
  'composer.load': nothing,
  'composer.load-tone': nothing,
  'composer.settings': () => Promise.resolve({ disabledRules: [] }),
  'scripts.titles': () => Promise.resolve([]),
  'scripts.text': () => Promise.reject(new Error('this script is gone')),
  'asks.log': log,
  'asks.unlog': nothing,
  'rules.disable': nothing,
  'sites.disable': nothing,
  'dashboard.open': nothing,
  'plan.refresh': nothing,
  'nudge.choose': nothing,
  'popup.closed': nothing,
  'composer.busy': nothing,
};

const page = () => {
  const url = fakeBrowser.runtime.getURL('/popup.html');
  return { id: fakeBrowser.runtime.id, url, origin: url.replace('/popup.html', '') };
};
const site = () => ({
  id: fakeBrowser.runtime.id,
  url: 'https://mail.google.com/mail/u/0/',
  origin: 'https://mail.google.com',
  frameId: 0,
  tab: { id: 7 },
});

beforeEach(() => {
  fakeBrowser.reset();
  log.mockImplementation(() => Promise.resolve({ id }));
});

describe('answer', () => {
  test('runs the handler with the checked request and what the browser says of the sender', async () => {
    const result = await answer(
      handlers,
      { type: 'asks.log', request: { channel: 'email', extra: 1 } },
      site(),
    );
    expect(result).toEqual({ ok: true, reply: { id } });
    expect(log).toHaveBeenCalledExactlyOnceWith(
      { channel: 'email' },
      { kind: 'content-script', origin: 'https://mail.google.com', tabId: 7, frameId: 0 },
    );
  });

  test('takes a message without a request, which arrives without the key', async () => {
    expect(await answer(handlers, { type: 'plan.refresh' }, page())).toEqual({ ok: true, reply: undefined });
  });

  test('tells the reason when a handler refuses', async () => {
    expect(await answer(handlers, { type: 'scripts.text', request: { id } }, site())).toEqual({
      ok: false,
      reason: 'this script is gone',
    });
  });

  test.each([
    ['an unknown type', { type: 'asks.list' }, site],
    ['a name every object has', { type: 'constructor' }, site],
    ['something that is no message', 'hello', page],
    ['nothing', undefined, page],
    ['a message for our pages, from a web site', { type: 'plan.refresh' }, site],
    ['a message for the composer, from a page of ours', { type: 'composer.load' }, page],
    ['a request that does not fit', { type: 'asks.log', request: { channel: 'pigeon' } }, site],
    ['a request where none belongs', { type: 'plan.refresh', request: {} }, page],
    ['a message that is too large', { type: 'plan.refresh', request: 'x'.repeat(MAX_MESSAGE_UNITS) }, page],
    ['a message from another extension', { type: 'plan.refresh' }, () => ({ ...page(), id: 'other' })],
    [
      'a site that writes our address into its own',
      { type: 'plan.refresh' },
      () => ({ ...site(), url: page().url }),
    ],
    [
      'a page of ours inside a site',
      { type: 'plan.refresh' },
      () => ({ ...page(), origin: 'https://evil.test' }),
    ],
    ['a sender without an address', { type: 'plan.refresh' }, () => ({ id: fakeBrowser.runtime.id })],
  ])('refuses %s', async (_, message, sender) => {
    const result = await answer(handlers, message, sender());
    expect(result.ok || result.reason).toBeTypeOf('string');
    expect(log).not.toHaveBeenCalled();
  });
});
