import { i18n } from '#i18n';
import type { HistoryLine, SilenceReason } from '@/utils/core/nudges/history';
import type { HoursGroup, NudgePreview } from '@/utils/core/nudges/preview';
import type { Ms } from '@/utils/core/practice/record';
import type { NudgeTally } from '@/utils/core/stats/nudge-tally';
import { language } from '../language';
import { weekdayName } from './weekday-names';

const counts = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7'] as const;

/** "At most one a day, three a week, Mon–Fri 9:30–17:30." */
export function previewWords({ never, perDay, perWeek, hours }: NudgePreview): string {
  if (never !== undefined) return i18n.t(`settings.never.${never}`);
  return i18n.t('settings.preview', [
    countWord(perDay),
    countWord(perWeek),
    hours.map(groupWords).join(', '),
  ]);
}

/** A whole number as a word, where there is one. */
export function countWord(count: number): string {
  const key = counts[count - 1];
  return key === undefined ? String(count) : i18n.t(`settings.count.${key}`);
}

/** One line of the history: what, what was decided and why, and what came of it. */
export function historyWords({ kind, at, decision, reason, held, result }: HistoryLine): string {
  const why = held === undefined ? [] : [i18n.t('settings.historyHeld', [i18n.t(`nudge.reason.${held}`)])];
  const outcome = result === undefined ? [] : [i18n.t(`nudge.result.${result}`)];
  const decided = i18n.t('settings.historyDecision', [
    i18n.t(`nudge.decision.${decision}`),
    i18n.t(`nudge.reason.${reason}`),
  ]);
  const parts = [decided, ...why, ...outcome];
  return i18n.t('settings.historyLine', [
    momentWords(at),
    i18n.t(`nudge.kind.${kind}`),
    `${parts.join(', ')}.`,
  ]);
}

/** S15 of one kind: how often it came, and how often it was acted on or not seen. */
export function tallyWords({ kind, shown, acted, unseen }: NudgeTally): string {
  const numbers = [shown, acted, unseen].map(String) as [string, string, string];
  return i18n.t('settings.tally', [i18n.t(`nudge.kind.${kind}`), ...numbers]);
}

/** Why nothing is shown now, in one or two sentences. */
export function silenceWords(silence: SilenceReason | undefined): string {
  if (silence === undefined) return i18n.t('settings.notSilent');
  const { reason, kind, until, last } = silence;
  const because = i18n.t(`nudge.reason.${reason}`);
  return [
    kind === undefined
      ? i18n.t('settings.because', [because])
      : i18n.t('settings.becauseKind', [i18n.t(`nudge.kind.${kind}`), because]),
    ...(until === undefined ? [] : [i18n.t('settings.until', [momentWords(until)])]),
    ...(last === undefined ? [] : [lastWords(last)]),
  ].join(' ');
}

function lastWords({ kind, at, reason, held }: HistoryLine): string {
  const because = i18n.t(`nudge.reason.${held ?? reason}`);
  return i18n.t('settings.last', [i18n.t(`nudge.kind.${kind}`), momentWords(at), because]);
}

/** A moment as a date and a time of day here. */
export function momentWords(at: Ms): string {
  return Temporal.Instant.fromEpochMilliseconds(at).toLocaleString(language(), {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
}

function groupWords({ from, to, ranges }: HoursGroup): string {
  const days =
    from === to ? weekdayName(from, 'short') : `${weekdayName(from, 'short')}–${weekdayName(to, 'short')}`;
  const times = ranges.map((range) => `${timeWords(range.from)}–${timeWords(range.to)}`);
  return `${days} ${times.join(', ')}`;
}

function timeWords(wallTime: string): string {
  return wallTime.replace(/^0/, '');
}
