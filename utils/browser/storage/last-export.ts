import * as z from 'zod/mini';
import { msSchema } from '@/utils/core/practice/record';
import { defineStored } from './stored';

/** When everything was last exported, for the reminder to do it again. */
export const storedExport = defineStored('export', z.object({ exportedAt: z.optional(msSchema) }), {});
