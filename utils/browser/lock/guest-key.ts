import { bytesOfText, textOfBytes } from './bytes';

/**
 * What is written while locked is sealed with a key that is made on the spot from the lock's public half: whoever
 * writes can read it until the page closes, afterwards only the lock's secret half leads to it. X25519 (RFC 7748)
 * with HKDF-SHA-256 (RFC 5869) over the shared secret, salted with both public halves.
 */
export interface GuestKey {
  /** 32 bytes. */
  readonly key: Uint8Array;
  /** The public half made for it, as text: kept beside what it seals. */
  readonly opener: string;
}

const X25519 = { name: 'X25519' };
const INFO = new TextEncoder().encode('askwell written while locked 1');

/** Both halves of a lock's own pair: raw, and PKCS #8. */
export async function makePair(): Promise<{
  readonly publicKey: Uint8Array<ArrayBuffer>;
  readonly secret: Uint8Array<ArrayBuffer>;
}> {
  const pair = await generatePair();
  const [publicKey, secret] = await Promise.all([
    crypto.subtle.exportKey('raw', pair.publicKey),
    crypto.subtle.exportKey('pkcs8', pair.privateKey),
  ]);
  return { publicKey: new Uint8Array(publicKey), secret: new Uint8Array(secret) };
}

/** @param publicKey of the lock */
export async function makeGuestKey(publicKey: Uint8Array<ArrayBuffer>): Promise<GuestKey> {
  const pair = await generatePair();
  const opener = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  return {
    key: await derived(pair.privateKey, publicKey, { opener, publicKey }),
    opener: textOfBytes(opener),
  };
}

/** The key behind an opener; `undefined` when it is none. */
export async function guestKeyOf(
  opener: string,
  {
    secret,
    publicKey,
  }: { readonly secret: Uint8Array<ArrayBuffer>; readonly publicKey: Uint8Array<ArrayBuffer> },
): Promise<Uint8Array | undefined> {
  try {
    const own = await crypto.subtle.importKey('pkcs8', secret, X25519, false, ['deriveBits']);
    const other = bytesOfText(opener);
    return await derived(own, other, { opener: other, publicKey });
  } catch {
    return undefined;
  }
}

async function generatePair(): Promise<CryptoKeyPair> {
  // X25519 makes a pair; the types cannot tell it from algorithms that make one key.
  return (await crypto.subtle.generateKey(X25519, true, ['deriveBits'])) as CryptoKeyPair;
}

async function derived(
  own: CryptoKey,
  other: Uint8Array<ArrayBuffer>,
  halves: { readonly opener: Uint8Array; readonly publicKey: Uint8Array },
): Promise<Uint8Array> {
  const theirs = await crypto.subtle.importKey('raw', other, X25519, false, []);
  const shared = await crypto.subtle.deriveBits({ name: 'X25519', public: theirs }, own, 256);
  const material = await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveBits']);
  const salt = new Uint8Array([...halves.opener, ...halves.publicKey]);
  return new Uint8Array(
    await crypto.subtle.deriveBits({ name: 'HKDF', hash: 'SHA-256', salt, info: INFO }, material, 256),
  );
}
