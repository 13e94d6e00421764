import { EXACT_UP_TO, normalAtMost } from './poisson-binomial';

/**
 * One-sided sign test (Arbuthnot 1710; Conover 1999, ch. 3.4): the chance of `a` or more heads in `b` throws of a
 * fair coin, `Σ_{i≥a} C(b,i) / 2^b`, summed in logarithms so that large b does not overflow. Ties are left out
 * by the caller.
 *
 * @param a 0–b
 * @returns 1 when b is 0
 */
export function signTest(a: number, b: number): number {
  if (a <= 0) return 1;
  // A look each week over ten years must stay linear: the normal tail, continuity-corrected, is close by then.
  if (b > EXACT_UP_TO) return normalAtMost((b / 2 - a + 0.5) / (Math.sqrt(b) / 2));
  let logTerm = -b * Math.LN2;
  // From i = b downwards, so that only the tail asked for is summed.
  let sum = 0;
  for (let i = b; i >= a; i -= 1) {
    sum += Math.exp(logTerm);
    logTerm += Math.log(i) - Math.log(b - i + 1);
  }
  return Math.min(1, sum);
}
