import { i18n } from '#i18n';
import type { CivilDate } from '@/utils/core/practice/record';
import { daysBetween } from '@/utils/core/time/civil-date';
import { language } from './language';

/** A civil date as people say it: today, tomorrow, yesterday, or the day in the manner of the interface. */
export function dayWords(date: CivilDate, today: CivilDate): string {
  const days = daysBetween(today, date);
  if (days === 0) return i18n.t('day.today');
  if (days === 1) return i18n.t('day.tomorrow');
  if (days === -1) return i18n.t('day.yesterday');
  const isThisYear = date.slice(0, 4) === today.slice(0, 4);
  return Temporal.PlainDate.from(date).toLocaleString(language(), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(!isThisYear && { year: 'numeric' }),
  });
}
