import { afterEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { readIdleState, watchIdle } from '@/utils/browser/idle';

const original = browser.idle;
afterEach(() => Object.assign(browser, { idle: original }));

const idleThat = (queryState: () => Promise<string>) => ({
  setDetectionInterval: vi.fn(),
  onStateChanged: { addListener: vi.fn() },
  queryState,
});

test.each([
  ['says so', idleThat(() => Promise.resolve('locked')), 'locked'],
  ['fails to say', idleThat(() => Promise.reject(new Error('no'))), undefined],
  ['never tells, as Safari', undefined, 'active'],
])('the state of a browser that %s', async (_, idle, state) => {
  Object.assign(browser, { idle });
  expect(await readIdleState()).toBe(state);
});

test('a change is told where the browser tells', () => {
  const idle = idleThat(() => Promise.resolve('active'));
  Object.assign(browser, { idle });
  const onChange = vi.fn();
  watchIdle(onChange);
  expect(idle.onStateChanged.addListener).toHaveBeenCalledWith(onChange);
});

test('a browser without that is not asked', () => {
  Object.assign(browser, { idle: undefined });
  expect(() => watchIdle(vi.fn())).not.toThrow();
});
