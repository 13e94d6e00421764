import { expect, test } from 'vitest';
import { passphraseOnly } from '@/scripts/build/passphrase-only';

interface Hooks {
  readonly resolveId: (this: unknown, source: string, importer?: string) => Promise<string | undefined>;
  readonly load: (id: string) => string | undefined;
}

const { resolveId, load } = passphraseOnly() as unknown as Hooks;
const AGE = '/node_modules/age-encryption/dist';
const bundler = { resolve: (source: string) => Promise.resolve({ id: `${AGE}/${source.slice(2)}` }) };
const resolved = (source: string, importer?: string) => resolveId.call(bundler, source, importer);

test.each([
  ['its ways to encrypt, for its classes', './recipients.js', `${AGE}/index.js`, true],
  ['the same on Windows', './recipients.js', `C:${AGE}/index.js`.replaceAll('/', '\\'), true],
  ['the rest of it', './format.js', `${AGE}/index.js`, false],
  ['another module’s file of that name', './recipients.js', '/utils/index.js', false],
  ['an entry', './recipients.js', undefined, false],
])('%s', async (_, source, importer, isNarrowed) => {
  expect((await resolved(source, importer)) !== undefined).toBe(isNarrowed);
});

test('the two for a passphrase are the library’s own, and every other name is left out', async () => {
  const code = load((await resolved('./recipients.js', `${AGE}/index.js`)) ?? '');
  expect(code).toContain(`export { ScryptIdentity, ScryptRecipient } from "${AGE}/recipients.js"`);
  expect(code).toContain('X25519Recipient = undefined');
  expect(load('/other.js')).toBeUndefined();
});
