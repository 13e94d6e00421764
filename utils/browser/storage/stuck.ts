import * as z from 'zod/mini';
import { stuckTimerSchema } from '@/utils/core/nudges/stuck-timer';
import { inWords } from './in-words';
import { defineStored } from './stored';

/** The *I'm stuck* timer with its notes, while there is one: it outlives the popup, the worker and the browser. */
export const storedStuck = defineStored(
  'stuck',
  z.object({ timer: z.optional(stuckTimerSchema) }),
  {},
  inWords('stuck', ['timer.notes.*']),
);
