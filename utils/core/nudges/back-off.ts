import type { Ms } from '../practice/record';
import type { Settings } from '../practice/settings';
import type { Level, NudgeEvent } from './nudge-event';

const dayMs = 86_400_000;
const levels: readonly Level[] = [0, 1, 2, 3, 4];

/** The least time between two nudges at each level, in ms; at level 4 no notification comes. */
export const levelSpacing: Readonly<Record<Level, Ms>> = {
  0: 0,
  1: 3.5 * dayMs,
  2: 7 * dayMs,
  3: 14 * dayMs,
  4: Number.POSITIVE_INFINITY,
};

/** Ignored counts two halves, dismissed one; four halves in a row lead one level up. */
const halvesPerLevel = 4;

/**
 * How far nudging has backed off (practice policy §5.4), from everything that was shown since nudges were
 * last turned on: two ignored in a row lead a level up, acting on one leads two down. Opening one ends a run;
 * putting one off, not seeing it, or a browser that refused it change nothing. The stuck timer is the
 * user's own doing and counts nowhere.
 */
export function levelOf(events: readonly NudgeEvent[], since: Settings['backOff']): Level {
  let level = since?.level ?? 0;
  let halves = 0;
  for (const { result } of countedSince(events, since?.at ?? 0)) {
    if (result === 'acted') {
      level = Math.max(0, level - 2);
      halves = 0;
    } else if (result === 'opened') {
      halves = 0;
    } else if (result === 'ignored' || result === 'dismissed') {
      halves += result === 'ignored' ? 2 : 1;
      if (halves >= halvesPerLevel) {
        level = Math.min(4, level + 1);
        halves = 0;
      }
    }
  }
  return levels[level] ?? 4;
}

/**
 * The settings after the user turned nudges on: level 0 the first time, level 1 every time after (§5.4), also
 * after the back-off had gone silent.
 */
export function turnOn(settings: Settings, at: Ms): Settings {
  return { ...settings, nudges: true, backOff: { at, level: settings.backOff === undefined ? 0 : 1 } };
}

/** The settings after the user turned nudges off. What was shown stays known. */
export function turnOff(settings: Settings): Settings {
  return { ...settings, nudges: false };
}

function countedSince(events: readonly NudgeEvent[], since: Ms): NudgeEvent[] {
  const counted: NudgeEvent[] = [];
  for (const event of events) {
    const { kind, claimed, result } = event;
    if (claimed !== undefined && result !== undefined && kind !== 'stuck' && claimed.at >= since) {
      counted.push(event);
    }
  }
  return counted.sort((a, b) => (a.claimed?.at ?? 0) - (b.claimed?.at ?? 0));
}
