import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as z from 'zod/mini';
import { defineStored } from '@/utils/browser/storage/stored';

const list = () => defineStored('list', z.array(z.number()), []);

beforeEach(() => fakeBrowser.reset());

describe('a stored value', () => {
  test('is the fallback until it is written', async () => {
    expect(await list().read()).toEqual([]);
  });

  test('loses no change when several come at once, also through two declarations of it', async () => {
    const [one, two] = [list(), list()];
    await Promise.all([1, 2, 3, 4].map((n) => (n % 2 ? one : two).update((all) => [...all, n])));
    expect(await one.read()).toEqual([1, 2, 3, 4]);
  });

  test('keeps working after a change that throws', async () => {
    await expect(
      list().update(() => {
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(await list().update((all) => [...all, 1])).toEqual([1]);
  });

  test('refuses to write what it could not read back', async () => {
    await expect(list().update(() => ['one'] as unknown as number[])).rejects.toThrow();
    expect(await list().read()).toEqual([]);
  });

  test('falls back and keeps what it cannot read', async () => {
    await fakeBrowser.storage.local.set({ list: 'broken' });
    expect(await list().read()).toEqual([]);
    expect(await fakeBrowser.storage.local.get('list.unreadable')).toEqual({ 'list.unreadable': 'broken' });
  });

  test('tells watchers of each new value until they leave', async () => {
    const seen = vi.fn();
    const leave = list().watch(seen);
    await list().update(() => [1]);
    await vi.waitFor(() => expect(seen).toHaveBeenCalledExactlyOnceWith([1]));
    leave();
    await list().update(() => [2]);
    expect(seen).toHaveBeenCalledOnce();
  });
});
