import { isHelp } from '../practice/ask-life';
import { type AskFacts, type FeltFacts, isFelt, isPredicted, type PredictedFacts } from './ask-facts';
import { channelGroupOf } from './channel-group';
import { type Claim, closedGate, gateAfter } from './claim-gate';
import { poissonBinomial } from './poisson-binomial';
import { signTest } from './sign-test';
import { emptyTally, type GroupSums, type Tally } from './week-tally';

/** A claim that may be shown, always with what it was drawn from. */
export interface ScopedClaim {
  /** 1: more help, or less discomfort, than expected; −1: less help than expected. */
  readonly direction: Exclude<Claim, 0>;
  readonly n: number;
  /** S8: asks expected and helped, S9: pairs that were easier and pairs without ties. */
  readonly expected: number;
  readonly got: number;
  /** Different people asked; unknown ones count as one. */
  readonly people: number;
}

/** What may be claimed, by channel group and about discomfort; absent: nothing. */
export interface WeekClaims {
  readonly live?: ScopedClaim;
  readonly written?: ScopedClaim;
  readonly discomfort?: ScopedClaim;
}

/** What all answers up to the end of a week come to. */
export interface AnswersSoFar {
  readonly tally: Tally;
  /** S8, S9 as known when the last week up to this one closed. */
  readonly claims: WeekClaims;
}

interface AnsweredWeek {
  readonly isClosed: boolean;
  readonly answered: readonly AskFacts[];
}

/**
 * The tally, and S8 and S9 at each week-close, in order; each answer is read once. A running week shows what held
 * when the last one closed. A close that brought nothing new is no second look: the same answers twice would pass
 * the gate by themselves.
 *
 * @param weeks in order; closed ones first
 */
export function answersByWeek(weeks: readonly AnsweredWeek[]): AnswersSoFar[] {
  const help = { live: helpTrack(), written: helpTrack() };
  const discomfort = discomfortTrack();
  let [tally, claims]: [Tally, WeekClaims] = [emptyTally, {}];
  return weeks.map(({ isClosed, answered }) => {
    for (const ask of answered) {
      if (isPredicted(ask)) help[channelGroupOf(ask.channel)].add(ask);
      if (isFelt(ask)) discomfort.add(ask);
    }
    if (answered.length > 0)
      tally = { live: help.live.sums(), written: help.written.sums(), gaps: discomfort.gaps() };
    if (isClosed) {
      const now = { live: help.live.close(), written: help.written.close(), discomfort: discomfort.close() };
      claims = Object.fromEntries(Object.entries(now).filter(([, claim]) => claim !== undefined));
    }
    return { tally, claims };
  });
}

/** S8 of one channel group: what was expected, what came, and what may be said of it at each week-close. */
function helpTrack() {
  const expected = poissonBinomial();
  const people = new Set<string>();
  let [got, looked] = [0, 0];
  let gate = closedGate;
  let claim: ScopedClaim | undefined;
  return {
    add({ chance, result, personId }: PredictedFacts): void {
      expected.add(chance);
      people.add(personId ?? 'unknown');
      if (isHelp(result)) got += 1;
    },
    sums: (): GroupSums => ({ n: expected.n, expected: expected.mean, got }),
    close(): ScopedClaim | undefined {
      const { n, mean } = expected;
      if (n === looked) return claim;
      looked = n;
      const sign = signOf(got - mean);
      gate = gateAfter(gate, { n, people: people.size, p: expected.twoSided(got), sign });
      claim = scoped(gate.claim, { n, expected: mean, got, people: people.size });
      return claim;
    },
  };
}

/** S9: how often each difference came up, and what may be said of it at each week-close. */
function discomfortTrack() {
  const people = new Set<string>();
  const counts = [...emptyTally.gaps];
  let [easier, pairs, looked] = [0, 0, 0];
  let gate = closedGate;
  let claim: ScopedClaim | undefined;
  return {
    add({ expected, felt, personId }: FeltFacts): void {
      const gap = expected - felt;
      counts[gap + 10] = (counts[gap + 10] ?? 0) + 1;
      if (gap === 0) return;
      pairs += 1;
      people.add(personId ?? 'unknown');
      if (gap > 0) easier += 1;
    },
    gaps: (): readonly number[] => [...counts],
    close(): ScopedClaim | undefined {
      if (pairs === looked) return claim;
      looked = pairs;
      const look = { n: pairs, people: people.size, p: signTest(easier, pairs), sign: 1 } as const;
      gate = gateAfter(gate, look, { n: 0, people: 0 });
      claim = scoped(gate.claim, { n: pairs, expected: pairs / 2, got: easier, people: people.size });
      return claim;
    },
  };
}

function scoped(direction: Claim, claim: Omit<ScopedClaim, 'direction'>): ScopedClaim | undefined {
  return direction === 0 ? undefined : { direction, ...claim };
}

function signOf(gap: number): Claim {
  if (gap === 0) return 0;
  return gap > 0 ? 1 : -1;
}
