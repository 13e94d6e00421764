/**
 * What an ask may be, in the order in which it is offered. Apart from the schemas, which are made of these: forms
 * need the choices, and no schema.
 */
export const channels = [
  'in_person',
  'video',
  'phone',
  'chat_dm',
  'chat_channel',
  'email',
  'doc_or_ticket',
  'other',
] as const;

export const askKinds = [
  'show_me',
  'do_for_me',
  'advice',
  'review',
  'introduce',
  'time_or_resource',
  'emotional',
  'other',
] as const;

export const askStates = ['idea', 'planned', 'asked', 'resolved', 'let_go'] as const;
export const results = ['yes', 'partly', 'later', 'no', 'no_reply'] as const;
/** How somebody who was asked may have seemed. */
export const seemings = ['warm', 'neutral', 'put_out'] as const;
export const rungNumbers: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
export const discomforts: readonly number[] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
/** Chances offered for one tap, 0–1. */
export const chances: readonly number[] = [0.1, 0.3, 0.5, 0.7, 0.9];
export const relations = [
  'peer',
  'manager',
  'report',
  'senior',
  'other_team',
  'external',
  'personal',
] as const;

/** The choice a form's text stands for, or `undefined` when it stands for none of them. */
export function choiceOf<T extends string | number>(choices: readonly T[], text: string): T | undefined {
  return choices.find((choice) => String(choice) === text);
}
