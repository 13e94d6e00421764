import { createPause } from '@/utils/core/goals/pauses';
import { archiveArea, createArea } from '@/utils/core/practice/areas';
import {
  createGiven,
  createObservation,
  createReceived,
  createReframe,
} from '@/utils/core/practice/journal-entries';
import { defaultRungs } from '@/utils/core/practice/ladder-defaults';
import { newLadder } from '@/utils/core/practice/ladders';
import { createPerson } from '@/utils/core/practice/people';
import { createPlanItem } from '@/utils/core/practice/plan-items';
import { reactionFrom, suggestedReactions } from '@/utils/core/practice/reaction-suggestions';
import { createScript, recordPractice } from '@/utils/core/practice/scripts';
import { seededRandom } from '@/utils/core/practice/seeded-random';
import { addDays } from '@/utils/core/time/civil-date';
import { type Entries, entriesOf, type Log, makeLog, stampAt } from './make-log';
import { givenLines, noticedLines } from './words';

interface ManyOptions {
  readonly today: string;
  /** About how many asks, over two years. */
  readonly asks: number;
  /** How many of every other kind of record that can be so many. */
  readonly others: number;
  readonly seed: string;
}

const DAY = 86_400_000;

/** A log fuller than anybody's, to see whether lists stay quick: a realistic one, and `others` of all the rest. */
export function manyOfEach({ today, asks, others, seed }: ManyOptions): Log {
  const log = makeLog({ today, asks, weeks: 104, seed });
  const entries = entriesOf(seededRandom(`${seed}-others`));
  const last = Date.parse(`${today}T00:00:00Z`);
  const area = log.areas[0];
  for (let n = 0; n < others; n += 1) {
    const now = stampAt(last - (n % 700) * DAY, 9 + (n % 8));
    add(log, n, () => entries(now), entries);
    // Most of an older plan was set aside; three areas at most are in use.
    const aside = createArea([], `Area ${n}`, entries(now));
    if (aside) log.areas.push(archiveArea(aside, now));
    if (area) {
      const cue = { kind: 'situation', text: `the stand-up of week ${n} ends` } as const;
      log.planItems.push(
        createPlanItem({ areaId: area.id, what: `a look at draft ${n}`, cue, rung: 3 }, entries(now)),
      );
    }
  }
  return log;
}

function add(log: Log, n: number, entry: () => ReturnType<Entries>, entries: Entries): void {
  const { now } = entry();
  log.people.push(createPerson({ alias: `Colleague ${n}`, relation: 'peer' }, entry()));
  const script = createScript(`Could you look over draft ${n}?`, entry());
  const reactions = suggestedReactions([]).map((suggestion) => reactionFrom(suggestion, entries(now).id));
  log.scripts.push({ ...script, reactions });
  log.practices.push(recordPractice(script, { mode: 'read', ms: 60_000, reactionIds: [] }, entry()).practice);
  log.observations.push(
    createObservation({ what: noticedLines[n % noticedLines.length] ?? '', got: 'helped' }, entry()),
  );
  log.received.push(createReceived({ offered: true, did: 'accepted', thanked: false }, entry()));
  log.given.push(createGiven({ what: givenLines[n % givenLines.length] ?? '', askedFor: true }, entry()));
  log.reframes.push(
    createReframe({ happened: `The evening of report ${n}`, didInstead: 'Stayed late' }, entry()),
  );
  log.ladders.push({ ...newLadder(undefined, defaultRungs, entry()), version: n + 1 });
  // Days of long ago, so that no week of today is a paused one.
  const from = addDays(now.date, -2000);
  log.pauses.push(createPause({ from, to: from, reason: 'holiday' }, entry()));
}
