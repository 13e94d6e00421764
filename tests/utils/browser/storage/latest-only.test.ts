import { expect, test } from 'vitest';
import { latestOnly } from '@/utils/browser/storage/latest-only';

/** Writes that end when the test says so. */
function slowDisk() {
  const written: string[] = [];
  const ends: (() => void)[] = [];
  const write = (text: string) => {
    written.push(text);
    return new Promise<void>((resolve) => ends.push(resolve));
  };
  const finish = async () => {
    ends.shift()?.();
    await Promise.resolve();
    await Promise.resolve();
    await Promise.resolve();
  };
  return { written, write, finish };
}

test('writes the first value at once and of those that come meanwhile the newest alone', async () => {
  const { written, write, finish } = slowDisk();
  const keep = latestOnly(write);
  for (const text of ['h', 'he', 'hel', 'help']) void keep(text);
  expect(written).toEqual(['h']);
  await finish();
  expect(written).toEqual(['h', 'help']);
  await finish();
  void keep('help!');
  expect(written).toEqual(['h', 'help', 'help!']);
});

test('goes on after a write that was refused', async () => {
  const written: string[] = [];
  const keep = latestOnly((text: string) => {
    written.push(text);
    return text === 'a' ? Promise.reject(new Error('full')) : Promise.resolve();
  });
  void keep('a');
  void keep('b');
  await new Promise((resolve) => setTimeout(resolve));
  expect(written).toEqual(['a', 'b']);
});

test('tells when there is nothing left to keep', async () => {
  const { written, write, finish } = slowDisk();
  const keep = latestOnly(write);
  void keep('h');
  let isKept = false;
  const kept = keep('help').then(() => {
    isKept = true;
  });
  await finish();
  expect(isKept).toBe(false);
  await finish();
  await kept;
  expect(written).toEqual(['h', 'help']);
});
