import { isHelp } from '../practice/ask-life';
import { type AskFacts, isPredicted } from './ask-facts';
import { type ChannelGroup, channelGroupOf } from './channel-group';
import { type Precision, precisionOf } from './help-rate';
import { type Interval, wilson } from './wilson';

/** S7, what was expected and what came, over asks of one channel group. */
export interface ExpectedGot {
  readonly group: ChannelGroup;
  readonly n: number;
  /** Σ of the predicted chances. */
  readonly expected: number;
  /** How many were helped. */
  readonly got: number;
  /** `(got − expected) / n` in points, −100–100; absent when n is 0. */
  readonly gap?: number;
  readonly interval?: Interval;
  readonly precision: Precision;
}

/** S7: `E = Σ pᵢ`, `K = Σ oᵢ`, `gap = 100 (K − E) / n`; predictions after the event are left out. */
export function expectedGot(asks: Iterable<AskFacts>, group: ChannelGroup): ExpectedGot {
  let [n, expected, got] = [0, 0, 0];
  for (const ask of asks) {
    if (channelGroupOf(ask.channel) !== group || !isPredicted(ask)) continue;
    n += 1;
    expected += ask.chance;
    if (isHelp(ask.result)) got += 1;
  }
  return expectedGotOf(group, { n, expected, got });
}

/** The same from sums. */
export function expectedGotOf(
  group: ChannelGroup,
  { n, expected, got }: Pick<ExpectedGot, 'n' | 'expected' | 'got'>,
): ExpectedGot {
  const interval = wilson(got, n);
  return {
    group,
    n,
    expected,
    got,
    ...(n > 0 && { gap: (100 * (got - expected)) / n }),
    ...(interval && { interval }),
    precision: precisionOf(n),
  };
}
