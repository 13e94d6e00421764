import { expect, test } from 'vitest';
import { passphraseOnly } from '@/scripts/build/passphrase-only';

type Hook = (source: string, importer?: string) => string | undefined;

const { resolveId } = passphraseOnly() as unknown as { resolveId: Hook };
const AGE = '/node_modules/age-encryption/dist/recipients.js';

test.each([
  ['the curves of the library', '@noble/curves/nist.js', AGE, true],
  ['its hybrids', '@noble/post-quantum/hybrid.js', AGE, true],
  ['the writing of its keys', '@scure/base', AGE, true],
  ['its hashes', '@noble/hashes/scrypt.js', AGE, false],
  ['curves that another module asks for', '@noble/curves/nist.js', '/utils/other.ts', false],
  ['that writing, for another module', '@scure/base', '/utils/other.ts', false],
  ['an entry', '@noble/curves/nist.js', undefined, false],
])('%s', (_, source, importer, isLeftOut) => {
  expect(resolveId(source, importer) !== undefined).toBe(isLeftOut);
});
