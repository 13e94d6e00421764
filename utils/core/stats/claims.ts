import { isHelp } from '../practice/ask-life';
import { type AskFacts, isFelt, isPredicted } from './ask-facts';
import { type ChannelGroup, channelGroupOf, channelGroups } from './channel-group';
import { type Claim, closedGate, gateAfter } from './claim-gate';
import { poissonBinomial } from './poisson-binomial';
import { signTest } from './sign-test';

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

interface ClosableWeek {
  readonly isClosed: boolean;
  readonly answered: readonly AskFacts[];
}

/**
 * S8 and S9 at each week-close, in order: what was answered up to then decides. A running week shows what held
 * when the last one closed. A close that brought nothing new is no second look: the same answers twice would
 * pass the gate by themselves.
 */
export function claimsByWeek(weeks: readonly ClosableWeek[]): WeekClaims[] {
  const tracks = [...channelGroups.map(helpTrack), discomfortTrack()];
  let claims: WeekClaims = {};
  return weeks.map(({ isClosed, answered }) => {
    if (isClosed) {
      claims = Object.fromEntries(
        tracks.flatMap(({ name, close }) => {
          const claim = close(answered);
          return claim === undefined ? [] : [[name, claim]];
        }),
      );
    }
    return claims;
  });
}

interface Track {
  readonly name: keyof WeekClaims;
  /** Takes in a week's answers and says what may be claimed now. */
  readonly close: (answered: readonly AskFacts[]) => ScopedClaim | undefined;
}

function helpTrack(group: ChannelGroup): Track {
  const expected = poissonBinomial();
  const people = new Set<string>();
  let got = 0;
  let gate = closedGate;
  let claim: ScopedClaim | undefined;
  return {
    name: group,
    close(answered) {
      const before = expected.n;
      for (const ask of answered) {
        if (channelGroupOf(ask.channel) !== group || !isPredicted(ask)) continue;
        expected.add(ask.chance);
        people.add(ask.personId ?? 'unknown');
        if (isHelp(ask.result)) got += 1;
      }
      const { n, mean } = expected;
      if (n === before) return claim;
      const sign = signOf(got - mean);
      gate = gateAfter(gate, { n, people: people.size, p: expected.twoSided(got), sign });
      claim = scoped(gate.claim, { n, expected: mean, got, people: people.size });
      return claim;
    },
  };
}

function discomfortTrack(): Track {
  const people = new Set<string>();
  let [easier, pairs] = [0, 0];
  let gate = closedGate;
  let claim: ScopedClaim | undefined;
  return {
    name: 'discomfort',
    close(answered) {
      const before = pairs;
      for (const ask of answered) {
        if (!isFelt(ask)) continue;
        const gap = ask.expected - ask.felt;
        if (gap === 0) continue;
        pairs += 1;
        people.add(ask.personId ?? 'unknown');
        if (gap > 0) easier += 1;
      }
      if (pairs === before) return claim;
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
