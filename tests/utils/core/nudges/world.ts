import { type Activity, noteActivity } from '@/utils/core/nudges/activity';
import { turnOff, turnOn } from '@/utils/core/nudges/back-off';
import {
  keptEvents,
  type NudgeEvent,
  type NudgeKind,
  type SnoozeChoice,
} from '@/utils/core/nudges/nudge-event';
import { type Alarm, alarmName, type Plan, plan } from '@/utils/core/nudges/plan';
import { markFailed, markShown, recordResult, settle } from '@/utils/core/nudges/results';
import { snooze } from '@/utils/core/nudges/snooze';
import type { NudgeContext, NudgeState } from '@/utils/core/nudges/state';
import { finishStuck, type StuckTimer, startStuck } from '@/utils/core/nudges/stuck-timer';
import {
  civilDayAt,
  dateOfDay,
  dayOfDate,
  momentOf,
  wallAt,
  weekdayOfDay,
} from '@/utils/core/nudges/wall-clock';
import type { Ask } from '@/utils/core/practice/ask';
import type { Pause } from '@/utils/core/practice/goal';
import type { PlanItem } from '@/utils/core/practice/plan';
import type { Script } from '@/utils/core/practice/script';
import { defaultSettings, type Settings } from '@/utils/core/practice/settings';
import { type Week, weekOf } from '@/utils/core/time/week';
import type { Random } from './random';

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** How somebody lives with the extension. Probabilities of what follows a nudge; the rest ignores it. */
export interface Persona {
  readonly name: string;
  readonly acts: number;
  readonly opens: number;
  readonly snoozes: number;
  readonly dismisses: number;
  /** Chance that the worker dies at one await. */
  readonly kills: number;
  /** Chances in a day. */
  readonly clockJumps: number;
  readonly journeys: number;
  readonly longSleeps: number;
  readonly interruptions: number;
  /** Chance of a day with an ask that nobody nudged about. */
  readonly asks: number;
  /** Chance of a week planned beforehand. */
  readonly plans: number;
}

export type Step = 'load' | 'settle' | 'claim' | 'show' | 'mark' | 'badge' | 'arm';

/** One notification as it stood on the screen. */
export interface Display {
  readonly real: number;
  /** What the machine's clock said. */
  readonly at: number;
  readonly tz: string;
  readonly event: NudgeEvent;
  readonly settings: Settings;
  readonly pauses: readonly Pause[];
  readonly sinceWake: number;
}

/** A plan item's window, and whether its user could have been told. */
export interface PlanChance {
  readonly week: number;
  readonly shown: boolean;
  readonly reason: string;
}

export interface Log {
  readonly displays: Display[];
  readonly chances: PlanChance[];
  readonly kills: Map<Step, number>;
  readonly reasons: Map<string, number>;
  readonly results: Map<string, number>;
  readonly offViolations: string[];
  /** Heartbeats that decided something although the plan before had said that nothing would come up. */
  readonly calmViolations: string[];
  wakes: number;
  /** Heartbeats that could decide nothing and were not lived through. */
  skipped: number;
  heartbeats: number;
  sleeps: number;
  jumps: number;
  journeys: number;
  restarts: number;
  transitions: number;
  events: readonly NudgeEvent[];
  turnedOn: number[];
}

/** What survives the worker. */
interface Disk {
  settings: Settings;
  events: Map<string, NudgeEvent>;
  asks: Ask[];
  planItems: PlanItem[];
  scripts: Script[];
  pauses: Pause[];
  stuck?: StuckTimer | undefined;
  activity: Activity;
  idleEndedAt?: number;
  focusChangedAt?: number;
  popupClosedAt?: number;
  composingAt?: number;
  firstActiveAt?: number;
  latestRecordAt: number;
}

interface WorldEvent {
  readonly at: number;
  readonly run: () => void;
}

/** A plan item being watched, from the window's start to its end. */
interface Watch {
  readonly item: PlanItem;
  readonly week: number;
  readonly from: number;
  readonly to: number;
  readonly tz: string;
  readonly skew: number;
}

const zones = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Tehran',
  'Pacific/Auckland',
  'America/Sao_Paulo',
] as const;

const meetingOrigins = ['https://meet.example'];

/**
 * Lets one person live for some weeks, with a machine that sleeps, a clock that is set, a browser that
 * restarts and a worker that dies at any await, and writes down what stood on the screen.
 */
export function live(persona: Persona, weeks: number, random: Random): Log {
  let tz: string = random.pick(zones);
  const year = random.pick([2017, 2018, 2026, 2027]);
  const firstDay = mondayOnOrAfter(dayOfDate(`${year}-01-01`) + random.between(0, 51) * 7);
  let skew = 0;
  let now = momentOf({ day: firstDay, minute: 0 }, tz);
  let awake = false;
  let isActive = false;
  let inMeeting = false;
  let wokeAt = Number.NEGATIVE_INFINITY;
  let sleepsUntil = Number.NEGATIVE_INFINITY;
  let disturbedAt = Number.NEGATIVE_INFINITY;
  let alarm: (Alarm & { readonly jitter: number }) | undefined;
  let later: WorldEvent[] = [];
  let ids = 0;
  const visible = new Set<string>();
  const log: Log = {
    displays: [],
    chances: [],
    kills: new Map(),
    reasons: new Map(),
    results: new Map(),
    offViolations: [],
    calmViolations: [],
    wakes: 0,
    skipped: 0,
    heartbeats: 0,
    sleeps: 0,
    jumps: 0,
    journeys: 0,
    restarts: 0,
    transitions: 0,
    events: [],
    turnedOn: [],
  };
  const base: Settings = {
    ...defaultSettings,
    caps: random.chance(0.8) ? { day: 1, week: 3 } : { day: 2, week: random.between(3, 5) },
    hours: random.chance(0.7) ? defaultSettings.hours : splitHours(),
    nudgeKinds: random.chance(0.5) ? { rehearse: true } : {},
    meetingOrigins: random.chance(0.3) ? meetingOrigins : [],
  };
  const disk: Disk = {
    settings: turnOn(base, now),
    events: new Map(),
    asks: [],
    planItems: [],
    scripts: [],
    pauses: [],
    activity: [],
    latestRecordAt: now,
  };
  log.turnedOn.push(now);
  let goal = random.between(1, 3);

  const clock = () => now + skew;
  const today = () => civilDayAt(clock(), tz, disk.settings.dayStartHour);
  const count = <K>(map: Map<K, number>, key: K) => map.set(key, (map.get(key) ?? 0) + 1);
  const id = () => `018f0000-0000-7000-8000-${String(++ids).padStart(12, '0')}`;
  const record = () => {
    const at = clock();
    disk.latestRecordAt = Math.max(disk.latestRecordAt, at);
    return { id: id(), createdAt: at, updatedAt: at };
  };
  const after = (delay: number, run: () => void) => {
    later.push({ at: now + delay, run });
    later.sort((a, b) => a.at - b.at);
  };

  let eventList: readonly NudgeEvent[] | undefined;
  function keep(event: NudgeEvent): void {
    disk.events.set(event.id, event);
    eventList = undefined;
  }

  function eventsNow(): readonly NudgeEvent[] {
    eventList ??= [...disk.events.values()];
    return eventList;
  }

  function stateNow(): NudgeState {
    const week = weekOnce(dateOfDay(today()));
    const done = disk.asks.filter(
      ({ asked }) => asked !== undefined && week.start <= asked.date && asked.date <= week.end,
    ).length;
    return {
      settings: disk.settings,
      events: eventsNow(),
      records: {
        asks: disk.asks,
        areas: [],
        planItems: disk.planItems,
        scripts: disk.scripts,
        practices: [],
        pauses: disk.pauses,
      },
      progress: [{ measure: 'asks', target: goal, done }],
      stuck: disk.stuck,
      latestRecordAt: disk.latestRecordAt,
      review: {},
      backup: { records: disk.asks.length, changed: true },
    };
  }

  function contextNow(): NudgeContext {
    const { idleEndedAt, firstActiveAt, focusChangedAt, popupClosedAt, composingAt } = disk;
    return {
      tz,
      idleState: isActive ? 'active' : 'idle',
      idleEndedAt,
      firstActiveAt,
      focusChangedAt,
      popupClosedAt,
      composingAt,
      meetingActive: disk.settings.meetingOrigins.length > 0 ? inMeeting : undefined,
      notificationsPermitted: true,
    };
  }

  /** The shell: every `yield` is an await at which the worker may die. */
  function* shell(): Generator<Step, Plan> {
    disk.activity = noteActivity(disk.activity, { active: isActive ? 'yes' : 'no', at: clock() });
    yield 'load';
    const { records } = stateNow();
    const evidence = { now: clock(), activity: disk.activity, records, visibleIds: [...visible] };
    for (const event of settle(eventsNow(), evidence)) keep(event);
    yield 'settle';
    const decided = plan(stateNow(), clock(), contextNow());
    for (const event of decided.events) {
      keep(event);
      count(log.reasons, `${event.decision} ${event.reason}`);
    }
    yield 'claim';
    if (decided.nudge !== undefined) {
      const { event } = decided.nudge;
      const refused = random.chance(0.01);
      if (!refused) display(event);
      yield 'show';
      const stamp = { at: clock(), tz, date: dateOfDay(today()) };
      keep(refused ? markFailed(event, clock()) : markShown(event, stamp));
      yield 'mark';
    }
    yield 'badge';
    const [next] = decided.alarms;
    alarm = next && { ...next, jitter: random.between(0, 20) * 1000 };
    yield 'arm';
    return decided;
  }

  let calm: { readonly until: number; readonly seen: readonly unknown[] } | undefined;

  /** Everything a plan depends on besides the moment, by identity: what is equal here has not changed. */
  function seenNow(): readonly unknown[] {
    const { settings, planItems, asks, scripts, pauses, stuck, idleEndedAt, firstActiveAt } = disk;
    return [
      settings,
      eventsNow(),
      planItems,
      planItems.length,
      asks,
      asks.length,
      scripts.length,
      pauses,
      stuck,
      idleEndedAt,
      firstActiveAt,
      goal,
      isActive,
      inMeeting,
      tz,
      skew,
    ];
  }

  /** When time alone tells what came of a nudge: a day after it, or a minute where the worker died over it. */
  function nextSettling(): number {
    let next = Infinity;
    for (const { claimed, shown, result } of eventsNow()) {
      if (claimed === undefined || result !== undefined) continue;
      next = Math.min(next, claimed.at + (shown === undefined ? 0 : day));
    }
    return next;
  }

  /**
   * Whether a heartbeat can decide nothing: nothing was due, nothing has changed since, and the plan's own next
   * moment has not come. One of sixteen is lived through all the same, to see that this is so.
   */
  function isCalm(): boolean {
    if (calm === undefined || clock() >= calm.until) return false;
    const { seen } = calm;
    return seenNow().every((part, index) => part === seen[index]);
  }

  function heartbeat(): void {
    if (!isCalm()) {
      wake();
      return;
    }
    log.heartbeats++;
    if (log.heartbeats % 16 !== 0) {
      log.skipped++;
      disk.activity = noteActivity(disk.activity, { active: isActive ? 'yes' : 'no', at: clock() });
      const when = Math.max(clock() + minute / 2, Math.min(calm?.until ?? Infinity, clock() + 15 * minute));
      alarm = { name: alarmName, when, periodInMinutes: 15, jitter: random.between(0, 20) * 1000 };
      return;
    }
    const decided = wake();
    if (decided !== undefined && (decided.nudge !== undefined || decided.events.length > 0)) {
      log.calmViolations.push(decided.events.map(({ id, reason }) => `${id} ${reason}`).join());
    }
  }

  /** @returns the plan that was made so, or nothing when the worker died over it */
  function wake(): Plan | undefined {
    log.wakes++;
    calm = undefined;
    const steps = shell();
    for (;;) {
      const step = steps.next();
      if (step.done === true) {
        if (step.value.silence?.reason === 'nothing_due') {
          const until = Math.min(step.value.nextDecisionAt ?? Infinity, nextSettling());
          calm = { until, seen: seenNow() };
        }
        if (!disk.settings.nudges && disk.stuck === undefined && alarm !== undefined) {
          log.offViolations.push(`alarm at ${alarm.when} while off`);
        }
        return step.value;
      }
      if (random.chance(persona.kills)) {
        count(log.kills, step.value);
        return undefined;
      }
    }
  }

  function display(event: NudgeEvent): void {
    visible.add(event.id);
    log.displays.push({
      real: now,
      at: clock(),
      tz,
      event,
      settings: disk.settings,
      pauses: disk.pauses,
      sinceWake: now - wokeAt,
    });
    respond(event);
  }

  /** What the user does about a nudge. The choice itself wakes the worker, which may die over it. */
  function respond({ id: eventId, kind }: NudgeEvent): void {
    const roll = random.next();
    const delay = random.between(1, 90) * minute;
    const { acts, opens, snoozes, dismisses } = persona;
    if (roll < acts) after(delay, () => act(kind));
    else if (roll < acts + opens) after(delay, () => choose(eventId, 'opened'));
    else if (roll < acts + opens + snoozes) {
      const choice: SnoozeChoice =
        kind === 'stuck'
          ? 'later_today'
          : random.pick<SnoozeChoice>([
              'later_today',
              'later_today',
              'tomorrow',
              'tomorrow',
              'not_this_week',
            ]);
      after(random.between(1, 20) * minute, () => choose(eventId, choice));
    } else if (roll < acts + opens + snoozes + dismisses) after(delay, () => choose(eventId, 'dismissed'));
  }

  function choose(eventId: string, choice: SnoozeChoice | 'opened' | 'dismissed'): void {
    if (!awake) return;
    visible.delete(eventId);
    const event = disk.events.get(eventId);
    if (event === undefined || random.chance(persona.kills)) return;
    const at = clock();
    if (choice === 'opened' || choice === 'dismissed') {
      keep(recordResult(event, choice, at));
    } else {
      const chosen = snooze(event, choice, { at, tz, settings: disk.settings });
      keep(chosen.event);
      disk.settings = chosen.settings;
    }
    wake();
  }

  function act(kind: NudgeKind): void {
    if (!awake) return;
    if (kind === 'week_start') {
      planItem(today() + random.between(1, 2));
    } else if (kind === 'plan_due') {
      const item = disk.planItems.find(({ state, cue }) => {
        if (state !== 'open' || cue.kind !== 'time') return false;
        return cue.wall <= `${dateOfDay(today())}T23:59`;
      });
      ask();
      if (item) {
        disk.planItems = disk.planItems.map((other) =>
          other === item ? { ...item, state: 'done', updatedAt: clock() } : other,
        );
      }
    } else ask();
    wake();
  }

  function ask(): void {
    disk.asks.push({
      ...record(),
      what: 'a',
      rung: 2,
      kind: 'advice',
      audience: 'one',
      channel: 'chat_dm',
      state: 'resolved',
      asked: { at: clock(), tz, date: dateOfDay(today()) },
      outcome: { at: clock(), tz, date: dateOfDay(today()), result: 'yes', recalled: false },
      source: 'popup',
    });
  }

  function planItem(onDay: number): void {
    if (weekdayOfDay(onDay) % 6 === 0) return;
    const date = dateOfDay(onDay);
    if (disk.planItems.some(({ cue }) => cue.kind === 'time' && cue.wall.startsWith(date))) return;
    const at = random.between((9 * 60 + 40) / 5, (16 * 60 + 30) / 5) * 5;
    const wall = `${date}T${two(Math.floor(at / 60))}:${two(at % 60)}`;
    const cue = { kind: 'time' as const, wall };
    const item: PlanItem = { ...record(), areaId: id(), what: 'w', cue, rung: 2, state: 'open', moves: 0 };
    if (random.chance(0.5)) linkScript(item);
    disk.planItems.push(item);
  }

  function linkScript(item: PlanItem): void {
    const askId = id();
    disk.scripts.push({
      ...record(),
      title: 't',
      askId,
      opener: '',
      request: '',
      why: '',
      easyOut: '',
      version: 1,
      reactions: [],
      practice: { step: 0 },
    });
    disk.asks.push({
      ...record(),
      id: askId,
      what: 'a',
      rung: 2,
      kind: 'advice',
      audience: 'one',
      state: 'planned',
      planItemId: item.id,
      source: 'popup',
    });
  }

  function setActive(next: boolean): void {
    if (next === isActive || !awake) return;
    isActive = next;
    if (next) {
      disk.idleEndedAt = clock();
      const first = disk.firstActiveAt;
      if (first === undefined || civilDayAt(first, tz, 4) !== today()) disk.firstActiveAt = clock();
    } else {
      disk.activity = noteActivity(disk.activity, { active: 'ended', at: clock() });
      spoil();
    }
    wake();
  }

  /** From here on, windows that are open do not count: their user was away, busy or off. */
  function spoil(): void {
    disturbedAt = now;
  }

  /** Lets alarms and answers happen until a moment. */
  function runUntil(end: number): void {
    for (;;) {
      const due = alarm && awake ? Math.max(alarm.when - skew, wokeAt, now) + alarm.jitter : Infinity;
      const answer = later[0]?.at ?? Infinity;
      const next = Math.min(due, answer);
      if (next > end) break;
      now = next;
      if (next === answer) {
        const [first, ...rest] = later;
        later = rest;
        first?.run();
      } else {
        const fired = alarm;
        alarm = undefined;
        if (fired?.periodInMinutes !== undefined) {
          alarm = { ...fired, when: clock() + fired.periodInMinutes * minute };
        }
        heartbeat();
      }
    }
    now = Math.max(now, end);
  }

  const watches: Watch[] = [];
  function watchPlans(week: number, dayNumber: number): WorldEvent[] {
    const date = dateOfDay(dayNumber);
    const events: WorldEvent[] = [];
    for (const item of disk.planItems) {
      if (item.cue.kind !== 'time' || !item.cue.wall.startsWith(date)) continue;
      if (item.state !== 'open') continue;
      const [hours = 0, minutes = 0] = item.cue.wall.slice(11).split(':').map(Number);
      const at = momentOf({ day: dayNumber, minute: hours * 60 + minutes }, tz);
      const watch = { item, week, from: at - 5 * minute, to: at + 30 * minute, tz, skew };
      watches.push(watch);
      events.push({ at: watch.to + minute, run: () => conclude(watch) });
    }
    return events;
  }

  /** Whether a watched item's user could have been told, by what the policy allows, and was. */
  function conclude({ item, week, from, to, tz: zone, skew: offset }: Watch): void {
    const couldBe =
      disturbedAt < from &&
      wokeAt < from &&
      !(inMeeting && disk.settings.meetingOrigins.length > 0) &&
      (disk.settings.busyUntil ?? 0) < from &&
      awake &&
      isActive &&
      tz === zone &&
      skew === offset &&
      skew === 0 &&
      disk.planItems.find(({ id: other }) => other === item.id)?.cue === item.cue;
    if (!couldBe || !disk.settings.nudges) return;
    const limits = wallAt(from + 5 * minute, tz);
    const open = disk.settings.hours[weekdayOfDay(limits.day)];
    const inHours = open?.some(
      (range) => toMinutes(range.from) <= limits.minute - 5 && limits.minute + 30 <= toMinutes(range.to),
    );
    const date = dateOfDay(limits.day);
    if (inHours !== true || disk.pauses.some((pause) => pause.from <= date && date <= (pause.to ?? '9')))
      return;
    const snoozedTo = disk.settings.nudgeSnoozes.plan_due;
    if (snoozedTo !== undefined && date < snoozedTo) return;
    if (disk.settings.quietUntil !== undefined && date < disk.settings.quietUntil) return;
    const own = [...disk.events.values()].filter(
      (event) => event.kind === 'plan_due' && event.target.startsWith(item.id),
    );
    const decided = own.at(-1);
    // Backed off, refused by the system, or put off by the user: not to be told now.
    if (own.some(({ level, result }) => level > 0 || result === 'failed')) return;
    const shown = log.displays.some(
      ({ event, real }) =>
        event.kind === 'plan_due' && event.target.startsWith(item.id) && real >= from && real <= to,
    );
    const state = disk.planItems.find(({ id: other }) => other === item.id)?.state;
    if (!shown && state !== 'open') return;
    log.chances.push({
      week,
      shown,
      reason: shown
        ? 'shown'
        : `${decided?.decision ?? 'none'} ${decided?.reason ?? ''} ${decided?.held ?? ''}`,
    });
  }

  /** A day's life: when the machine is awake, when its user is there, and what happens to them. */
  function dayEvents(week: number, dayNumber: number): WorldEvent[] {
    const events: WorldEvent[] = [];
    const isWeekend = weekdayOfDay(dayNumber) % 6 === 0;
    const start = momentOf({ day: dayNumber, minute: random.between(7 * 60 + 30, 9 * 60 + 30) }, tz);
    const end = start + random.between(5 * 60, 9 * 60) * minute;
    const add = (at: number, run: () => void) => {
      if (at <= end) events.push({ at, run });
      else after(at - now, run);
    };
    if (random.chance(isWeekend ? 0.85 : 0.1)) return events;
    const wakes = () => {
      if (awake) return;
      awake = true;
      wokeAt = now;
      log.sleeps++;
      setActive(true);
    };
    const sleeps = () => {
      setActive(false);
      awake = false;
      inMeeting = false;
    };
    add(start, wakes);
    if (sleepsUntil > start && sleepsUntil < end) add(sleepsUntil, wakes);
    add(end, sleeps);
    for (let at = start; ; ) {
      at += Math.ceil(-Math.log(1 - random.next()) * 120) * minute;
      const back = at + random.between(2, 25) * minute;
      if (back >= end) break;
      const asleep = random.chance(0.2);
      add(at, asleep ? sleeps : () => setActive(false));
      add(back, asleep ? wakes : () => setActive(true));
      at = back;
    }
    for (let at = start; ; ) {
      at += Math.ceil(-Math.log(1 - random.next()) * 60) * minute;
      if (at >= end) break;
      const which = random.next();
      add(at, () => {
        if (!awake || !isActive) return;
        if (which < 0.6) disk.focusChangedAt = clock();
        else if (which < 0.75) disk.popupClosedAt = clock();
        else disk.composingAt = clock() + random.between(0, 2) * minute;
        if (which < 0.75) wake();
      });
    }
    events.push(...watchPlans(week, dayNumber));
    if (random.chance(persona.interruptions)) interruption(start, end, add);
    if (random.chance(persona.asks)) add(start + random.between(30, 400) * minute, () => awake && ask());
    if (random.chance(0.05)) add(start + random.between(30, 400) * minute, () => startTimer());
    if (random.chance(persona.clockJumps)) clockJump(start, end, add);
    return events;
  }

  function interruption(start: number, end: number, add: (at: number, run: () => void) => void): void {
    const at = start + random.between(20, 450) * minute;
    const kind = random.pick([
      'busy',
      'rest',
      'meeting',
      'off',
      'restart',
      'pause',
      'quiet',
      'goal',
    ] as const);
    if (kind === 'busy' || kind === 'rest') {
      const until = kind === 'busy' ? at + random.pick([30, 60]) * minute : end + 6 * hour;
      add(at, () => {
        disk.settings = { ...disk.settings, busyUntil: until + skew };
        spoil();
        wake();
      });
      add(until, spoil);
    } else if (kind === 'meeting') {
      add(at, () => {
        inMeeting = awake;
        if (disk.settings.meetingOrigins.length > 0) spoil();
      });
      add(at + random.between(15, 60) * minute, () => {
        inMeeting = false;
        if (disk.settings.meetingOrigins.length > 0) spoil();
      });
    } else if (kind === 'off') {
      add(at, () => {
        disk.settings = turnOff(disk.settings);
        spoil();
        wake();
      });
      add(at + random.between(1, 48) * hour, () => {
        if (disk.settings.nudges) return;
        disk.settings = turnOn(disk.settings, clock());
        log.turnedOn.push(clock());
        spoil();
        wake();
      });
    } else if (kind === 'restart') {
      add(at, () => {
        log.restarts++;
        alarm = undefined;
        visible.clear();
        if (awake) wake();
      });
    } else if (kind === 'pause') {
      add(at, () => {
        const from = dateOfDay(today());
        disk.pauses = [...disk.pauses, { ...record(), from, to: dateOfDay(today() + random.between(0, 3)) }];
        spoil();
        wake();
      });
    } else if (kind === 'quiet') {
      add(at, () => {
        disk.settings = { ...disk.settings, quietUntil: dateOfDay(today() + random.between(1, 4)) };
        spoil();
        wake();
      });
    } else {
      add(at, () => {
        goal = random.between(1, 3);
      });
    }
  }

  function startTimer(): void {
    if (!awake) return;
    disk.stuck = startStuck({ at: clock(), tz, date: dateOfDay(today()) }, random.pick([5, 15, 30, 60]));
    after(3 * hour, () => {
      disk.stuck = disk.stuck && finishStuck(disk.stuck, clock());
      disk.stuck = undefined;
    });
    wake();
  }

  function clockJump(start: number, end: number, add: (at: number, run: () => void) => void): void {
    const by = random.pick([hour, -hour, day, -day]);
    const at = start + random.between(10, 300) * minute;
    add(at, () => {
      log.jumps++;
      skew += by;
      spoil();
    });
    add(random.chance(0.5) ? at + random.between(10, 120) * minute : end + hour, () => {
      skew -= by;
      spoil();
    });
  }

  for (let week = 0; week < weeks; week++) {
    const monday = firstDay + week * 7;
    if (random.chance(persona.plans)) {
      const days = random.chance(0.5) ? [random.between(0, 4)] : [random.between(0, 1), random.between(3, 4)];
      for (const offset of days) planItem(monday + offset);
    }
    const offsetBefore = momentOf({ day: monday, minute: 720 }, tz);
    if (momentOf({ day: monday + 7, minute: 720 }, tz) - offsetBefore !== 7 * day) log.transitions++;
    for (let ahead = 0; ahead < 7; ahead++) {
      const dayNumber = monday + ahead;
      if (random.chance(persona.journeys)) {
        tz = random.pick(zones);
        log.journeys++;
        spoil();
      }
      const midnight = momentOf({ day: dayNumber, minute: 0 }, tz);
      if (random.chance(persona.longSleeps)) sleepsUntil = midnight + random.between(0, 72 * 60) * minute;
      const events = dayEvents(week, dayNumber).sort((a, b) => a.at - b.at);
      for (const event of events) {
        // A long sleep goes on through whatever would have happened.
        if (event.at < sleepsUntil) continue;
        runUntil(event.at);
        event.run();
      }
    }
    const pruned = keptEvents([...disk.events.values()], clock() + 23 * day);
    eventList = undefined;
    disk.events = new Map(pruned.map((event) => [event.id, event]));
    disk.asks = disk.asks.filter(({ createdAt }) => createdAt > clock() - 15 * day);
    disk.scripts = disk.scripts.filter(({ createdAt }) => createdAt > clock() - 15 * day);
    disk.planItems = disk.planItems.filter(
      ({ cue, createdAt }) => cue.kind === 'time' && createdAt > clock() - 11 * day,
    );
  }
  log.events = [...disk.events.values()];
  for (const { result, claimed } of log.events)
    if (claimed !== undefined) count(log.results, result ?? 'open');
  return log;
}

const weeksByDate = new Map<string, Week>();

function weekOnce(date: string): Week {
  const week = weeksByDate.get(date) ?? weekOf(date, defaultSettings.weekStart);
  weeksByDate.set(date, week);
  return week;
}

function splitHours(): Settings['hours'] {
  const office = [
    { from: '09:00', to: '12:00' },
    { from: '13:00', to: '18:00' },
  ];
  return [[], office, office, office, office, office, []];
}

function mondayOnOrAfter(dayNumber: number): number {
  return dayNumber + ((8 - weekdayOfDay(dayNumber)) % 7);
}

function toMinutes(wallTime: string): number {
  return Number(wallTime.slice(0, 2)) * 60 + Number(wallTime.slice(3));
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
