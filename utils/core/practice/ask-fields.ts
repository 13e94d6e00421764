import type { Ask } from './ask';
import { askKinds, channels, choiceOf, discomforts, rungNumbers } from './ask-choices';
import { createAsk, markAsked, type NewAsk } from './ask-life';
import { type PredictionInput, setPrediction } from './ask-prediction';
import { alive, type Entry } from './change';
import { splitLine } from './line';
import { createPerson, isSameAlias } from './people';
import type { Person } from './person';
import type { Id } from './record';

/** The fields of the form that writes an ask down, as a form holds them: empty means "not said". */
export interface AskFields {
  readonly what: string;
  readonly personId: string;
  /** An alias of somebody who may not be among the people yet; it counts when no person is chosen. */
  readonly alias: string;
  readonly channel: string;
  readonly rung: string;
  readonly kind: string;
  /** 0–1. */
  readonly chance: string;
  readonly discomfort: string;
  readonly feared: string;
  /** 0–1. */
  readonly fearedChance: string;
}

export const emptyAskFields: AskFields = {
  what: '',
  personId: '',
  alias: '',
  channel: '',
  rung: '',
  kind: '',
  chance: '',
  discomfort: '',
  feared: '',
  fearedChance: '',
};

/** What is expected, as far as it was said; `undefined` when nothing was. */
export function predictionFrom(fields: AskFields): PredictionInput | undefined {
  const feared = splitLine(fields.feared).line;
  const pYes = chanceOf(fields.chance);
  const discomfort = choiceOf(discomforts, fields.discomfort);
  const pFeared = feared === '' ? undefined : chanceOf(fields.fearedChance);
  if (pYes === undefined && discomfort === undefined && feared === '') return undefined;
  return {
    ...(pYes !== undefined && { pYes }),
    ...(discomfort !== undefined && { discomfort }),
    ...(feared !== '' && { feared }),
    ...(pFeared !== undefined && { pFeared }),
  };
}

/** Who is meant, and the record to write when it is somebody new. */
export interface Addressee {
  readonly personId?: Id;
  readonly created?: Person;
}

/**
 * Who a form means: the chosen person, or who has their alias now when the two were made one; else the one with that
 * alias, in whatever case; else somebody new, a peer until the user says otherwise. Nobody when nothing was said or
 * the chosen person is gone.
 */
export function addresseeOf(
  { personId, alias }: Pick<AskFields, 'personId' | 'alias'>,
  people: readonly Person[],
  entry: () => Entry,
): Addressee {
  const named = (name: string) => alive(people).find((person) => isSameAlias(person.alias, name));
  if (personId !== '') {
    const chosen = people.find(({ id }) => id === personId);
    const meant = chosen?.deletedAt === undefined ? chosen : named(chosen.alias);
    return meant ? { personId: meant.id } : {};
  }
  const name = alias.trim().slice(0, 80);
  if (name === '') return {};
  const known = named(name);
  if (known) return { personId: known.id };
  const created = createPerson({ alias: name, relation: 'peer' }, entry());
  return { personId: created.id, created };
}

/**
 * The ask a form describes, planned. Missing parts take the defaults of `createAsk`.
 *
 * @param personId see `addresseeOf`
 */
export function plannedFrom(fields: AskFields, personId: Id | undefined, entry: Entry): Ask {
  const predict = predictionFrom(fields);
  return createAsk({ ...detailsOf(fields, personId), ...(predict && { predict }) }, entry);
}

/**
 * The ask a form describes, asked just now. What is expected was said after asking then: it is kept, and left
 * out of statistics (practice I2).
 */
export function askedFrom(fields: AskFields, personId: Id | undefined, entry: Entry): Ask {
  const planned = createAsk(detailsOf(fields, personId), entry);
  const asked = markAsked(planned, { channel: planned.channel ?? 'other' }, entry.now);
  const predict = predictionFrom(fields);
  return predict === undefined ? asked : setPrediction(asked, predict, entry.now);
}

function detailsOf(fields: AskFields, personId: Id | undefined): NewAsk {
  const { line, rest } = splitLine(fields.what);
  const channel = choiceOf(channels, fields.channel);
  const rung = choiceOf(rungNumbers, fields.rung);
  const kind = choiceOf(askKinds, fields.kind);
  return {
    what: line,
    ...(rest !== undefined && { note: rest }),
    ...(channel && { channel }),
    ...(rung !== undefined && { rung }),
    ...(kind && { kind }),
    ...(personId !== undefined && { personId }),
  };
}

function chanceOf(text: string): number | undefined {
  const chance = Number(text);
  return text === '' || Number.isNaN(chance) ? undefined : chance;
}
