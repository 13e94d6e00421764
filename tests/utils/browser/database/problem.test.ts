import { expect, test } from 'vitest';
import { LockedNow, MigrationError, storageProblemOf } from '@/utils/browser/database/problem';

test.each([
  ['a full disk', new DOMException('', 'QuotaExceededError'), 'full'],
  ['one that Dexie wrapped', { name: 'AbortError', inner: { name: 'QuotaExceededError' } }, 'full'],
  ['a full small storage of Chromium', new Error('Resource::kQuotaBytes quota exceeded'), 'full'],
  ['a disk that refuses', { name: 'UnknownError', message: 'IO error: 3.log: FILE_ERROR_NO_SPACE' }, 'full'],
  ['a newer version', { name: 'VersionError' }, 'newer'],
  ['an upgrade that failed', new MigrationError('no'), 'migration'],
  ['a lock', new LockedNow(), 'locked'],
  ['an older tab', { name: 'DatabaseClosedError' }, 'blocked'],
  [
    'an older tab, asked twice',
    { name: 'DatabaseClosedError', inner: { name: 'DatabaseClosedError' } },
    'blocked',
  ],
  [
    'one closed for it did not open',
    { name: 'DatabaseClosedError', inner: { name: 'UnknownError' } },
    'unavailable',
  ],
  ['anything else', new Error('Internal error'), 'unavailable'],
  ['no error at all', undefined, 'unavailable'],
])('%s', (_, error, problem) => {
  expect(storageProblemOf(error)).toBe(problem);
});
