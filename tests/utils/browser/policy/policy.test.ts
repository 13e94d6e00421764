import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { exportArchive, readAllRecords } from '@/utils/browser/data/export';
import { saveFile } from '@/utils/browser/data/save-file';
import { storageProblemOf } from '@/utils/browser/database/problem';
import { ExportOff, policyNow, settingsInForce } from '@/utils/browser/policy/policy';
import { storedSettings } from '@/utils/browser/storage/settings';
import { noPolicy } from '@/utils/core/policy/policy';

/** What the browser would answer. */
function manage(get: () => Promise<unknown>): void {
  Object.assign(fakeBrowser.storage.managed, { get });
}

beforeEach(() => {
  fakeBrowser.reset();
  manage(() => Promise.resolve({}));
});

describe('the policy', () => {
  test.each<[string, () => Promise<unknown>]>([
    [
      'Firefox where nobody manages it',
      () => Promise.reject(new Error('Managed storage manifest not found')),
    ],
    ['Chromium where nobody manages it', () => Promise.resolve({})],
    ['an answer of no kind', () => Promise.resolve(undefined)],
  ])('is none in %s', async (_, get) => {
    manage(get);
    expect(await policyNow()).toEqual(noPolicy);
  });

  test('lies over the settings and leaves them kept', async () => {
    await storedSettings.update((settings) => ({ ...settings, nudges: true }));
    manage(() => Promise.resolve({ disableNudges: true }));
    expect((await settingsInForce()).nudges).toBe(false);
    expect((await storedSettings.read()).nudges).toBe(true);
  });
});

describe('with files turned off', () => {
  test.each<[string, () => Promise<unknown>]>([
    ['a copy, plain or under a passphrase', exportArchive],
    ['tables and text', readAllRecords],
    ['any download', () => saveFile('askwell.md', new Blob(['words']))],
  ])('%s is refused', async (_, make) => {
    manage(() => Promise.resolve({ disableExport: true }));
    await expect(make()).rejects.toThrow(ExportOff);
    expect(storageProblemOf(await make().catch((error: unknown) => error))).toBe('exportOff');
  });
});
