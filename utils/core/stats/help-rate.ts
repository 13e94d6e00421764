import { isHelp } from '../practice/ask-life';
import type { CivilDate } from '../practice/record';
import { addDays } from '../time/civil-date';
import type { AskFacts } from './ask-facts';
import { type Interval, wilson } from './wilson';

const OPEN_DAYS = 14;

/** S5 and S6: how many of a set of asks were helped. */
export interface HelpRate {
  /** Helped: yes or partly. */
  readonly helped: number;
  /** Answered: everything but "later". */
  readonly answered: number;
  /** Waiting, asked within the last 14 days. */
  readonly open: number;
  /** Waiting for longer: in the lower end of the range a silence. */
  readonly silent: number;
  /** Where the share may end up; absent when nothing waits or nothing can be said. */
  readonly range?: Interval;
  /** Wilson's interval of `helped` of `answered`, from five answers on. */
  readonly interval?: Interval;
  readonly precision: Precision;
}

/** Under 5 words alone, under 10 "too early to tell", from 10 on a percentage may be shown. */
export type Precision = 'words' | 'early' | 'percent';

/**
 * S5, S6. With k helped of n answered, u waiting at most 14 days and s waiting longer, the range is
 * `k/(n+u+s)` to `(k+u)/(n+u)`: a long wait is a silence at the lower end and says nothing at the upper.
 *
 * @param asks asked ones; others are passed over
 */
export function helpRate(asks: Iterable<AskFacts>, today: CivilDate): HelpRate {
  const openSince = addDays(today, -OPEN_DAYS);
  let [helped, answered, open, silent] = [0, 0, 0, 0];
  for (const { asked, isOpen, result } of asks) {
    if (asked === undefined) continue;
    if (!isOpen) {
      answered += 1;
      if (isHelp(result)) helped += 1;
    } else if (asked >= openSince) open += 1;
    else silent += 1;
  }
  const waiting = open + silent;
  const interval = answered >= 5 ? wilson(helped, answered) : undefined;
  return {
    helped,
    answered,
    open,
    silent,
    ...(waiting > 0 &&
      answered + open > 0 && {
        range: { low: helped / (answered + waiting), high: (helped + open) / (answered + open) },
      }),
    ...(interval && { interval }),
    precision: precisionOf(answered),
  };
}

export function precisionOf(n: number): Precision {
  if (n < 5) return 'words';
  return n < 10 ? 'early' : 'percent';
}
