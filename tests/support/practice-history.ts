import * as fc from 'fast-check';
import { createPause } from '@/utils/core/goals/pauses';
import { canLowerNow, endGoal, lowerGoalNow, setGoal } from '@/utils/core/goals/set-goal';
import { activeAreas, archiveArea, createArea, reviveArea } from '@/utils/core/practice/areas';
import type { Ask } from '@/utils/core/practice/ask';
import {
  backfillAsk,
  createAsk,
  editAsk,
  letGo,
  logFromComposer,
  markAsked,
  moveAskDate,
  planAsk,
  recordOutcome,
  reopenAsk,
} from '@/utils/core/practice/ask-life';
import { setPrediction } from '@/utils/core/practice/ask-prediction';
import { deleteAsks } from '@/utils/core/practice/ask-removal';
import { skipThanks, tellResult, thank } from '@/utils/core/practice/ask-thanks';
import { restored } from '@/utils/core/practice/change';
import type { Goal, Pause } from '@/utils/core/practice/goal';
import type { Given, Observation, Received } from '@/utils/core/practice/journal';
import { createGiven, createObservation, createReceived } from '@/utils/core/practice/journal-entries';
import type { Ladder } from '@/utils/core/practice/ladder';
import { defaultRungs } from '@/utils/core/practice/ladder-defaults';
import { editRung } from '@/utils/core/practice/ladders';
import { createPerson, deletePerson } from '@/utils/core/practice/people';
import type { Person } from '@/utils/core/practice/person';
import type { Area, PlanItem } from '@/utils/core/practice/plan';
import { createPlanItem, dropPlanItem, finishPlanItem, movePlanItem } from '@/utils/core/practice/plan-items';
import type { AnyRecord, Stamp } from '@/utils/core/practice/record';
import type { Practice, Script } from '@/utils/core/practice/script';
import { createScript, editScript, recordPractice } from '@/utils/core/practice/scripts';
import { stampOf } from '@/utils/core/time/civil-date';
import { stampOn } from '@/utils/core/time/past-date';
import { weekOf } from '@/utils/core/time/week';
import { idOf } from './ids';

/** Everything a user has, as a test keeps it. */
export interface World {
  readonly asks: Ask[];
  readonly people: Person[];
  readonly areas: Area[];
  readonly planItems: PlanItem[];
  readonly scripts: Script[];
  readonly practices: Practice[];
  readonly observations: Observation[];
  readonly received: Received[];
  readonly given: Given[];
  readonly ladders: Ladder[];
  readonly goals: Goal[];
  readonly pauses: Pause[];
}

/** One action of the user, small numbers choosing what it is about. */
export interface Step {
  readonly act: number;
  /** Which record. */
  readonly pick: number;
  /** Which variant of it. */
  readonly how: number;
  /** Minutes since the step before; the clock may jump back. */
  readonly wait: number;
  readonly tz: string;
}

export const monday = [{ from: '0001-01-01', day: 1 }];
const zones = [
  'Europe/London',
  'Australia/Lord_Howe',
  'Asia/Tehran',
  'America/Sao_Paulo',
  'Pacific/Auckland',
];
const results = ['yes', 'partly', 'later', 'no', 'no_reply'] as const;
const channels = ['in_person', 'video', 'chat_dm', 'email', 'chat_channel'] as const;
const start = Date.parse('2026-03-27T08:00:00Z');

export const steps = fc.array(
  fc.record({
    act: fc.nat(26),
    pick: fc.nat(20),
    how: fc.nat(100),
    wait: fc.oneof(fc.integer({ min: -90, max: 90 }), fc.integer({ min: 0, max: 9_000 })),
    tz: fc.constantFrom(...zones),
  }),
  // fast-check keeps lists short unless told otherwise; short lives meet nothing.
  { minLength: 40, maxLength: 120, size: 'max' },
);

/** What a step did: the world after it, and the records it wrote with what they were before. */
export interface Happened {
  readonly world: World;
  readonly now: Stamp;
  readonly step: Step;
  readonly writes: readonly { readonly before: AnyRecord | undefined; readonly after: AnyRecord }[];
}

/** Runs a history, one action after another. */
export function* live(history: readonly Step[]): Generator<Happened> {
  let world: World = emptyWorld();
  let at = start;
  let made = 0;
  for (const step of history) {
    at = Math.max(0, at + step.wait * 60_000);
    const now = stampOf(at, step.tz, 4);
    const written = act(world, step, { now, id: () => idOf((made += 1)) });
    const writes: { before: AnyRecord | undefined; after: AnyRecord }[] = [];
    const next = Object.fromEntries(
      Object.entries(world).map(([kind, records]) => {
        // Safe: `act` answers with the same kinds the world has.
        const put = (written as Record<string, AnyRecord[] | undefined>)[kind] ?? [];
        const byId = new Map((records as AnyRecord[]).map((record) => [record.id, record]));
        for (const record of put) {
          writes.push({ before: byId.get(record.id), after: record });
          byId.set(record.id, record);
        }
        return [kind, [...byId.values()]];
      }),
    );
    // Safe: every kind was carried over.
    world = next as unknown as World;
    yield { world, now, step, writes };
  }
}

export function emptyWorld(): World {
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
    ladders: [],
    goals: [],
    pauses: [],
  };
}

type Written = { readonly [K in keyof World]?: readonly World[K][number][] };

function act(
  world: World,
  { act: action, pick, how }: Step,
  { now, id }: { readonly now: Stamp; readonly id: () => string },
): Written {
  const living = <R extends AnyRecord>(records: readonly R[]) =>
    records.filter(({ deletedAt }) => deletedAt === undefined);
  const one = <R extends AnyRecord>(records: readonly R[]): R | undefined =>
    living(records).at(pick % Math.max(1, living(records).length));
  const ask = one(world.asks);
  const person = one(world.people);
  const item = one(world.planItems);
  const script = one(world.scripts);
  const area = one(world.areas);
  const result = results[how % 5] ?? 'yes';
  const channel = channels[how % 5] ?? 'email';
  const entry = () => ({ id: id(), now });
  const predict = { pYes: (how - 10) / 60, ...(how % 2 === 0 && { discomfort: how / 7 }) };

  switch (action) {
    case 0:
    case 1:
      return {
        asks: [
          createAsk(
            {
              what: 'Where it is',
              rung: 1 + (how % 10),
              state: how % 3 === 0 ? 'idea' : 'planned',
              ...(person && { personId: person.id }),
              ...(how % 4 !== 0 && { predict }),
              ...(ask && how % 5 === 0 && { followUpOf: ask.id }),
              ...(item && how % 5 === 1 && { planItemId: item.id }),
            },
            entry(),
          ),
        ],
      };
    case 2:
      return ask ? { asks: [planAsk(ask, now)] } : {};
    case 3:
    case 4:
      return ask && ask.state !== 'let_go' ? { asks: [markAsked(ask, { channel }, now)] } : {};
    case 5:
    case 6:
      return ask?.asked
        ? { asks: [recordOutcome(ask, { result, discomfort: how % 11, feared: 'no' }, now)] }
        : {};
    case 7:
      return ask ? { asks: [letGo(ask, now)] } : {};
    case 8:
      return ask ? { asks: [setPrediction(ask, predict, now)] } : {};
    case 9:
      return ask?.outcome
        ? {
            asks: [
              how % 3 === 0 ? thank(ask, now) : how % 3 === 1 ? tellResult(ask, now) : skipThanks(ask, now),
            ],
          }
        : {};
    case 10: {
      const asked = stampOn(
        Temporal.PlainDate.from(now.date)
          .subtract({ days: how % 30 })
          .toString(),
        now,
      );
      const outcome = how % 2 === 0 ? { outcome: { result } } : {};
      return { asks: [backfillAsk({ what: 'Earlier', channel, asked, predict, ...outcome }, entry())] };
    }
    case 11:
      return ask
        ? { asks: [editAsk(ask, { rung: 1 + (how % 10), note: how % 2 ? 'x' : undefined }, now)] }
        : {};
    case 12:
      return ask ? deleteAsks(new Set([ask.id]), world, now) : {};
    case 13:
      return { people: [createPerson({ alias: 'Kim', relation: 'peer' }, entry())] };
    case 14: {
      if (person === undefined) return {};
      const { person: gone, ...rest } = deletePerson(person, world, now);
      return { people: [gone], ...rest };
    }
    case 15: {
      const made = createArea(world.areas, 'Reviews', entry());
      return made ? { areas: [made] } : {};
    }
    case 16: {
      if (area === undefined) return {};
      if (!area.archived) return { areas: [archiveArea(area, now)] };
      const back = reviveArea(world.areas, area, now);
      return back ? { areas: [back] } : {};
    }
    case 17: {
      const place = activeAreas(world.areas)[0];
      const cue = { kind: 'time', wall: '2026-05-01T10:00' } as const;
      const who = person ? { personId: person.id } : {};
      return place
        ? {
            planItems: [
              createPlanItem({ areaId: place.id, what: 'A review', cue, rung: 3, ...who }, entry()),
            ],
          }
        : {};
    }
    case 18: {
      if (item === undefined) return {};
      if (how % 3 === 0) return { planItems: [dropPlanItem(item, now)] };
      if (how % 3 === 1 && ask) return { planItems: [finishPlanItem(item, ask.id, now)] };
      return { planItems: [movePlanItem(item, { kind: 'situation', text: 'after stand-up' }, now)] };
    }
    case 19:
      return { scripts: [createScript('Could you look at my draft?', entry())] };
    case 20:
      return script ? { scripts: [editScript(script, { why: `because ${how % 3}` }, now)] } : {};
    case 21: {
      if (script === undefined) return {};
      const made = recordPractice(script, { mode: 'aloud', ms: how * 1000, reactionIds: [] }, entry());
      return { practices: [made.practice], scripts: [made.script] };
    }
    case 22: {
      const who = person ? { personId: person.id } : {};
      if (how % 3 === 0)
        return { observations: [createObservation({ what: 'Seen', got: 'helped' }, entry())] };
      if (how % 3 === 1) return { given: [createGiven({ what: 'A look', askedFor: true, ...who }, entry())] };
      return {
        received: [createReceived({ offered: true, did: 'accepted', thanked: false, ...who }, entry())],
      };
    }
    case 23: {
      const rung = 1 + (how % 10);
      const newest = world.ladders.at(-1);
      const rungs = newest?.rungs ?? defaultRungs;
      return { ladders: [editRung(newest, { rungs, rung, words: `Rung ${how}` }, entry())] };
    }
    case 24:
      return actOnGoals(world, how, { now, id });
    case 25:
      if (how % 4 === 0) return { pauses: [createPause({ from: now.date, to: now.date }, entry())] };
      return ask ? { asks: [how % 2 ? reopenAsk(ask, now) : moveAskDate(ask, '2026-04-01', now)] } : {};
    default: {
      if (how % 2 === 0 && ask) return { asks: [restored(ask, ask, now)] };
      const what = `Mail kim.lee@example.org about ${how}`;
      return { asks: [logFromComposer({ what, channel, site: 'Mail' }, entry())] };
    }
  }
}

function actOnGoals(
  world: World,
  how: number,
  { now, id }: { readonly now: Stamp; readonly id: () => string },
): Written {
  const input = { measure: 'asks', target: 1 + (how % 7) } as const;
  const at = { id: id(), now, starts: monday };
  if (how % 10 === 0) return { goals: endGoal(world.goals, 'asks', at) };
  const canLower = canLowerNow(world.goals, input, weekOf(now.date, monday));
  if (how % 2 === 0 && canLower) return { goals: lowerGoalNow(world.goals, input, at) };
  return { goals: setGoal(world.goals, input, at) };
}
