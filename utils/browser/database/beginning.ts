import * as z from 'zod/mini';
import { msSchema } from '@/utils/core/practice/record';
import { inTurn, WAKE } from '../storage/in-turn';
import { defineStored } from '../storage/stored';

/**
 * When the database was made, and when it was made again although nobody had removed it. A browser drops a
 * database that it cannot read any more and says nothing: this is how we can.
 */
export const storedBeginning = defineStored(
  'beginning',
  z.object({ begunAt: z.optional(msSchema), lostAt: z.optional(msSchema) }),
  {},
);

/** Notes that the browser has just made the database. Waits for a wipe, which forgets this too. Never throws. */
export async function noteBeginning(): Promise<void> {
  try {
    await inTurn(WAKE, () =>
      storedBeginning.update(({ begunAt }) => {
        const now = Date.now();
        return begunAt === undefined ? { begunAt: now } : { begunAt: now, lostAt: now };
      }),
    );
  } catch {
    // Storage that cannot be written: a loss would go unsaid, and nothing else is wrong.
  }
}

/** The user has read of the loss. */
export async function forgetLoss(): Promise<void> {
  await storedBeginning.update(({ begunAt }) => ({ begunAt }));
}
