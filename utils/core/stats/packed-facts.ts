import { type Result, resultSchema } from '../practice/ask';
import { type Channel, type CivilDate, channelSchema, type Id } from '../practice/record';
import { dateOfNumber, dayNumberOf } from '../time/civil-date';
import type { AskFacts } from './ask-facts';

/**
 * Facts of many asks as columns of numbers: a hundred thousand take three megabytes and are read in milliseconds,
 * where the asks themselves take seconds. A cache of what the asks say, and never anything else.
 */
export interface PackedFacts {
  /** Which way of packing this is; another one is packed anew. */
  readonly version: typeof PACKING;
  /** Moments, ms since 1970. */
  readonly askedAt: Float64Array<ArrayBuffer>;
  readonly chance: Float64Array<ArrayBuffer>;
  /** Days since 1970. */
  readonly days: Int32Array<ArrayBuffer>;
  /** Rung, channel, result, open or not, expected, felt, feared: seven to an ask. */
  readonly small: Uint8Array<ArrayBuffer>;
  readonly person: Uint16Array<ArrayBuffer>;
  /** What `person` counts: 0 is nobody, 1 the first of these. */
  readonly people: readonly Id[];
}

export const PACKING = 1;

const DAYS = 3;
const SMALL = 7;
const NO_DAY = -0x80_00_00_00;
/** Stands for "not there" among small numbers, which are 0–10 or places in a short list. */
const NONE = 255;
const channels: readonly Channel[] = channelSchema.options;
const results: readonly Result[] = resultSchema.options;
const fears = ['no', 'partly', 'yes'] as const;

/** Packs facts, in their order. More than 65,535 different people in one pack are too many. */
export function packFacts(facts: readonly AskFacts[]): PackedFacts {
  const people: Id[] = [];
  const places = new Map<Id | undefined, number>([[undefined, 0]]);
  const packed = {
    version: PACKING,
    askedAt: new Float64Array(facts.length),
    chance: new Float64Array(facts.length),
    days: new Int32Array(facts.length * DAYS),
    small: new Uint8Array(facts.length * SMALL),
    person: new Uint16Array(facts.length),
    people,
  } as const;
  facts.forEach((ask, n) => {
    const { personId } = ask;
    const place = places.get(personId) ?? people.push(personId ?? '');
    places.set(personId, place);
    packed.person[n] = place;
    packed.askedAt[n] = ask.askedAt;
    packed.chance[n] = ask.chance ?? Number.NaN;
    packed.days.set([ask.asked, ask.answered, ask.predicted].map(packedDay), n * DAYS);
    packed.small.set(
      [
        ask.rung,
        placeIn(channels, ask.channel),
        placeIn(results, ask.result),
        ask.isOpen ? 1 : 0,
        ask.expected ?? NONE,
        ask.felt ?? NONE,
        placeIn(fears, ask.feared),
      ],
      n * SMALL,
    );
  });
  return packed;
}

/** The facts as they were packed. */
export function unpackFacts({ askedAt, chance, days, small, person, people }: PackedFacts): AskFacts[] {
  const facts: AskFacts[] = [];
  const dateOf = dateNames();
  for (let n = 0; n < askedAt.length; n += 1) {
    const [day, byte] = [n * DAYS, n * SMALL];
    const p = chance[n] ?? Number.NaN;
    facts.push({
      rung: small[byte] ?? 0,
      channel: channels[small[byte + 1] ?? NONE],
      personId: people[(person[n] ?? 0) - 1],
      askedAt: askedAt[n] ?? 0,
      asked: dateOf(days[day]),
      answered: dateOf(days[day + 1]),
      predicted: dateOf(days[day + 2]),
      result: results[small[byte + 2] ?? NONE],
      isOpen: small[byte + 3] === 1,
      chance: Number.isNaN(p) ? undefined : p,
      expected: unpackedSmall(small[byte + 4]),
      felt: unpackedSmall(small[byte + 5]),
      feared: fears[small[byte + 6] ?? NONE],
    });
  }
  return facts;
}

function placeIn<T>(list: readonly T[], value: T | undefined): number {
  return value === undefined ? NONE : list.indexOf(value);
}

function unpackedSmall(value: number | undefined): number | undefined {
  return value === NONE ? undefined : value;
}

function packedDay(date: CivilDate | undefined): number {
  return date === undefined ? NO_DAY : dayNumberOf(date);
}

/** Each date once, however many asks name it. */
function dateNames(): (day: number | undefined) => CivilDate | undefined {
  const names = new Map<number | undefined, CivilDate | undefined>([[NO_DAY, undefined]]);
  return (day = NO_DAY) => {
    if (!names.has(day)) names.set(day, dateOfNumber(day));
    return names.get(day);
  };
}
