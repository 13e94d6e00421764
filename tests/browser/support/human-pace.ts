/**
 * How long a person takes, in milliseconds, for what a driver does at once. A test adds it up beside the page's
 * own time instead of sleeping.
 */

/** Silent reading of English prose: 238 words a minute on average (Brysbaert 2019, J. Mem. Lang. 109:104047). */
const READ_A_WORD = 60_000 / 238;

/**
 * Deciding, pointing and pressing: M + P + BB of the keystroke-level model (Card, Moran & Newell 1980, Commun. ACM
 * 23:396): 1.35 + 1.1 + 0.2 s.
 */
const PRESS = 2650;

/** A person's time so far. */
export interface Pace {
  reads(words: string): void;
  /** One press, and the wait for what the page does with it. */
  presses<T>(work: () => Promise<T>): Promise<T>;
  /** In milliseconds, with what the page took to answer; what only the test looks at takes no time. */
  total(): number;
}

export function startPace(): Pace {
  let total = 0;
  return {
    reads(words) {
      total += words.split(/\s+/).filter(Boolean).length * READ_A_WORD;
    },
    async presses(work) {
      const began = performance.now();
      const result = await work();
      total += PRESS + performance.now() - began;
      return result;
    },
    total: () => total,
  };
}
