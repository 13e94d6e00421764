import { beforeAll, describe, expect, test } from 'vitest';
import { levelSpacing } from '@/utils/core/nudges/back-off';
import type { Level, NudgeKind } from '@/utils/core/nudges/nudge-event';
import { dayOfDate } from '@/utils/core/nudges/wall-clock';
import { randomFrom } from './random';
import { type Display, day, hour, type Log, live, minute, type Persona } from './world';

const calm = {
  kills: 0.002,
  clockJumps: 0.01,
  journeys: 0.01,
  longSleeps: 0.03,
  interruptions: 0.1,
  asks: 0.35,
  plans: 0.6,
};

/** 10,000 weeks: how many people of each kind, and for how many weeks each. */
const people: readonly { readonly persona: Persona; readonly people: number; readonly weeks: number }[] = [
  {
    persona: { name: 'acts', acts: 0.6, opens: 0.2, snoozes: 0.1, dismisses: 0, ...calm },
    people: 400,
    weeks: 8,
  },
  {
    persona: { name: 'mixed', acts: 0.3, opens: 0.2, snoozes: 0.2, dismisses: 0.1, ...calm },
    people: 300,
    weeks: 8,
  },
  {
    persona: { name: 'snoozes', acts: 0.1, opens: 0, snoozes: 0.8, dismisses: 0, ...calm },
    people: 150,
    weeks: 8,
  },
  {
    persona: {
      name: 'ignores',
      acts: 0,
      opens: 0,
      snoozes: 0,
      dismisses: 0,
      ...calm,
      interruptions: 0,
      asks: 0,
    },
    people: 100,
    weeks: 16,
  },
  {
    persona: {
      name: 'broken machine',
      acts: 0.3,
      opens: 0.1,
      snoozes: 0.3,
      dismisses: 0.1,
      kills: 0.15,
      clockJumps: 0.2,
      journeys: 0.1,
      longSleeps: 0.15,
      interruptions: 0.4,
      asks: 0.35,
      plans: 0.6,
    },
    people: 200,
    weeks: 8,
  },
];

interface Life {
  readonly persona: Persona;
  readonly weeks: number;
  readonly log: Log;
}

let lives: Life[] = [];

beforeAll(() => {
  lives = people.flatMap(({ persona, people: count, weeks }, group) =>
    Array.from({ length: count }, (_, index) => ({
      persona,
      weeks,
      log: live(persona, weeks, randomFrom(group * 100_000 + index)),
    })),
  );
}, 300_000);

const counted = ({ displays }: Log) => displays.filter(({ event }) => event.kind !== 'stuck');

/** The wall a display was seen on, read by Temporal and not by the code under test. */
function wall(display: Display): Temporal.ZonedDateTime {
  const known = walls.get(display);
  if (known !== undefined) return known;
  const then = Temporal.Instant.fromEpochMilliseconds(display.at).toZonedDateTimeISO(display.tz);
  walls.set(display, then);
  return then;
}

const walls = new WeakMap<Display, Temporal.ZonedDateTime>();

function civilDay(display: Display): number {
  const then = wall(display);
  const date = then.hour < 4 ? then.toPlainDate().subtract({ days: 1 }) : then.toPlainDate();
  return dayOfDate(date.toString());
}

/** Everybody's displays that break a rule, in words: an empty list is what we want. */
function broken(rule: (life: Life) => readonly string[]): string[] {
  return lives.flatMap((life, index) => rule(life).map((what) => `${life.persona.name} ${index}: ${what}`));
}

describe('ten thousand weeks', () => {
  test('are lived, with enough of everything in them for the rules to bite', () => {
    expect(sum(({ weeks }) => weeks)).toBeGreaterThanOrEqual(10_000);
    const kinds = tally(({ log }) => log.displays.map(({ event }) => event.kind));
    for (const kind of ['plan_due', 'week_start', 'one_left', 'stuck'] satisfies NudgeKind[]) {
      expect(kinds.get(kind) ?? 0, kind).toBeGreaterThan(500);
    }
    // Off by default, and mostly leaves its place to the plan item it prepares for.
    expect(kinds.get('rehearse')).toBeGreaterThan(50);
    const second = sum(({ log }) => log.displays.filter(({ event }) => event.attempt === 1).length);
    expect(second).toBeGreaterThan(50);
    for (const step of ['load', 'settle', 'claim', 'show', 'mark', 'badge', 'arm'] as const) {
      expect(
        sum(({ log }) => log.kills.get(step) ?? 0),
        step,
      ).toBeGreaterThan(20);
    }
    expect(sum(({ log }) => log.jumps)).toBeGreaterThan(500);
    expect(sum(({ log }) => log.journeys)).toBeGreaterThan(500);
    expect(sum(({ log }) => log.transitions)).toBeGreaterThan(200);
    expect(sum(({ log }) => log.restarts)).toBeGreaterThan(100);
  });

  test('I10: never show the same nudge twice', () => {
    expect(
      broken(({ log }) => {
        const ids = log.displays.map(({ event }) => event.id);
        return ids.filter((id, index) => ids.indexOf(id) !== index);
      }),
    ).toEqual([]);
  });

  test('I11: keep to the caps of a day and of any seven days', () => {
    expect(
      broken(({ log }) => {
        // What the user put off to later the same day is one nudge.
        const nudges = new Map<string, Display>();
        for (const shown of counted(log)) {
          const { kind, target, date } = shown.event;
          const key = `${kind}:${target}:${date}`;
          if (!nudges.has(key)) nudges.set(key, shown);
        }
        const all = [...nudges.values()].map((shown) => ({ shown, on: civilDay(shown) }));
        return all.flatMap(({ shown, on }) => {
          const { caps } = shown.settings;
          const sameDay = all.filter((other) => other.on === on).length;
          const sevenDays = all.filter((other) => other.on > on - 7 && other.on <= on).length;
          return sameDay > caps.day || sevenDays > caps.week
            ? [`${shown.event.id} ${sameDay} ${sevenDays}`]
            : [];
        });
      }),
    ).toEqual([]);
  });

  test('show a nudge a second time on a day on the word of the user alone', () => {
    expect(
      broken(({ log }) =>
        counted(log)
          .filter(({ event }) => event.attempt === 1)
          .filter(({ event }) => {
            const first = log.events.find(({ id }) => id === event.id.replace(/1$/, '0'));
            return first?.choice !== 'later_today' || first.again?.attempt !== 1;
          })
          .map(({ event }) => event.id),
      ),
    ).toEqual([]);
  });

  test('show nothing outside the hours, nor while off, paused, quiet or busy', () => {
    expect(
      broken(({ log }) =>
        counted(log).flatMap((shown) => {
          const { settings, at, pauses, event } = shown;
          const then = wall(shown);
          const time = `${pad(then.hour)}:${pad(then.minute)}`;
          const hours = settings.hours[then.dayOfWeek % 7] ?? [];
          const today = civilDay(shown);
          const why = [
            hours.some(({ from, to }) => from <= time && time < to) ? '' : 'hours',
            settings.nudges ? '' : 'off',
            at < (settings.busyUntil ?? 0) ? 'busy' : '',
            settings.quietUntil !== undefined && today < dayOfDate(settings.quietUntil) ? 'quiet' : '',
            pauses.some(({ from, to }) => dayOfDate(from) <= today && today <= dayOfDate(to ?? '9999-12-31'))
              ? 'paused'
              : '',
          ].filter((reason) => reason !== '');
          return why.length > 0 ? [`${event.id} ${why.join(' ')}`] : [];
        }),
      ),
    ).toEqual([]);
  });

  test('I12: leave no alarm behind when nudges are off', () => {
    expect(broken(({ log }) => log.offViolations)).toEqual([]);
  });

  test('need no heartbeat while nothing is due: a plan says itself when to look again', () => {
    expect(sum(({ log }) => log.heartbeats - log.skipped)).toBeGreaterThan(10_000);
    expect(broken(({ log }) => log.calmViolations)).toEqual([]);
  });

  test('show at most one nudge in the ten minutes after a wake', () => {
    expect(
      broken(({ log }) => {
        const afterWake = log.displays.filter(({ sinceWake }) => sinceWake <= 10 * minute);
        return afterWake
          .filter(
            (shown, index) =>
              afterWake[index - 1] !== undefined && wokeAt(afterWake[index - 1]) === wokeAt(shown),
          )
          .map(({ event }) => event.id);
      }),
    ).toEqual([]);
  });

  test('back off monotonously: a level falls when the user acts or turns nudges on again, never else', () => {
    expect(
      broken(({ log }) => {
        const shown = counted(log);
        return shown.flatMap(({ event, at }, index) => {
          const before = shown[index - 1];
          if (before === undefined || before.event.level <= event.level) return [];
          const acted = log.events.some(
            ({ result, claimed }) => result === 'acted' && claimed !== undefined && claimed.at < at,
          );
          const turnedOn = log.turnedOn.some((moment) => before.at < moment && moment <= at);
          return acted || turnedOn ? [] : [`${event.id} ${before.event.level} → ${event.level}`];
        });
      }),
    ).toEqual([]);
  });

  test('keep the spacing of the level', () => {
    expect(
      broken(({ log }) => {
        const shown = counted(log);
        return shown.flatMap(({ event, at }, index) => {
          const before = shown[index - 1];
          if (before === undefined) return [];
          const putOff = log.events.some(
            ({ again, kind, target }) =>
              again?.date === event.date && kind === event.kind && target === event.target,
          );
          const least = Math.max(4 * hour, levelSpacing[event.level]);
          return putOff || at - before.at >= least ? [] : [`${event.id} ${(at - before.at) / hour} h`];
        });
      }),
    ).toEqual([]);
  });

  test('grow silent for somebody who ignores everything: at most 8 in 51 days, then nothing', () => {
    const ignoring = lives.filter(({ persona }) => persona.name === 'ignores');
    const seen = ignoring.map(({ log }) => {
      const shown = counted(log);
      const first = shown[0]?.at ?? 0;
      const noticed = shown.filter(
        ({ event }) => log.events.find(({ id }) => id === event.id)?.result !== 'unseen',
      );
      return {
        inTime: noticed.filter(({ at }) => at - first <= 51 * day).length,
        ever: noticed.length,
      };
    });
    expect(ignoring.length).toBeGreaterThanOrEqual(100);
    expect(Math.max(...seen.map(({ inTime }) => inTime))).toBeLessThanOrEqual(8);
    expect(Math.max(...seen.map(({ ever }) => ever))).toBe(8);
  });

  test('tell of a plan item in its window in 99 of 100 weeks in which the user was there', () => {
    // A machine on which two of three wakes die is there for the rules that must never break, not for this.
    const weeks = planWeeks(lives.filter(({ persona }) => persona.kills < 0.01));
    expect(weeks.all).toBeGreaterThan(1500);
    expect(weeks.told / weeks.all).toBeGreaterThanOrEqual(0.99);
  });

  test('are told in a table', () => {
    const told = table();
    console.log(told);
    expect(told).toContain('weeks');
  });
});

function wokeAt(shown: Display | undefined): number {
  return shown === undefined ? Number.NaN : shown.real - shown.sinceWake;
}

function planWeeks(of: readonly Life[]): { all: number; told: number; reasons: Map<string, number> } {
  let all = 0;
  let told = 0;
  const reasons = new Map<string, number>();
  for (const { log } of of) {
    const weeks = new Map<number, boolean>();
    for (const { week, shown, reason } of log.chances) {
      weeks.set(week, (weeks.get(week) ?? true) && shown);
      reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    }
    all += weeks.size;
    told += [...weeks.values()].filter((shown) => shown).length;
  }
  return { all, told, reasons };
}

function sum(of: (life: Life) => number): number {
  return lives.reduce((total, life) => total + of(life), 0);
}

function tally(of: (life: Life) => readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of lives.flatMap(of)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function table(): string {
  const rows = people.map(({ persona, people: count, weeks }) => {
    const own = lives.filter((life) => life.persona === persona);
    const shown = own.flatMap(({ log }) => log.displays);
    const of = (kind: NudgeKind) => shown.filter(({ event }) => event.kind === kind).length;
    const level = (wanted: Level) => shown.filter(({ event }) => event.level === wanted).length;
    const plans = planWeeks(own);
    const killed = own.flatMap(({ log }) => [...log.kills.values()]).reduce((a, b) => a + b, 0);
    return {
      persona: persona.name,
      weeks: count * weeks,
      wakes: own.reduce((total, { log }) => total + log.wakes, 0),
      kills: killed,
      plan_due: of('plan_due'),
      week_start: of('week_start'),
      one_left: of('one_left'),
      rehearse: of('rehearse'),
      stuck: of('stuck'),
      'levels 0–3': [0, 1, 2, 3].map((wanted) => level(wanted as Level)).join(' '),
      'plan weeks told': `${plans.told} of ${plans.all} (${((100 * plans.told) / plans.all).toFixed(2)} %)`,
    };
  });
  const header = Object.keys(rows[0] ?? {});
  const lines = [header, ...rows.map((row) => Object.values(row).map(String))];
  const widths = header.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const body = lines.map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
  const missed = [...planWeeks(lives).reasons]
    .map(([reason, times]) => `${reason.trim()}: ${times}`)
    .join(' · ');
  return [
    ...body,
    `machine: ${sum(({ log }) => log.sleeps)} wakes from sleep, ${sum(({ log }) => log.restarts)} browser restarts, ` +
      `${sum(({ log }) => log.jumps)} clock jumps, ${sum(({ log }) => log.journeys)} journeys, ` +
      `${sum(({ log }) => log.transitions)} weeks with a change to or from summer time`,
    `plan items: ${missed}`,
  ].join('\n');
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
