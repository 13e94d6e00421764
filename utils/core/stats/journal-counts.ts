import type { Ask } from '../practice/ask';
import { isHelp } from '../practice/ask-life';
import type { Observation, Received } from '../practice/journal';
import { type Precision, precisionOf } from './help-rate';
import { type Interval, wilson } from './wilson';

/** S12, what was seen of others' asks; always labelled "asks you noticed". */
export interface ObservedRate {
  readonly helped: number;
  readonly n: number;
  readonly interval?: Interval;
  readonly precision: Precision;
}

/** S12: among observations whose end was clear, how many were helped (partly included, as in S5). */
export function observedRate(observations: readonly Observation[]): ObservedRate {
  const clear = observations.filter(({ got }) => got !== 'unclear');
  const helped = clear.filter(({ got }) => got === 'helped' || got === 'partly').length;
  const interval = clear.length >= 5 ? wilson(helped, clear.length) : undefined;
  return { helped, n: clear.length, ...(interval && { interval }), precision: precisionOf(clear.length) };
}

/** S13, openness: help that came, counts alone. */
export interface Openness {
  readonly accepted: number;
  readonly deflected: number;
  readonly declined: number;
}

export function openness(received: readonly Received[]): Openness {
  const count = (what: Received['did']) => received.filter(({ did }) => did === what).length;
  return { accepted: count('accepted'), deflected: count('deflected'), declined: count('declined') };
}

/** S14, closing the loop: counts alone. */
export interface ClosedLoops {
  readonly helped: number;
  readonly thanked: number;
  readonly toldResult: number;
}

export function closedLoops(asks: readonly Ask[]): ClosedLoops {
  const helped = asks.filter(({ outcome }) => isHelp(outcome?.result));
  return {
    helped: helped.length,
    thanked: helped.filter(({ thanks }) => thanks?.thanked !== undefined).length,
    toldResult: helped.filter(({ thanks }) => thanks?.toldResult !== undefined).length,
  };
}
