import { PeriodView } from '@/components/week/period-view';
import { WeekView } from '@/components/week/week-view';
import { WeekCompact } from '@/components/week-compact';
import { answered, askWith, goalWith, on } from '@/tests/support/records';
import { historyFrom, pageOf } from '@/tests/support/review';
import type { Ask } from '@/utils/core/practice/ask';
import { defaultRungs } from '@/utils/core/practice/ladder-defaults';
import { noRecords } from '@/utils/core/practice/records';
import { periodSummary } from '@/utils/core/stats/period-summary';
import { LONG, nothing, RIGHT_TO_LEFT, type Room, UNBROKEN } from './state';

const today = '2026-11-26';

const inputOf = (asks: readonly Ask[]) => ({
  records: { ...noRecords, asks },
  goals: [goalWith({ fromWeek: '2026-09-07' })],
  pauses: [],
  starts: [{ from: '0001-01-01', day: 1 }],
  today,
});

const many = Array.from({ length: 40 }, (_, at) => {
  const day = new Date(Date.UTC(2026, 10, 26 - at * 2)).toISOString().slice(0, 10);
  return answered(day, (['yes', 'no', 'partly', 'yes'] as const)[at % 4] ?? 'yes', {
    what: at === 1 ? LONG : at === 2 ? RIGHT_TO_LEFT : `Ask ${at}`,
    channel: at % 3 === 0 ? 'email' : 'in_person',
    predict: { pYes: 0.3, discomfort: 7 },
    outcome: { discomfort: (at % 5) + 1, learned: at < 2 ? LONG : UNBROKEN },
  });
});

const view = (asks: readonly Ask[]) => (
  <div class="wide">
    <WeekView
      review={pageOf(inputOf(asks), today)}
      rungs={defaultRungs}
      step={asks.length === 0 ? 'Where the template is' : LONG}
      planned={asks.length === 0 ? [] : [{ id: '1', what: LONG }]}
      onPlan={nothing}
      onUndoPlan={nothing}
      onGoal={nothing}
      onSave={nothing}
    />
  </div>
);

/** The week, from the first day to a full autumn. */
export const week: Room = {
  name: 'week',
  states: [
    { name: 'week-view first', view: () => view([]) },
    {
      name: 'week-view one',
      view: () => view([askWith({ state: 'asked', asked: on(today), channel: 'email' })]),
    },
    { name: 'week-view many', view: () => view(many) },
    {
      name: 'period-view',
      view: () => (
        <PeriodView
          summary={periodSummary(historyFrom(inputOf(many)), { from: '2026-11-01', to: '2026-11-30' })}
          title="November 2026"
          name="askwell-2026-11"
          onSave={nothing}
        />
      ),
    },
    {
      name: 'week-compact first',
      view: () => <WeekCompact review={pageOf(inputOf([]), today)} href="#week" />,
    },
    {
      name: 'week-compact many',
      view: () => <WeekCompact review={pageOf(inputOf(many), today)} next={LONG} href="#week" />,
    },
  ],
};
