import type { AskFacts } from './ask-facts';

/** S10, "the thing you feared happened in f of n". */
export interface FearedOutcome {
  readonly n: number;
  readonly happened: number;
  readonly partly: number;
  /** Happened, with partly as a half. */
  readonly weighted: number;
}

/** S10: over asks whose outcome says whether the feared thing happened. */
export function fearedOutcome(asks: Iterable<Pick<AskFacts, 'feared'>>): FearedOutcome {
  let [n, happened, partly] = [0, 0, 0];
  for (const { feared } of asks) {
    if (feared === undefined) continue;
    n += 1;
    if (feared === 'yes') happened += 1;
    if (feared === 'partly') partly += 1;
  }
  return { n, happened, partly, weighted: happened + partly / 2 };
}
