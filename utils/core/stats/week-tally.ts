import { isHelp } from '../practice/ask-life';
import { type AskFacts, isFelt, isPredicted } from './ask-facts';
import { type ChannelGroup, channelGroupOf } from './channel-group';
import type { DiscomfortGap } from './discomfort-gap';

/** Sums over all answers up to the end of a week, so that a page need not read ten years again. */
export interface Tally {
  readonly live: GroupSums;
  readonly written: GroupSums;
  /** How often each difference of expected and felt discomfort came up, −10 first, 10 last. */
  readonly gaps: readonly number[];
}

export interface GroupSums {
  readonly n: number;
  readonly expected: number;
  readonly got: number;
}

const none: GroupSums = { n: 0, expected: 0, got: 0 };
export const emptyTally: Tally = { live: none, written: none, gaps: Array.from({ length: 21 }, () => 0) };

/** The tally with one more week of answers. */
export function tallyAfter(before: Tally, answered: readonly AskFacts[]): Tally {
  if (answered.length === 0) return before;
  const sums: Record<ChannelGroup, { n: number; expected: number; got: number }> = {
    live: { ...before.live },
    written: { ...before.written },
  };
  const gaps = [...before.gaps];
  for (const ask of answered) {
    if (isPredicted(ask)) {
      const group = sums[channelGroupOf(ask.channel)];
      group.n += 1;
      group.expected += ask.chance;
      if (isHelp(ask.result)) group.got += 1;
    }
    if (isFelt(ask)) {
      const place = ask.expected - ask.felt + 10;
      gaps[place] = (gaps[place] ?? 0) + 1;
    }
  }
  return { ...sums, gaps };
}

/** S9 from how often each difference came up: the same as `discomfortGap` over the asks themselves. */
export function discomfortGapOf(gaps: readonly number[]): DiscomfortGap {
  const n = sum(gaps);
  const median = n === 0 ? undefined : (nth(gaps, (n - 1) >> 1) + nth(gaps, n >> 1)) / 2;
  return {
    n,
    ...(median !== undefined && { median }),
    easier: sum(gaps.slice(11)),
    harder: sum(gaps.slice(0, 10)),
    ties: gaps[10] ?? 0,
  };
}

/** The difference at a place in rising order. */
function nth(gaps: readonly number[], place: number): number {
  let seen = 0;
  const at = gaps.findIndex((count) => (seen += count) > place);
  return at - 10;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
