import { i18n } from '#i18n';
import { type ByLanguage, contentLanguage } from '@/utils/core/language';

/** Content in the language of the interface. */
export function contentNow<T>(content: ByLanguage<T>): T {
  return content[contentLanguage(i18n.t('language'))];
}
