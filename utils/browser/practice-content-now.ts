import { i18n } from '#i18n';
import { contentLanguage } from '@/utils/core/language';
import { type PracticeContent, practiceContent } from '@/utils/core/practice/content';

/** What there is to practise with, in the language of the interface. */
export function practiceContentNow(): PracticeContent {
  return practiceContent[contentLanguage(i18n.t('language'))];
}
