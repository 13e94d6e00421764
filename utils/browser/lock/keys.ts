import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { bytesOfText, textOfBytes } from './bytes';
import { fetchCiphers } from './cipher';
import type { GuestKey } from './guest-key';

/** The key of an open lock is here, in memory alone, and gone when the browser closes. */
const SESSION_KEY = 'lock';

const heldSchema = z.object({ lock: z.string(), data: z.string(), secret: z.string() });

/** What opens the words: the key they are sealed with, and the one that opens what was written while locked. */
export interface Keys {
  /** The id of the lock they belong to. */
  readonly lock: string;
  /** 32 bytes. */
  readonly data: Uint8Array<ArrayBuffer>;
  /** X25519, PKCS #8. */
  readonly secret: Uint8Array<ArrayBuffer>;
}

/** What this context has ready, so that sealing and opening need not wait. */
let held: Keys | undefined;
let guest: (GuestKey & { readonly lock: string }) | undefined;
const guestKeys = new Map<string, Uint8Array>();

/** The keys, while the lock is open. */
export const heldKeys = (): Keys | undefined => held;

/** Whether a lock is locked: its keys are not here. */
export const isLockedOut = ({ lock }: { readonly lock: string }): boolean => held?.lock !== lock;

/** The key to write with while that lock is locked, once it is ready. */
export const guestFor = (lock: string): GuestKey | undefined => (guest?.lock === lock ? guest : undefined);

/** The key behind an `opener` of what was written while locked, if it was fetched or made here. */
export const keyBehind = (opener: string): Uint8Array | undefined => guestKeys.get(opener);

/** Gets a lock's writing key ready. */
export async function readyGuest(lock: string, publicKey: string): Promise<void> {
  if (guest?.lock === lock) return;
  const { makeGuestKey } = await fetchCiphers();
  guest = { lock, ...(await makeGuestKey(bytesOfText(publicKey))) };
  guestKeys.set(guest.opener, guest.key);
}

/** Fetches the keys behind openers that are not known here yet; those that are none stay unknown. */
export async function fetchGuestKeys(openers: readonly string[], publicKey: string): Promise<void> {
  const keys = held;
  if (keys === undefined) return;
  const { guestKeyOf } = await fetchCiphers();
  for (const opener of openers) {
    if (guestKeys.has(opener)) continue;
    const key = await guestKeyOf(opener, { secret: keys.secret, publicKey: bytesOfText(publicKey) });
    if (key) guestKeys.set(opener, key);
  }
}

/** Reads whether the lock is open. */
export async function readHeld(): Promise<void> {
  const { [SESSION_KEY]: raw } = await browser.storage.session.get(SESSION_KEY);
  const { data: kept } = heldSchema.safeParse(raw);
  if (kept) await fetchCiphers();
  held = kept && { lock: kept.lock, data: bytesOfText(kept.data), secret: bytesOfText(kept.secret) };
}

/** Opens the lock, here and everywhere. */
export async function holdKeys(keys: Keys): Promise<void> {
  await fetchCiphers();
  held = keys;
  const { lock, data, secret } = keys;
  await browser.storage.session.set({
    [SESSION_KEY]: { lock, data: textOfBytes(data), secret: textOfBytes(secret) },
  });
}

/** Forgets the keys, here and everywhere. */
export async function dropKeys(): Promise<void> {
  held = undefined;
  await browser.storage.session.remove(SESSION_KEY);
}

let isFollowing = false;

/** Calls back when somebody else opens or locks the lock, once the keys are those of then; the first time counts. */
export function followHeld(onChange: () => void): void {
  if (isFollowing) return;
  isFollowing = true;
  browser.storage.session.onChanged.addListener((changes) => {
    if (SESSION_KEY in changes) void readHeld().then(onChange);
  });
}
