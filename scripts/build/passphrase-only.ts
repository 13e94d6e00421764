import type { Plugin } from 'vite';

const CURVES = /^@noble\/(?:post-quantum\/hybrid|curves\/nist|curves\/ed25519)\.js$/;
const NONE = '\0askwell-no-curves';

/**
 * Encrypted copies open with a passphrase alone, and `age` for that needs no elliptic curve. Its library brings all
 * its ways to encrypt in one module, and two copies of the curves they need: 100 kB that nothing of ours calls.
 * They are left out; a call of one would throw.
 */
export function passphraseOnly(): Plugin {
  return {
    name: 'askwell:passphrase-only',
    enforce: 'pre',
    resolveId: (source, importer) =>
      CURVES.test(source) && importer?.replaceAll('\\', '/').includes('/age-encryption/') ? NONE : undefined,
    load: (id) =>
      id === NONE
        ? 'export const MLKEM768P256 = undefined, MLKEM768X25519 = undefined, p256 = undefined, x25519 = undefined;'
        : undefined,
  };
}
