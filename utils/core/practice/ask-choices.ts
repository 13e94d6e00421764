import type { AskKind, AskState, Outcome, Result } from './ask';
import type { Person } from './person';
import type { Channel, Rung } from './record';

/** Every channel, in the order in which it is offered. */
export const channels: readonly Channel[] = [
  'in_person',
  'video',
  'phone',
  'chat_dm',
  'chat_channel',
  'email',
  'doc_or_ticket',
  'other',
];

export const askKinds: readonly AskKind[] = [
  'show_me',
  'do_for_me',
  'advice',
  'review',
  'introduce',
  'time_or_resource',
  'emotional',
  'other',
];

export const askStates: readonly AskState[] = ['idea', 'planned', 'asked', 'resolved', 'let_go'];
export const results: readonly Result[] = ['yes', 'partly', 'later', 'no', 'no_reply'];
/** How somebody who was asked may have seemed. */
export const seemings: readonly NonNullable<Outcome['seemed']>[] = ['warm', 'neutral', 'put_out'];
export const rungNumbers: readonly Rung[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
export const discomforts: readonly number[] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
/** Chances offered for one tap, 0–1. */
export const chances: readonly number[] = [0.1, 0.3, 0.5, 0.7, 0.9];
export const relations: readonly Person['relation'][] = [
  'peer',
  'manager',
  'report',
  'senior',
  'other_team',
  'external',
  'personal',
];

/** The choice a form's text stands for, or `undefined` when it stands for none of them. */
export function choiceOf<T extends string | number>(choices: readonly T[], text: string): T | undefined {
  return choices.find((choice) => String(choice) === text);
}
