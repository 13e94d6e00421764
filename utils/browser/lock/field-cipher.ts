import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { bytesOfText, randomBytes, textOfBytes } from './bytes';

/**
 * XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha-03), and not `crypto.subtle`, for one reason: a transaction of the
 * database ends at the first promise that is not its own, so what happens within one has to happen at once. Its
 * nonces are long enough to be drawn at random for ever.
 */
const NONCE = 24;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Words by where they stand. */
export type Words = ReadonlyMap<string, string>;

/** @param place what the words belong to; they open nowhere else */
export function sealWords(words: Words, key: Uint8Array, place: string): string {
  const nonce = randomBytes(NONCE);
  const text = encoder.encode(JSON.stringify([...words]));
  const sealed = xchacha20poly1305(key, nonce, encoder.encode(place)).encrypt(text);
  const box = new Uint8Array(NONCE + sealed.length);
  box.set(nonce);
  box.set(sealed, NONCE);
  return textOfBytes(box);
}

/** The words of a box; `undefined` when it is another key's, another place's, or somebody changed it. */
export function openWords(box: string, key: Uint8Array, place: string): Words | undefined {
  try {
    const bytes = bytesOfText(box);
    const cipher = xchacha20poly1305(key, bytes.subarray(0, NONCE), encoder.encode(place));
    // Safe: nobody without the key makes a box that opens, and `sealWords` puts nothing else in.
    return new Map(JSON.parse(decoder.decode(cipher.decrypt(bytes.subarray(NONCE)))) as [string, string][]);
  } catch {
    return undefined;
  }
}
