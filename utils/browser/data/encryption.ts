/**
 * Exports under a passphrase, in the `age` format (age-encryption.org/v1): any `age` tool opens them. The library
 * arrives when it is needed.
 */

/** The cost of trying a passphrase, as a power of two: what `age` itself takes. It needs 256 MB for a moment. */
const WORK_FACTOR = 18;

/** Why an encrypted file does not open: another passphrase, too costly a one to try, or it is damaged. */
export type LockedReason = 'passphrase' | 'cost' | 'damaged';

export class LockedError extends Error {
  constructor(readonly reason: LockedReason) {
    super(`the encrypted file does not open: ${reason}`);
    this.name = 'LockedError';
  }
}

export async function encrypted(content: Blob, passphrase: string): Promise<Blob> {
  const { Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(WORK_FACTOR);
  return new Response(await encrypter.encrypt(content.stream())).blob();
}

/** Whether a file begins like one of `age`, armoured or not. */
export async function isEncrypted(file: Blob): Promise<boolean> {
  return /^(?:age-encryption\.org\/v1\n|-----BEGIN AGE ENCRYPTED FILE-----)/.test(
    await file.slice(0, 64).text(),
  );
}

/** An armoured file is text and is held whole. */
const LARGEST_ARMOUR = 50_000_000;

/** What an encrypted file holds, as it is read. @throws LockedError */
export async function decrypted(file: Blob, passphrase: string): Promise<ReadableStream<Uint8Array>> {
  const { Decrypter, armor } = await import('age-encryption');
  const isArmoured = (await file.slice(0, 5).text()) === '-----';
  if (isArmoured && file.size > LARGEST_ARMOUR) throw new LockedError('cost');
  const bytes = isArmoured ? new Blob([withoutArmour(await file.text(), armor.decode)]) : file;
  const cost = /^-> scrypt \S+ ([0-9]+)$/m.exec(await bytes.slice(0, 512).text())?.[1];
  if (cost === undefined) throw new LockedError('damaged');
  if (Number(cost) > WORK_FACTOR) throw new LockedError('cost');
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  try {
    return await decrypter.decrypt(bytes.stream());
  } catch (error) {
    const isOther = error instanceof Error && error.message.startsWith('no identity matched');
    throw new LockedError(isOther ? 'passphrase' : 'damaged');
  }
}

function withoutArmour(text: string, decode: (text: string) => Uint8Array): Uint8Array<ArrayBuffer> {
  try {
    return new Uint8Array(decode(text));
  } catch {
    throw new LockedError('damaged');
  }
}
