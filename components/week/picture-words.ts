import { i18n } from '#i18n';
import { isHelp } from '@/utils/core/practice/ask-life';
import type { ExpectedGot } from '@/utils/core/stats/expected-got';
import type { RungStanding } from '@/utils/core/stats/ladder-standing';
import type { WeekBar, WeekReview } from '@/utils/core/stats/week-review';
import { dateInWords, numberInWords, percentInWords } from './dates';

/** What a picture says without being seen: its title, its finding, and its data. */
export interface PictureWords {
  readonly title: string;
  readonly finding: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const text = numberInWords;

/** Expected against felt, ask by ask. */
export function feltPicture({ felt, feltGap }: Pick<WeekReview, 'felt' | 'feltGap'>): PictureWords {
  const { easier, n, harder, ties } = feltGap;
  const finding = i18n.t('chart.felt.finding', [text(easier), text(n), text(harder), text(ties)]);
  return {
    title: i18n.t('chart.felt.title'),
    finding: felt.length < n ? `${finding} ${i18n.t('chart.felt.most', [text(felt.length)])}` : finding,
    head: [i18n.t('chart.felt.ask'), i18n.t('chart.felt.expected'), i18n.t('chart.felt.felt')],
    rows: felt.map(({ what, expected, felt: got }) => [what, text(expected), text(got)]),
  };
}

/** Expected against got, live and in writing. */
export function channelPicture(byChannel: readonly ExpectedGot[]): PictureWords {
  return {
    title: i18n.t('chart.channel.title'),
    finding: byChannel.map(channelFinding).join(' '),
    head: (['group', 'n', 'expected', 'got', 'interval'] as const).map((column) =>
      i18n.t(`chart.channel.${column}`),
    ),
    rows: byChannel.map((group) => [
      groupName(group),
      text(group.n),
      text(Math.round(group.expected)),
      text(group.got),
      intervalWords(group),
    ]),
  };
}

const groupName = ({ group }: ExpectedGot) => i18n.t(`chart.channel.${group}`);

function channelFinding(group: ExpectedGot): string {
  const { n, expected, got, precision } = group;
  if (n === 0) return i18n.t('chart.channel.none', [groupName(group)]);
  const numbers: [string, string, string, string] = [
    groupName(group),
    text(Math.round(expected)),
    text(n),
    text(got),
  ];
  const finding = i18n.t('chart.channel.finding', numbers);
  return precision === 'percent' ? finding : `${finding} ${i18n.t('chart.channel.early')}`;
}

/** S6: from five answers on there is a range; under ten nothing is said in per cent. */
function intervalWords({ interval, precision }: ExpectedGot): string {
  if (!interval || precision === 'words') return i18n.t('chart.none');
  const range = `${percentInWords(interval.low)} – ${percentInWords(interval.high)}`;
  return precision === 'early' ? `${range} (${i18n.t('chart.channel.early')})` : range;
}

/** Twelve weeks of asks against the goal. */
export function weeksPicture({ bars, headline }: Pick<WeekReview, 'bars' | 'headline'>): PictureWords {
  const { weeks, withAsk, met } = headline;
  const hasGoal = bars.some(({ target }) => target !== undefined);
  const asked: [string, string] = [text(withAsk), text(weeks)];
  const finding =
    weeks === 0
      ? i18n.t('chart.weeks.first')
      : hasGoal
        ? i18n.t('chart.weeks.finding', [...asked, text(met)])
        : i18n.t('chart.weeks.findingNoGoal', asked);
  return {
    title: i18n.t('chart.weeks.title'),
    finding,
    head: [
      i18n.t('chart.weeks.week'),
      i18n.t('chart.weeks.asks'),
      i18n.t('chart.weeks.goal'),
      i18n.t('chart.weeks.state'),
    ],
    rows: bars.map((bar) => [
      dateInWords(bar.week.start),
      text(bar.done),
      bar.target === undefined ? i18n.t('chart.none') : text(bar.target),
      stateWords(bar),
    ]),
  };
}

/** How a week stands, in a word or two. */
export function stateWords({ state, isRest, isRunning }: WeekBar): string {
  if (isRunning && state !== 'paused') return i18n.t('chart.weeks.states.running');
  return i18n.t(`chart.weeks.states.${isRest ? 'rest' : state}`);
}

/** How many asks of a rung ended in which way. */
export interface RungResults {
  readonly helped: number;
  readonly partly: number;
  readonly no: number;
  readonly open: number;
}

export type RungResult = keyof RungResults;

/** The way an ask ended, as the ladder shows it; silence is a no. */
export function rungResultOf(ask: RungStanding['asks'][number]): RungResult {
  if (ask.isOpen) return 'open';
  if (ask.result === 'partly') return 'partly';
  return isHelp(ask.result) ? 'helped' : 'no';
}

/** The ladder, rung by rung. @param rungs the words of rungs 1–10 */
export function ladderPicture(
  { ladder }: Pick<WeekReview, 'ladder'>,
  rungs: readonly string[],
): PictureWords {
  const steady = ladder.rungs.filter(({ state }) => state === 'steady').map(({ rung }) => rung);
  const next = text(ladder.frontier);
  return {
    title: i18n.t('chart.ladder.title'),
    finding:
      steady.length === 0
        ? i18n.t('chart.ladder.findingOpen', [next])
        : i18n.t('chart.ladder.finding', steady.length, [steady.join(', '), next]),
    head: [
      i18n.t('chart.ladder.rung'),
      i18n.t('chart.ladder.words'),
      i18n.t('chart.ladder.asks'),
      i18n.t('chart.ladder.state'),
    ],
    rows: ladder.rungs.map(({ rung, asks, state }) => [
      text(rung),
      rungs[rung - 1] ?? '',
      resultsWords(asks),
      i18n.t(`chart.ladder.states.${state}`),
    ]),
  };
}

function resultsWords(asks: RungStanding['asks']): string {
  if (asks.length === 0) return i18n.t('chart.none');
  const count = (result: RungResult) => text(asks.filter((ask) => rungResultOf(ask) === result).length);
  return i18n.t('chart.ladder.counts', [count('helped'), count('partly'), count('no'), count('open')]);
}

/** Steadiness, up to 26 weeks. */
export function steadinessPicture({ steadiness }: Pick<WeekReview, 'steadiness'>): PictureWords {
  return {
    title: i18n.t('chart.steadiness.title'),
    finding: i18n.t('chart.steadiness.finding', [text(steadiness.at(-1)?.shown ?? 0)]),
    head: [i18n.t('chart.steadiness.week'), i18n.t('chart.steadiness.value')],
    rows: steadiness.map(({ week, shown }) => [dateInWords(week.start), text(shown)]),
  };
}
