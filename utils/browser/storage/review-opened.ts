import * as z from 'zod/mini';
import { civilDateSchema } from '@/utils/core/practice/record';
import { defineStored } from './stored';

/** The latest week whose review was opened, by its first day: its dot on the badge goes. */
export const storedReview = defineStored('review', z.object({ openedWeek: z.optional(civilDateSchema) }), {});
