import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { idOf } from '@/tests/support/ids';
import { askWith } from '@/tests/support/records';
import { historyFrom } from '@/tests/support/review';
import { noRecords } from '@/utils/core/practice/records';
import { addDays, stampOf } from '@/utils/core/time/civil-date';

const zones = [
  'Europe/London',
  'Australia/Lord_Howe',
  'Asia/Tehran',
  'America/Sao_Paulo',
  'Pacific/Auckland',
];
const moment = fc.integer({ min: Date.parse('2025-01-01'), max: Date.parse('2026-11-01') });

test('in zones whose clocks jump, every ask counts in exactly one week: that of its own date', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(moment, fc.constantFrom(...zones)), { maxLength: 30 }), (moments) => {
      const asks = moments.map(([at, tz], place) =>
        askWith({ id: idOf(place), state: 'asked', channel: 'email', asked: stampOf(at, tz, 4) }),
      );
      const { weeks } = historyFrom({
        records: { ...noRecords, asks },
        goals: [],
        pauses: [],
        starts: [{ from: '0001-01-01', day: 1 }],
        today: '2026-11-23',
      });
      expect(weeks.reduce((sum, week) => sum + week.asks.length, 0)).toBe(asks.length);
      for (const [place, { week, asks: inWeek }] of weeks.entries()) {
        for (const { asked = '' } of inWeek) {
          expect(week.start <= asked && asked <= week.end).toBe(true);
        }
        if (place > 0) expect(week.start).toBe(addDays(weeks[place - 1]?.week.end ?? '', 1));
      }
    }),
    { numRuns: 40 },
  );
});
