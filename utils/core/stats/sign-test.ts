/**
 * One-sided sign test (Arbuthnot 1710; Conover 1999, ch. 3.4): the chance of `a` or more heads in `b` throws of a
 * fair coin, `Σ_{i≥a} C(b,i) / 2^b`, exact up to rounding for any b. Ties are left out by the caller.
 *
 * @param a 0–b
 * @returns 1 when b is 0
 */
export function signTest(a: number, b: number): number {
  if (a <= 0) return 1;
  // The coin is fair, so a tail that holds the middle is what the other one leaves.
  if (a <= b / 2) return 1 - signTest(b - a + 1, b);
  let term = Math.exp(lnFactorial(b) - lnFactorial(a) - lnFactorial(b - a) - b * Math.LN2);
  let sum = 0;
  // Beyond the middle each term is smaller than the one before: the rest soon no longer shows.
  for (let i = a; i <= b && term > sum * 1e-16; i += 1) {
    sum += term;
    term *= (b - i) / (i + 1);
  }
  return Math.min(1, sum);
}

const EXACT_BELOW = 30;

/** ln n!; from 30 on by Stirling's series (Abramowitz & Stegun 6.1.41), whose error is below 1e-13 there. */
function lnFactorial(n: number): number {
  if (n < EXACT_BELOW) {
    let product = 1;
    for (let i = 2; i <= n; i += 1) product *= i;
    return Math.log(product);
  }
  const series = 1 / (12 * n) - 1 / (360 * n ** 3) + 1 / (1260 * n ** 5);
  return n * Math.log(n) - n + Math.log(2 * Math.PI * n) / 2 + series;
}
