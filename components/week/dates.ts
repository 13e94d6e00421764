import { i18n } from '#i18n';
import type { CivilDate } from '@/utils/core/practice/record';

/** The browser's own way of writing dates, as long as it speaks the language of the interface. */
const locale = (): string => {
  const language = i18n.t('week.language');
  return navigator.language.startsWith(language) ? navigator.language : language;
};

/** A civil date has no zone: read and written in the same one, it stays what it is. */
const instantOf = (date: CivilDate): Date => new Date(`${date}T00:00:00Z`);

const written = new Map<string, Intl.DateTimeFormat>();

function formatOf(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale() + JSON.stringify(options);
  const format = written.get(key) ?? new Intl.DateTimeFormat(locale(), { timeZone: 'UTC', ...options });
  written.set(key, format);
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
  return new Intl.NumberFormat(locale(), { maximumFractionDigits: 1 }).format(value);
}

/** `64 %`, from a share of 0–1. */
export function percentInWords(share: number): string {
  return new Intl.NumberFormat(locale(), { style: 'percent', maximumFractionDigits: 0 }).format(share);
}
