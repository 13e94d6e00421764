import * as z from 'zod/mini';
import { defineStored } from './stored';
import { welcomeSteps } from './welcome-steps';

const welcomeSchema = z.object({
  /** Where it was left, and goes on. */
  step: z._default(z.enum(welcomeSteps), 'try'),
  /** It opened by itself once, and never does so again. */
  isShown: z._default(z.boolean(), false),
});

/** How far somebody is with the welcome page. */
export const storedWelcome = defineStored<z.infer<typeof welcomeSchema>>('welcome', welcomeSchema, {
  step: 'try',
  isShown: false,
});
