import * as z from 'zod/mini';
import { snoozeChoiceSchema } from '@/utils/core/nudges/nudge-event';
import { channelSchema, idSchema, lineSchema, textSchema } from '@/utils/core/practice/record';
import type { Protocol } from './message';

const none = z.undefined();
const fromPages = ['extension-page'] as const;
const fromComposer = ['content-script'] as const;
const fromAnywhere = ['extension-page', 'content-script'] as const;

/**
 * Every message the background answers, with who may send it. The handlers live in
 * entrypoints/background/handlers. Content scripts get no message that reads the log, the journal or people.
 */
export const protocol = {
  /** Brings the composer help into the sending frame; refused where the site is off. */
  'composer.load': { from: fromComposer, request: none, reply: none },
  /** Brings the tone model into the sending frame, once rewrites are on screen. */
  'composer.load-tone': { from: fromComposer, request: none, reply: none },
  /** What the composer help needs to know of the settings. Refused where the site is off. */
  'composer.settings': {
    from: fromComposer,
    request: none,
    reply: z.object({ disabledRules: z.array(z.string()), dismissedSince: z.optional(z.number()) }),
  },
  /** Titles of the user's scripts, unless they are locked. Sent after a gesture in our own interface only. */
  'scripts.titles': {
    from: fromComposer,
    request: none,
    reply: z.union([z.literal('locked'), z.array(z.object({ id: idSchema, title: z.string() }))]),
  },
  /** The words of one script, to put where the caret is. */
  'scripts.text': {
    from: fromComposer,
    request: z.object({ id: idSchema }),
    reply: z.object({ text: textSchema }),
  },
  /** Logs an ask that was just sent. Without `wording` only channel and site are kept. */
  'asks.log': {
    from: fromComposer,
    request: z.object({ channel: channelSchema, wording: z.optional(lineSchema) }),
    reply: z.object({ id: idSchema }),
  },
  /** Takes such an ask back: only one that was logged from a composer within the last hour. */
  'asks.unlog': { from: fromComposer, request: z.object({ id: idSchema }), reply: none },
  /** Turns a rule off everywhere. */
  'rules.disable': {
    from: fromAnywhere,
    request: z.object({ rule: z.string().check(z.maxLength(60), z.regex(/^[a-z]+(?:-[a-z]+)*$/)) }),
    reply: none,
  },
  /** Turns the sender's own site off. */
  'sites.disable': { from: fromComposer, request: none, reply: none },
  /** Opens the dashboard in a tab. */
  'dashboard.open': { from: fromAnywhere, request: none, reply: none },
  /** Records, goals or settings changed: the background makes badge, alarms and nudges equal to the plan. */
  'plan.refresh': { from: fromPages, request: none, reply: none },
  /** What the user chose on a nudge. */
  'nudge.choose': {
    from: fromPages,
    request: z.object({
      id: z.string().check(z.minLength(1), z.maxLength(200)),
      choice: z.enum(['open', ...snoozeChoiceSchema.options]),
    }),
    reply: none,
  },
  /** The popup closes: a good moment for a nudge. */
  'popup.closed': { from: fromPages, request: none, reply: none },
  /** Somebody is writing in a composer of theirs: no moment for a nudge. Carries nothing of what is written. */
  'composer.busy': { from: fromComposer, request: none, reply: none },
} as const satisfies Protocol;

export type AppProtocol = typeof protocol;
