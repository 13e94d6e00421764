import { i18n } from '#i18n';
import type { AskKind, AskState, Outcome, Result } from '@/utils/core/practice/ask';
import {
  askKinds,
  askStates,
  chances,
  channels,
  discomforts,
  relations,
  results,
  rungNumbers,
  seemings,
} from '@/utils/core/practice/ask-choices';
import type { Person } from '@/utils/core/practice/person';
import type { Channel } from '@/utils/core/practice/record';
import { percentInWords } from './week/dates';

/** One option of a choice, in words. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

const optionsOf = <T extends string | number>(values: readonly T[], label: (value: T) => string): Option[] =>
  values.map((value) => ({ value: String(value), label: label(value) }));

export const channelWords = (channel: Channel): string => i18n.t(`asks.channel.${channel}`);
export const kindWords = (kind: AskKind): string => i18n.t(`asks.kind.${kind}`);
export const stateWords = (state: AskState): string => i18n.t(`asks.state.${state}`);
export const resultWords = (result: Result): string => i18n.t(`outcome.result.${result}`);
export const relationWords = (relation: Person['relation']): string => i18n.t(`people.relation.${relation}`);
export const fearedWords = (feared: NonNullable<Outcome['feared']>): string =>
  i18n.t(`outcome.fearedWas.${feared}`);

export const seemedWords = (seemed: NonNullable<Outcome['seemed']>): string =>
  i18n.t(`outcome.seemedWas.${seemed}`);

/** A chance from 0 to 1 as a percentage. */
export const chanceWords = (chance: number): string => percentInWords(chance);

export const channelOptions = (): Option[] => optionsOf(channels, channelWords);
export const kindOptions = (): Option[] => optionsOf(askKinds, kindWords);
export const stateOptions = (): Option[] => optionsOf(askStates, stateWords);
export const resultOptions = (): Option[] => optionsOf(results, resultWords);
export const relationOptions = (): Option[] => optionsOf(relations, relationWords);
export const rungOptions = (): Option[] => optionsOf(rungNumbers, String);
export const discomfortOptions = (): Option[] => optionsOf(discomforts, String);
export const chanceOptions = (): Option[] => optionsOf(chances, chanceWords);
export const seemedOptions = (): Option[] => optionsOf(seemings, seemedWords);
export const fearedOptions = (): Option[] => optionsOf(['no', 'partly', 'yes'] as const, fearedWords);
