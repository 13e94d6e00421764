import { i18n } from '#i18n';
import { contentLanguage } from '@/utils/core/language';
import { ruleWords } from '@/utils/core/phrasing/index';

/** The words of a rule in the language of the interface: what was found, what to do about it, where that comes from. */
export const ruleWordsNow = (id: string) => ruleWords(id, contentLanguage(i18n.t('language')));
