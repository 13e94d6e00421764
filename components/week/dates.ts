import type { CivilDate } from '@/utils/core/practice/record';
import { language } from '../language';

/** A civil date has no zone: read and written in the same one, it stays what it is. */
const instantOf = (date: CivilDate): Date => new Date(`${date}T00:00:00Z`);

const written = new Map<string, Intl.DateTimeFormat>();

function formatOf(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language() + JSON.stringify(options);
  const format = written.get(key) ?? new Intl.DateTimeFormat(language(), { timeZone: 'UTC', ...options });
  written.set(key, format);
  return format;
}

const counted = new Map<string, Intl.NumberFormat>();

function numbersOf(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = language() + JSON.stringify(options);
  const format = counted.get(key) ?? new Intl.NumberFormat(language(), options);
  counted.set(key, format);
  return format;
}

/** `16 – 22 November 2026` */
export function rangeInWords(from: CivilDate, to: CivilDate): string {
  const format = formatOf({ day: 'numeric', month: 'long', year: 'numeric' });
  return format.formatRange(instantOf(from), instantOf(to));
}

/** `16 Nov` */
export function dayInWords(date: CivilDate): string {
  return formatOf({ day: 'numeric', month: 'short' }).format(instantOf(date));
}

/** `16 Nov 2026` */
export function dateInWords(date: CivilDate): string {
  return formatOf({ day: 'numeric', month: 'short', year: 'numeric' }).format(instantOf(date));
}

/** `November 2026` */
export function monthInWords(date: CivilDate): string {
  return formatOf({ month: 'long', year: 'numeric' }).format(instantOf(date));
}

/** `2.5`: at most one digit after the point. */
export function numberInWords(value: number): string {
  return numbersOf({ maximumFractionDigits: 1 }).format(value);
}

/** `64 %`, from a share of 0–1. */
export function percentInWords(share: number): string {
  return numbersOf({ style: 'percent', maximumFractionDigits: 0 }).format(share);
}
