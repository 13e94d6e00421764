import { parse } from 'chrono-node/en';

/** Only this much of a draft is read: a date for an ask stands near it, and the parser is slow on long text. */
const enough = 20_000;

/**
 * Whether a text names a date or a time, in English ("the 3rd", "in two weeks", "half past four").
 * Pass it to the phrasing engine as `findDate`; load this module only where the checklist is shown.
 */
export function findDate(text: string): boolean {
  return parse(text.slice(0, enough)).length > 0;
}
