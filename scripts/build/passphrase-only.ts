import type { Plugin } from 'vite';

/** What `age` needs for its other ways to encrypt: curves, what calls them, and the writing of their keys. */
const CURVES = /^@noble\/(?:post-quantum\/hybrid|curves\/nist|curves\/ed25519)\.js$/;
const NONE = '\0askwell-no-curves';
const BASES = '\0askwell-base64';

/**
 * Encrypted copies open with a passphrase alone, and `age` for that needs no elliptic curve. Its library brings all
 * its ways to encrypt in one module, and two copies of the curves they need: 100 kB that nothing of ours calls.
 * They are left out, and so is bech32, in which their keys are written; a call of one would throw.
 */
export function passphraseOnly(): Plugin {
  return {
    name: 'askwell:passphrase-only',
    enforce: 'pre',
    resolveId(source, importer) {
      if (importer?.replaceAll('\\', '/').includes('/age-encryption/') !== true) return undefined;
      if (source === '@scure/base') return BASES;
      return CURVES.test(source) ? NONE : undefined;
    },
    load: (id) =>
      ({
        [NONE]:
          'export const MLKEM768P256 = undefined, MLKEM768X25519 = undefined, p256 = undefined, x25519 = undefined;',
        [BASES]: "export { base64, base64nopad } from '@scure/base'; export const bech32 = undefined;",
      })[id],
  };
}
