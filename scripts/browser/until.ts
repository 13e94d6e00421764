/**
 * Waits until a condition holds and returns what it returned. Polls, because what it looks at lives in
 * another process; the limit is there to end a hanging test with a sentence, not to time anything.
 *
 * @throws Error naming `what` when it does not hold within `limit` milliseconds
 */
export async function until<T>(
  what: string,
  condition: () => T | Promise<T>,
  limit = 15_000,
): Promise<NonNullable<Exclude<T, false>>> {
  const end = Date.now() + limit;
  let lastError: unknown;
  while (Date.now() < end) {
    try {
      const value = await condition();
      if (value) return value as NonNullable<Exclude<T, false>>; // Truthy rules out null, undefined and false.
    } catch (error) {
      // A page that is just being replaced cannot be asked; it will be.
      lastError = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(
    `Waited ${limit} ms in vain until ${what}.${lastError instanceof Error ? ` ${lastError.message}` : ''}`,
  );
}
