import type { RecordTypes } from '@/utils/browser/database/database';
import { createPause } from '@/utils/core/goals/pauses';
import { setGoal } from '@/utils/core/goals/set-goal';
import { createArea } from '@/utils/core/practice/areas';
import type { Ask, Result } from '@/utils/core/practice/ask';
import { createAsk, markAsked, recordOutcome } from '@/utils/core/practice/ask-life';
import { thank } from '@/utils/core/practice/ask-thanks';
import type { Entry } from '@/utils/core/practice/change';
import { createGiven, createObservation, createReceived } from '@/utils/core/practice/journal-entries';
import { askExamples } from '@/utils/core/practice/ladder-examples';
import { createPerson } from '@/utils/core/practice/people';
import type { Person } from '@/utils/core/practice/person';
import type { Area, Cue, PlanItem } from '@/utils/core/practice/plan';
import { createPlanItem } from '@/utils/core/practice/plan-items';
import type { Channel, CivilDate, Stamp } from '@/utils/core/practice/record';
import { createScript, editScript, recordPractice } from '@/utils/core/practice/scripts';
import { type Random, seededRandom } from '@/utils/core/practice/seeded-random';
import { fearedLines, givenLines, learnedLines, noticedLines, people, planLines, scriptWords } from './words';

/** Every record of a made-up person, by table. */
export type Log = { -readonly [Name in keyof RecordTypes]: RecordTypes[Name][] };

export interface LogOptions {
  /** The last day of the log. */
  readonly today: CivilDate;
  /** How many weeks it goes back. */
  readonly weeks: number;
  /** About how many asks it holds; each week has its share. */
  readonly asks: number;
  /** The same words make the same log. */
  readonly seed: string;
}

const DAY = 86_400_000;
const monday = [{ from: '0001-01-01', day: 1 }];

/**
 * A log as a person might keep it: asks that grow bolder, guesses that begin too low and come closer, a holiday,
 * quiet weeks, some asks without a guess, some without an answer. Made by the same functions the product writes
 * with, so every record is one it could have written.
 */
export function makeLog({ today, weeks, asks, seed }: LogOptions): Log {
  const random = seededRandom(seed);
  const last = Date.parse(`${today}T00:00:00Z`);
  const weekday = (new Date(last).getUTCDay() + 6) % 7;
  const firstDay = last - (weekday + 7 * (weeks - 1)) * DAY;
  const entries = entriesOf(random);
  const log = emptyLog();
  const start = stampAt(firstDay, 9);

  log.people = people.map((person) => createPerson(person, entries(start)));
  log.goals = setGoal(
    [],
    { measure: 'asks', target: goalFor(asks / weeks) },
    { ...entries(start), starts: monday },
  );
  const area = createArea([], 'Code reviews', entries(start));
  if (area) log.areas.push(area);
  const script = editScript(
    createScript('Could you look over my draft before Thursday?', entries(start)),
    scriptWords,
    start,
  );
  log.scripts.push(script);

  for (let week = 0; week < weeks; week += 1) {
    const begin = firstDay + week * 7 * DAY;
    // A fortnight off each summer, and one stretch in which nothing is written down.
    if (week % 52 === 30) log.pauses.push(pauseOf(begin, 13, entries));
    const isOff = week % 52 === 30 || week % 52 === 31 || (week % 52 >= 12 && week % 52 <= 15);
    if (isOff) continue;
    const share = asks / weeks;
    const count = Math.max(0, Math.round(share + (random() + random() - 1) * Math.sqrt(share) * 1.7));
    const boldness = Math.min(1, week / Math.min(weeks, 52));
    for (let n = 0; n < count; n += 1) {
      const day = begin + Math.floor(random() * 5) * DAY;
      if (day > last) continue;
      log.asks.push(oneAsk({ day, last, boldness, people: log.people }, random, entries));
    }
    if (begin > last - 7 * DAY) continue;
    if (random() < 0.6) log.observations.push(observationOn(begin + DAY, random, entries));
    if (random() < 0.3) {
      const did = pick(['accepted', 'accepted', 'deflected', 'declined'] as const, random);
      log.received.push(createReceived({ offered: true, did, thanked: true }, entries(stampAt(begin, 14))));
    }
    if (random() < 0.35) {
      const what = pick(givenLines, random);
      log.given.push(createGiven({ what, askedFor: true }, entries(stampAt(begin + 2 * DAY, 15))));
    }
    if (random() < 0.4) {
      const input = { mode: 'aloud' as const, ms: 90_000, reactionIds: [] };
      log.practices.push(recordPractice(script, input, entries(stampAt(begin + DAY, 9))).practice);
    }
  }
  log.asks.push(createAsk({ what: 'To shadow the release once', rung: 5 }, entries(stampAt(last, 8))));
  log.planItems.push(...planOf(area, last, entries));
  return log;
}

/** What is planned now: one ask for a day that has passed, one for a day to come, one for a situation. */
function planOf(area: Area | undefined, last: number, entries: Entries): PlanItem[] {
  const now = stampAt(last, 8);
  if (area === undefined) return [];
  return planLines.map(({ what, rung, when }) => {
    const cue: Cue =
      typeof when === 'string'
        ? { kind: 'situation', text: when }
        : { kind: 'time', wall: `${dateOf(last + when * DAY)}T10:00` };
    return createPlanItem({ areaId: area.id, what, rung, cue }, entries(now));
  });
}

interface AskWorld {
  readonly day: number;
  readonly last: number;
  /** 0–1: how far the person has come. */
  readonly boldness: number;
  readonly people: readonly Person[];
}

const live: readonly Channel[] = ['in_person', 'in_person', 'video', 'phone'];
const writing: readonly Channel[] = ['chat_dm', 'chat_dm', 'email', 'chat_channel', 'doc_or_ticket'];

function oneAsk({ day, last, boldness, people: known }: AskWorld, random: Random, entries: Entries): Ask {
  const rung = Math.min(10, 1 + Math.floor(random() * (3 + boldness * 5)));
  const example = pick(
    askExamples.filter((one) => one.rung === rung),
    random,
  );
  const isLive = random() < 0.45;
  const chance = clamp((isLive ? 0.86 : 0.66) - rung * 0.02, 0.05, 0.95);
  // The guess begins a fifth too low where people meet, and comes closer with practice.
  const guess = clamp(
    chance - (isLive ? 0.24 * (1 - boldness * 0.6) : 0.02) + (random() - 0.5) * 0.3,
    0.02,
    0.98,
  );
  const expected = Math.round(clamp(2 + rung * 0.55 + (random() - 0.5) * 3, 0, 10));
  const hour = 9 + random() * 8;
  const planned = stampAt(day, hour);
  const ask = createAsk(
    {
      what: example.what,
      rung,
      kind: pick(['show_me', 'advice', 'review', 'do_for_me', 'time_or_resource'] as const, random),
      personId: pick(known, random).id,
      ...(random() < 0.85 && {
        predict: {
          pYes: Math.round(guess * 20) / 20,
          discomfort: expected,
          ...(random() < 0.4 && { feared: pick(fearedLines, random) }),
        },
      }),
    },
    entries(planned),
  );
  const asked = markAsked(ask, { channel: pick(isLive ? live : writing, random) }, stampAt(day, hour + 0.2));
  const isWaiting = random() < (last - day < 10 * DAY ? 0.25 : 0.04);
  if (isWaiting) return asked;
  const result = resultOf(chance, random);
  const felt = Math.round(clamp(expected - 1.6 + (random() - 0.5) * 5, 0, 10));
  const outcome = {
    result,
    ...(random() < 0.9 && { discomfort: felt }),
    ...(ask.predict?.feared !== undefined && {
      feared: pick(['no', 'no', 'no', 'no', 'partly', 'yes'] as const, random),
    }),
    ...(random() < 0.3 && { learned: pick(learnedLines, random) }),
  };
  const answered = recordOutcome(asked, outcome, stampAt(day, hour + 0.5 + random() * 2));
  const isHelped = result === 'yes' || result === 'partly';
  return isHelped && random() < 0.6 ? thank(answered, stampAt(day, hour + 4)) : answered;
}

function resultOf(chance: number, random: Random): Result {
  if (random() < chance) return random() < 0.2 ? 'partly' : 'yes';
  return pick(['no', 'no', 'no_reply', 'later'] as const, random);
}

function observationOn(day: number, random: Random, entries: Entries): RecordTypes['observations'] {
  const got = pick(['helped', 'helped', 'partly', 'refused', 'unclear'] as const, random);
  return createObservation({ what: pick(noticedLines, random), got }, entries(stampAt(day, 11)));
}

function pauseOf(begin: number, days: number, entries: Entries): RecordTypes['pauses'] {
  const [from, to] = [dateOf(begin), dateOf(begin + days * DAY)];
  return createPause({ from, to, reason: 'holiday' }, entries(stampAt(begin, 8)));
}

export type Entries = (now: Stamp) => Entry;

/** UUIDv7 (RFC 9562, §5.7) from the moment, a counter and the random numbers of the log. */
export function entriesOf(random: Random): Entries {
  let count = 0;
  return (now) => {
    count += 1;
    const time = now.at.toString(16).padStart(12, '0');
    const order = (count % 4096).toString(16).padStart(3, '0');
    const rest = Math.floor(random() * 2 ** 48)
      .toString(16)
      .padStart(12, '0');
    return { id: `${time.slice(0, 8)}-${time.slice(8)}-7${order}-8000-${rest}`, now };
  };
}

/** An hour of a day in a zone that has no summer time, so that a log is the same wherever it is made. */
export function stampAt(day: number, hour: number): Stamp {
  return { at: Math.round(day + hour * 3_600_000), tz: 'UTC', date: dateOf(day) };
}

function dateOf(day: number): CivilDate {
  return new Date(day).toISOString().slice(0, 10);
}

function goalFor(asksPerWeek: number): number {
  return Math.round(clamp(asksPerWeek - 0.5, 1, 14));
}

function pick<Item>(items: readonly Item[], random: Random): Item {
  // Safe: every list given has an item.
  return items[Math.floor(random() * items.length)] as Item;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

function emptyLog(): Log {
  return {
    asks: [],
    people: [],
    areas: [],
    planItems: [],
    scripts: [],
    practices: [],
    observations: [],
    received: [],
    given: [],
    reframes: [],
    ladders: [],
    goals: [],
    pauses: [],
  };
}
