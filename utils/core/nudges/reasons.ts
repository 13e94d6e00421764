import * as z from 'zod/mini';

/**
 * The twelve gates in the order in which they are asked (practice policy §5.2), each with the reasons it can
 * give. The first gate that fails decides, and its reason is stored with the decision.
 */
export const gates = [
  {
    gate: 'master_off',
    reasons: [
      'master_off',
      'settings_unreadable',
      'storage_unreadable',
      'zone_unknown',
      'clock',
      'permission_missing',
      'level_4',
      'kind_off',
    ],
  },
  { gate: 'paused', reasons: ['paused', 'quiet', 'busy', 'snoozed'] },
  { gate: 'hours', reasons: ['hours'] },
  { gate: 'already', reasons: ['already'] },
  { gate: 'stale', reasons: ['stale'] },
  { gate: 'caps', reasons: ['cap_day', 'cap_week', 'gap'] },
  { gate: 'level_gap', reasons: ['level_gap'] },
  { gate: 'idle', reasons: ['idle'] },
  { gate: 'meeting', reasons: ['meeting', 'meeting_unknown'] },
  { gate: 'composing', reasons: ['composing'] },
  { gate: 'breakpoint', reasons: ['breakpoint'] },
  { gate: 'order', reasons: ['order', 'reserved'] },
] as const;

export type GateName = (typeof gates)[number]['gate'];

export const reasonSchema = z.enum([
  ...gates.flatMap(({ reasons }): readonly (typeof gates)[number]['reasons'][number][] => reasons),
  'due',
]);
/** Why a nudge was held or dropped; `due` when every gate was open. */
export type Reason = z.infer<typeof reasonSchema>;

/** The gate that gives a reason, or none for `due`. */
export function gateOf(reason: Reason): GateName | undefined {
  return gates.find(({ reasons }) => (reasons as readonly Reason[]).includes(reason))?.gate;
}
