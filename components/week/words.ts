import { i18n } from '#i18n';
import type { Progress } from '@/utils/core/goals/progress';
import type { ScopedClaim, WeekClaims } from '@/utils/core/stats/claims';
import type { FearedOutcome } from '@/utils/core/stats/feared-outcome';
import type { HelpRate } from '@/utils/core/stats/help-rate';
import type { PeriodSummary } from '@/utils/core/stats/period-summary';
import type { WeekReview } from '@/utils/core/stats/week-review';
import { numberInWords } from './dates';

const text = numberInWords;
/** Sums of chances are shown to the nearest whole (practice S7). */
const whole = (value: number) => String(Math.round(value));

/** The week in words: its kind, what was asked, what came back and what was expected. */
export function weekWords(review: WeekReview): string[] {
  return [...kindWords(review), ...goalWords(review.progress, review.counts.asks), ...resultWords(review)];
}

/** The kind sentence; an ordinary week has none. */
function kindWords({ kind, isClosed }: WeekReview): string[] {
  switch (kind) {
    case 'ordinary':
      return [];
    case 'empty':
      return [i18n.t(isClosed ? 'week.kind.emptyClosed' : 'week.kind.empty')];
    default:
      return [i18n.t(`week.kind.${kind}`)];
  }
}

/** What was asked, against the goal when there is one; then the other goals. */
export function goalWords(progress: readonly Progress[], asks: number): string[] {
  const goal = progress.find(({ measure }) => measure === 'asks');
  const first = goal === undefined ? i18n.t('week.asks', asks) : askGoalWords(goal);
  const others = progress.flatMap(({ measure, done, target }) =>
    measure === 'asks' ? [] : [i18n.t(`week.other.${measure}`, [text(done), text(target)])],
  );
  return [first, ...others];
}

function askGoalWords({ done, target }: Progress): string {
  const numbers: [string, string] = [text(done), text(target)];
  if (done > target) return i18n.t('week.goalOver', numbers);
  return i18n.t(done === target ? 'week.goalMet' : 'week.goal', numbers);
}

/** What came back, and what was expected of it. */
export function resultWords({
  help,
  expected,
  feared,
}: Pick<WeekReview, 'help' | 'expected' | 'feared'>): string[] {
  return [...helpWords(help), ...expectedWords(expected), ...fearedWords(feared)];
}

function helpWords(help: HelpRate): string[] {
  const { helped, answered, open, silent } = help;
  const waiting = open + silent;
  if (answered + waiting === 0) return [];
  const words: string[] = [];
  if (answered > 0) words.push(i18n.t('week.helped', helped));
  if (waiting > 0) words.push(i18n.t('week.openAsks', waiting));
  // With nothing answered yet the range would run from none to all and tell nothing.
  if (help.range && answered > 0) words.push(rangeWords(help));
  return words;
}

/** S6 as counts: small numbers read better than shares of them. */
function rangeWords({ helped, answered, open, silent }: HelpRate): string {
  const low: [string, string] = [text(helped), text(answered + open + silent)];
  return i18n.t('week.range', [...low, text(helped + open), text(answered + open)]);
}

function expectedWords({ n, expected, got }: WeekReview['expected']): string[] {
  return n === 0 ? [] : [i18n.t('week.expected', n, [whole(expected), text(got), text(n)])];
}

function fearedWords({ n, happened, partly }: FearedOutcome): string[] {
  if (n === 0) return [];
  if (partly === 0) return [i18n.t('week.feared', [text(happened), text(n)])];
  return [i18n.t('week.fearedPartly', [text(happened), text(n), text(partly)])];
}

/** The week beside the mean of the four before it; nothing when there are fewer. */
export function comparisonWords({ comparison, counts }: WeekReview): string | undefined {
  return comparison && i18n.t('week.before', [numberInWords(comparison.mean), text(counts.asks)]);
}

/** The one small next step that goes with the kind of the week. */
export function stepWords(kind: WeekReview['kind'], what: string): string {
  if (kind === 'paused') return i18n.t('week.step.paused', [what]);
  if (kind === 'return' || kind === 'away') return i18n.t('week.step.return', [what]);
  return i18n.t(kind === 'ordinary' ? 'week.step.ordinary' : 'week.step.first', [what]);
}

/** Sentences the gate allows (practice S8, S9), each saying what it is drawn from. */
export function claimWords({ live, written, discomfort }: WeekClaims): string[] {
  return [
    ...(live ? [helpClaim(live, 'live')] : []),
    ...(written ? [helpClaim(written, 'written')] : []),
    ...(discomfort ? [i18n.t('week.claim.easier', [text(discomfort.got), text(discomfort.n)])] : []),
  ];
}

function helpClaim({ direction, got, n, expected, people }: ScopedClaim, group: 'live' | 'written'): string {
  const key = `week.claim.${group}${direction === 1 ? 'More' : 'Less'}` as const;
  return i18n.t(key, [text(got), text(n), whole(expected), text(people)]);
}

/** One figure of the counts row. */
export interface CountWords {
  readonly name: string;
  readonly value: string;
}

/** The counts row; what did not happen is left out. */
export function countWords({ counts }: WeekReview): CountWords[] {
  const { observed, openness, loops, rehearsed, given, reframed } = counts;
  const offers = openness.accepted + openness.deflected + openness.declined;
  const rows: readonly (readonly [number, string, string])[] = [
    [
      observed.n,
      i18n.t('week.noticed'),
      i18n.t('week.noticedHelped', [text(observed.n), text(observed.helped)]),
    ],
    [offers, i18n.t('week.accepted'), i18n.t('week.acceptedOf', [text(openness.accepted), text(offers)])],
    [
      loops.helped,
      i18n.t('week.thanked'),
      i18n.t('week.thankedOf', [text(loops.thanked), text(loops.helped)]),
    ],
    [loops.toldResult, i18n.t('week.told'), text(loops.toldResult)],
    [rehearsed, i18n.t('week.rehearsed'), text(rehearsed)],
    [given, i18n.t('week.given'), text(given)],
    [reframed, i18n.t('week.reframed'), text(reframed)],
  ];
  return rows.filter(([count]) => count > 0).map(([, name, value]) => ({ name, value }));
}

/** The notes on how to read the numbers (practice §4.4), once. */
export function honestyWords(): string[] {
  return (['choose', 'regress', 'forget', 'people', 'small', 'gate'] as const).map((note) =>
    i18n.t(`week.honesty.${note}`),
  );
}

/** A month or a year in words. */
export function periodWords(summary: PeriodSummary): string[] {
  const { asks, help, feared, felt, weeks, highestRung, observed, rehearsed, given } = summary;
  return [
    i18n.t('week.period.asks', asks),
    ...(weeks.counted > 0
      ? [i18n.t('week.period.weeks', [text(weeks.withAsk), text(weeks.counted), text(weeks.met)])]
      : []),
    ...helpWords(help),
    ...(felt.n > 0 ? [i18n.t('week.period.felt', [text(felt.easier), text(felt.n), text(felt.ties)])] : []),
    ...fearedWords(feared),
    ...(highestRung === undefined ? [] : [i18n.t('week.period.rung', [text(highestRung)])]),
    ...(observed + rehearsed + given > 0
      ? [i18n.t('week.period.counts', [text(observed), text(rehearsed), text(given)])]
      : []),
  ];
}
