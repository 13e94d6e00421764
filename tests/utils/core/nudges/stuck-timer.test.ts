import { expect, test } from 'vitest';
import {
  finishStuck,
  pauseStuck,
  resumeStuck,
  startStuck,
  stuckEndsAt,
  stuckLeft,
  stuckTimerSchema,
} from '@/utils/core/nudges/stuck-timer';

const minute = 60_000;
const start = { at: 1_000_000_000_000, tz: 'UTC', date: '2001-09-09' };
const timer = startStuck(start, 15);

test.each([
  [15, 15],
  [1, 5],
  [90, 60],
  [7.4, 7],
])('of %f minutes lasts %i', (minutes, length) => {
  expect(startStuck(start, minutes).minutes).toBe(length);
});

test('survives being stored', () => {
  expect(stuckTimerSchema.parse(JSON.parse(JSON.stringify(timer)))).toEqual(timer);
});

test('runs out after its length, pauses left out', () => {
  expect(stuckEndsAt(timer)).toBe(start.at + 15 * minute);
  const paused = pauseStuck(timer, start.at + 5 * minute);
  expect(stuckEndsAt(paused)).toBeUndefined();
  expect(stuckLeft(paused, start.at + 60 * minute)).toBe(10 * minute);
  const resumed = resumeStuck(paused, start.at + 25 * minute);
  expect(stuckEndsAt(resumed)).toBe(start.at + 35 * minute);
  expect(stuckLeft(resumed, start.at + 30 * minute)).toBe(5 * minute);
});

test('stays finished', () => {
  const finished = finishStuck(timer, start.at + minute);
  expect(stuckEndsAt(finished)).toBeUndefined();
  expect(finishStuck(finished, start.at + 2 * minute)).toBe(finished);
  expect(pauseStuck(finished, start.at + 2 * minute)).toBe(finished);
});

test('never has more left than its length, nor less than nothing', () => {
  expect(stuckLeft(timer, start.at - 86_400_000)).toBe(15 * minute);
  expect(stuckLeft(timer, start.at + 86_400_000)).toBe(0);
});
