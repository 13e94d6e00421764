import { i18n } from '#i18n';
import { shortened, wordsOf } from '@/utils/core/nudges/nudge-texts';
import type { NudgeVariant } from '@/utils/core/nudges/variant';

export interface NudgeText {
  readonly title: string;
  readonly body: string;
}

/**
 * The words of a nudge.
 *
 * @param what the user's own words about the ask; used by detailed texts alone, and shortened to fit
 */
export function textOf(variant: NudgeVariant, what: string | undefined): NudgeText {
  const { kind, detail, turn, body } = wordsOf(variant, what !== undefined);
  const title = i18n.t(`nudge.text.${kind}.${detail}.${turn}.title`);
  if (body === 'what') return { title, body: shortened(what ?? '') };
  if (body === 'text') return { title, body: i18n.t(`nudge.text.${kind}.${detail}.${turn}.body`) };
  return { title, body: i18n.t(`nudge.backOff.${body}`) };
}
