/** What is known about a claim when a week closes. */
export interface Look {
  readonly n: number;
  /** Different people; unknown ones count as one. */
  readonly people: number;
  readonly p: number;
  /** The direction: more than expected, less, or as expected. */
  readonly sign: 1 | 0 | -1;
}

/** Where a claim stands: with its direction, or `0`, not made. */
export type Claim = Look['sign'];

const ALPHA = 0.01;
const WITHDRAW_ABOVE = 0.05;
const LEAST_N = 10;
const LEAST_PEOPLE = 3;

/** What the gate remembers from one week-close to the next. */
export interface Gate {
  readonly claim: Claim;
  /** The direction in which the last look would have passed. */
  readonly passed: Claim;
}

export const closedGate: Gate = { claim: 0, passed: 0 };

/**
 * S8, the gate after one more week-close. A claim is made when two looks in a row pass: p ≤ 0.01, at least ten
 * asks, at least three people, the same direction. It is withdrawn when p rises above 0.05 or the direction turns.
 * Weekly looks at p ≤ 0.05 would mislead one calibrated user in eight; see bench/claims.ts.
 *
 * @param needs what else the claim needs; S9 counts pairs without ties and knows no least number
 */
export function gateAfter(gate: Gate, look: Look, needs = { n: LEAST_N, people: LEAST_PEOPLE }): Gate {
  const isEnough = look.n >= needs.n && look.people >= needs.people;
  const passed = isEnough && look.p <= ALPHA ? look.sign : 0;
  if (passed !== 0 && passed === gate.passed) return { claim: passed, passed };
  const isKept = gate.claim !== 0 && look.p <= WITHDRAW_ABOVE && look.sign === gate.claim && isEnough;
  return { claim: isKept ? gate.claim : 0, passed };
}
