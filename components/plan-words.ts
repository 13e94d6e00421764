import { i18n } from '#i18n';
import type { Person } from '@/utils/core/practice/person';
import type { Cue, PlanItem } from '@/utils/core/practice/plan';
import { planSentence } from '@/utils/core/practice/plan-items';
import { language } from './language';

/** "When it is Mon 30 Nov, 10:00, I will ask Sam for a look at my draft." */
export function planWords(item: PlanItem, people: readonly Person[]): string {
  const { cue, who, what } = planSentence(item, people);
  return i18n.t('plan.sentence', [cueWords(cue), who ?? i18n.t('plan.someone'), what]);
}

/** A cue as it stands after "When". */
export function cueWords(cue: Cue): string {
  return cue.kind === 'time' ? i18n.t('plan.itIs', [wallWords(cue.wall)]) : cue.text;
}

/** A time on the wall in the manner of the interface. */
export function wallWords(wall: string): string {
  return Temporal.PlainDateTime.from(wall).toLocaleString(language(), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });
}
