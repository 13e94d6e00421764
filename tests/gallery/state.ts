import type { JSX } from 'solid-js';

/** One component in one state, as the gallery shows it. */
export interface State {
  /** `‹component› ‹state›`, such as `button disabled`. */
  readonly name: string;
  readonly view: () => JSX.Element;
}

/** States that are looked at together. */
export interface Room {
  readonly name: string;
  readonly states: readonly State[];
}

/** A text that is as long as people write. */
export const LONG =
  'Asked whether somebody could look at the second page of the report about the new reporting system before Thursday';
/** A word without a place to break. */
export const UNBROKEN = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen';
/** Two scripts that are read from right to left, with markup that stays text. */
export const RIGHT_TO_LEFT = 'שאלתי את דנה אם יש זמן — سألتها <b>عن</b> الوثيقة';
/** What a component says to its surface: here nobody listens. */
export const nothing = () => undefined;
