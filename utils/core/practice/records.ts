import type { Ask } from './ask';
import type { Given, Observation, Received, Reframe } from './journal';
import type { Practice } from './script';

/** The records that happened on a day: everything a week is counted from. Order never matters. */
export interface Records {
  readonly asks: readonly Ask[];
  readonly observations: readonly Observation[];
  readonly received: readonly Received[];
  readonly given: readonly Given[];
  readonly reframes: readonly Reframe[];
  readonly practices: readonly Practice[];
}

export const noRecords: Records = {
  asks: [],
  observations: [],
  received: [],
  given: [],
  reframes: [],
  practices: [],
};
