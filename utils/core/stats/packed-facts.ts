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
export function unpackFacts(packed: PackedFacts): AskFacts[] {
  return Array.from(packed.askedAt, (_, n) => new Packed(packed, n));
}

/**
 * One ask of a pack: each fact is looked up in its column when it is read. Written out as objects, a hundred thousand
 * asks take ten times as much memory, and the browser longer to tidy that up than the statistics take.
 */
class Packed implements AskFacts {
  readonly #of: PackedFacts;
  readonly #n: number;

  constructor(of: PackedFacts, n: number) {
    this.#of = of;
    this.#n = n;
  }

  get rung() {
    return this.#small(0) ?? 0;
  }

  get channel() {
    return channels[this.#small(1) ?? NONE];
  }

  get personId() {
    return this.#of.people[(this.#of.person[this.#n] ?? 0) - 1];
  }

  get askedAt() {
    return this.#of.askedAt[this.#n] ?? 0;
  }

  get asked() {
    return this.#day(0);
  }

  get answered() {
    return this.#day(1);
  }

  get predicted() {
    return this.#day(2);
  }

  get result() {
    return results[this.#small(2) ?? NONE];
  }

  get isOpen() {
    return this.#small(3) === 1;
  }

  get chance() {
    const chance = this.#of.chance[this.#n] ?? Number.NaN;
    return Number.isNaN(chance) ? undefined : chance;
  }

  get expected() {
    return this.#small(4);
  }

  get felt() {
    return this.#small(5);
  }

  get feared() {
    return fears[this.#small(6) ?? NONE];
  }

  #small(place: number): number | undefined {
    const value = this.#of.small[this.#n * SMALL + place];
    return value === NONE ? undefined : value;
  }

  #day(place: number): CivilDate | undefined {
    const day = this.#of.days[this.#n * DAYS + place] ?? NO_DAY;
    return day === NO_DAY ? undefined : nameOf(day);
  }
}

/** Each date is written once, however many asks name it. */
const names = new Map<number, CivilDate>();

function nameOf(day: number): CivilDate {
  const known = names.get(day);
  if (known !== undefined) return known;
  const name = dateOfNumber(day);
  names.set(day, name);
  return name;
}

function placeIn<T>(list: readonly T[], value: T | undefined): number {
  return value === undefined ? NONE : list.indexOf(value);
}

function packedDay(date: CivilDate | undefined): number {
  return date === undefined ? NO_DAY : dayNumberOf(date);
}
