import type { ciphers } from './ciphers';

type Ciphers = typeof ciphers;

let here: Ciphers | undefined;

/** For the background: it fetches no code later, so it comes with what pages fetch when there is a lock. */
export function bringCiphers(own: Ciphers): void {
  here = own;
}

/** What seals and opens; whoever gets keys waits for it, so that nobody has keys without it. */
export async function fetchCiphers(): Promise<Ciphers> {
  here ??= (await import('./ciphers')).ciphers;
  return here;
}

/**
 * The same at once, which is what a transaction of the database needs.
 *
 * @throws Error when nobody waited for it: then there were no keys either
 */
export function ciphersNow(): Ciphers {
  if (here === undefined) throw new Error('nothing is sealed or opened before there are keys');
  return here;
}
