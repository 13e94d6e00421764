import type { Plugin } from 'vite';

const ALL = './recipients.js';
const OWNER = '/age-encryption/dist/index.js';
const PASSPHRASE = '\0askwell-passphrase-only:';
const LEFT_OUT = [
  'HybridIdentity',
  'HybridRecipient',
  'HybridTagRecipient',
  'TagRecipient',
  'X25519Identity',
  'X25519Recipient',
  'generateHybridIdentity',
  'generateIdentity',
  'generateX25519Identity',
  'identityToRecipient',
];

/**
 * Encrypted copies open with a passphrase alone. The library of `age` brings all its ways to encrypt in one module,
 * and with them two copies of the curves they need: 110 kB that nothing of ours calls. Here its classes get the two
 * for a passphrase, and a call of any other would throw.
 */
export function passphraseOnly(): Plugin {
  return {
    name: 'askwell:passphrase-only',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (source !== ALL || importer?.replaceAll('\\', '/').endsWith(OWNER) !== true) return undefined;
      const all = await this.resolve(source, importer, { skipSelf: true });
      return all && PASSPHRASE + all.id;
    },
    load(id) {
      if (!id.startsWith(PASSPHRASE)) return undefined;
      const all = JSON.stringify(id.slice(PASSPHRASE.length));
      return `export { ScryptIdentity, ScryptRecipient } from ${all};
export const ${LEFT_OUT.map((name) => `${name} = undefined`).join(', ')};`;
    },
  };
}
