import type { Ask, Outcome, Prediction, Result } from '@/utils/core/practice/ask';
import type { Goal } from '@/utils/core/practice/goal';
import type { Stamp } from '@/utils/core/practice/record';
import { idOf } from './ids';

let count = 0;

/** Noon in London on a civil date. */
export function on(date: string, minute = 0): Stamp {
  return { at: Date.parse(`${date}T12:00:00Z`) + minute * 60_000, tz: 'Europe/London', date };
}

export function askWith(changes: Partial<Ask> = {}): Ask {
  count += 1;
  return {
    id: idOf(count),
    createdAt: 0,
    updatedAt: 0,
    what: 'Where the template is',
    rung: 1,
    kind: 'other',
    audience: 'one',
    state: 'planned',
    source: 'popup',
    ...changes,
  };
}

/** An ask that was asked and answered on one day. */
export function answered(date: string, result: Result, changes: AnsweredWith = {}): Ask {
  const { predict, outcome, ...rest } = changes;
  return askWith({
    state: 'resolved',
    channel: 'in_person',
    asked: on(date, 1),
    ...(predict && { predict: { ...on(date), retro: false, ...predict } }),
    outcome: { ...on(date, 2), result, recalled: false, ...outcome },
    ...rest,
  });
}

type AnsweredWith = Omit<Partial<Ask>, 'predict' | 'outcome'> & {
  readonly predict?: Partial<Prediction>;
  readonly outcome?: Partial<Outcome>;
};

export function goalWith(changes: Partial<Goal> = {}): Goal {
  count += 1;
  return {
    id: idOf(count),
    createdAt: 0,
    updatedAt: 0,
    measure: 'asks',
    target: 2,
    fromWeek: '2026-01-05',
    ...changes,
  };
}
