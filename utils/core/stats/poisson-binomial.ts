/** Beyond this many trials the exact distribution is replaced by a refined normal one. */
export const EXACT_UP_TO = 1000;

/**
 * The number of successes in independent trials with different chances (Poisson-binomial), trial after trial.
 * Exact by convolution, `f'(k) = f(k)(1−p) + f(k−1)p`, up to 1,000 trials, so O(n²) in all; from there on
 * Volkova's refined normal approximation (Volkova 1996, Theory Probab. Appl. 40:791), which needs three sums.
 */
export interface PoissonBinomial {
  /** Adds a trial with chance `p`, 0–1. */
  add(p: number): void;
  readonly n: number;
  readonly mean: number;
  /** Two-sided p-value of `k` successes: twice the smaller tail, at most 1. */
  twoSided(k: number): number;
}

export function poissonBinomial(): PoissonBinomial {
  const pmf = new Float64Array(EXACT_UP_TO + 1);
  pmf[0] = 1;
  let [n, mean, variance, skew] = [0, 0, 0, 0];

  function convolve(p: number): void {
    for (let k = n; k > 0; k -= 1) pmf[k] = (pmf[k] ?? 0) * (1 - p) + (pmf[k - 1] ?? 0) * p;
    pmf[0] = (pmf[0] ?? 0) * (1 - p);
  }
  function atMost(k: number): number {
    if (k < 0) return 0;
    if (k >= n) return 1;
    if (n > EXACT_UP_TO) return refinedNormal(k, { mean, variance, skew });
    let sum = 0;
    for (let i = 0; i <= k; i += 1) sum += pmf[i] ?? 0;
    return sum;
  }
  function atLeast(k: number): number {
    if (n > EXACT_UP_TO) return 1 - atMost(k - 1);
    let sum = 0;
    for (let i = Math.max(0, k); i <= n; i += 1) sum += pmf[i] ?? 0;
    return sum;
  }

  return {
    add(p) {
      n += 1;
      if (n <= EXACT_UP_TO) convolve(p);
      mean += p;
      variance += p * (1 - p);
      skew += p * (1 - p) * (1 - 2 * p);
    },
    get n() {
      return n;
    },
    get mean() {
      return mean;
    },
    twoSided: (k) => Math.min(1, 2 * Math.min(atMost(k), atLeast(k))),
  };
}

interface Moments {
  readonly mean: number;
  readonly variance: number;
  readonly skew: number;
}

function refinedNormal(k: number, { mean, variance, skew }: Moments): number {
  // Certain trials alone leave no spread.
  if (variance === 0) return k >= mean ? 1 : 0;
  const sigma = Math.sqrt(variance);
  const x = (k + 0.5 - mean) / sigma;
  const density = Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  const value = normalAtMost(x) + ((skew / sigma ** 3) * (1 - x * x) * density) / 6;
  return Math.min(1, Math.max(0, value));
}

/** Φ(x), by Abramowitz & Stegun 26.2.17; absolute error below 7.5e-8. */
export function normalAtMost(x: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(x));
  const series =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  const tail = (Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)) * series;
  return x >= 0 ? 1 - tail : tail;
}
