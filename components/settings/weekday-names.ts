import { language } from '../language';

/** A weekday's name in the language of the interface. @param day 0 is Sunday, 6 is Saturday */
export function weekdayName(day: number, length: 'short' | 'long'): string {
  // 1970-01-04 was a Sunday.
  const date = Temporal.PlainDate.from('1970-01-04').add({ days: day });
  return date.toLocaleString(language(), { weekday: length });
}

/** The weekdays, beginning with `first`. */
export function weekdaysFrom(first: number): number[] {
  return Array.from({ length: 7 }, (_, offset) => (first + offset) % 7);
}
