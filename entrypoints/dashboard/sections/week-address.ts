import type { CivilDate } from '@/utils/core/practice/record';

/** What the week part of the dashboard shows. */
export type WeekAddress =
  | { readonly kind: 'week'; readonly date: CivilDate }
  | { readonly kind: 'month'; readonly month: string }
  | { readonly kind: 'year'; readonly year: string };

/**
 * Reads what follows `#week/`: a date shows its week, a month (`2026-11`) and a year (`2026`) their summary.
 * Anything else, and any day after today, is the running week.
 */
export function weekAddressOf(path: string, today: CivilDate): WeekAddress {
  if (/^[0-9]{4}$/.test(path) && path <= today.slice(0, 4)) return { kind: 'year', year: path };
  if (/^[0-9]{4}-(?:0[1-9]|1[0-2])$/.test(path) && path <= today.slice(0, 7)) {
    return { kind: 'month', month: path };
  }
  const isDate = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(path) && path <= today;
  return { kind: 'week', date: isDate ? path : today };
}
