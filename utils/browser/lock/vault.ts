import { bytesOfText, randomBytes, textOfBytes } from './bytes';
import { makePair } from './guest-key';
import type { Keys } from './keys';

/**
 * PBKDF2-HMAC-SHA-256 with 600,000 rounds, what OWASP asks for (Password Storage Cheat Sheet, 2023): about a third
 * of a second for one try. The browser has no memory-hard function of its own.
 */
const ITERATIONS = 600_000;
/** More would keep somebody waiting for minutes. */
const MOST_ITERATIONS = 10_000_000;

/** The keys of a lock under its passphrase. */
export interface Vault {
  readonly salt: string;
  readonly iterations: number;
  readonly iv: string;
  readonly box: string;
}

/** New keys for a new lock, and its public half. */
export async function makeKeys(): Promise<{ readonly keys: Keys; readonly publicKey: string }> {
  const { publicKey, secret } = await makePair();
  return {
    keys: { lock: crypto.randomUUID(), data: randomBytes(32), secret },
    publicKey: textOfBytes(publicKey),
  };
}

/** Puts keys under a passphrase. */
export async function closeVault(keys: Keys, passphrase: string): Promise<Vault> {
  const salt = randomBytes(16);
  const iv = randomBytes(12);
  const key = await keyFrom(passphrase, salt, ITERATIONS);
  const content = new Uint8Array([...keys.data, ...keys.secret]);
  const box = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: about(keys.lock) },
    key,
    content,
  );
  return {
    salt: textOfBytes(salt),
    iterations: ITERATIONS,
    iv: textOfBytes(iv),
    box: textOfBytes(new Uint8Array(box)),
  };
}

/** The keys; `undefined` when the passphrase is another one. */
export async function openVault(lock: string, vault: Vault, passphrase: string): Promise<Keys | undefined> {
  if (vault.iterations > MOST_ITERATIONS) return undefined;
  try {
    const key = await keyFrom(passphrase, bytesOfText(vault.salt), vault.iterations);
    const content = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: bytesOfText(vault.iv), additionalData: about(lock) },
      key,
      bytesOfText(vault.box),
    );
    return { lock, data: new Uint8Array(content.slice(0, 32)), secret: new Uint8Array(content.slice(32)) };
  } catch {
    return undefined;
  }
}

/** A passphrase typed on another keyboard may come in other units: NFKC makes one of them (RFC 8265). */
async function keyFrom(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

function about(lock: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`askwell vault 1 ${lock}`);
}
