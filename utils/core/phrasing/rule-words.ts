import { texts as english } from './en/rule-texts';
import { texts as german } from './en/rule-texts.de';
import type { RuleText } from './rule';

/**
 * What is read about a rule, in a language of the interface; English where that language has no words for it.
 * @param id a rule's id; one that is gone stands for itself
 */
export function ruleWords(id: string, language: 'en' | 'de'): RuleText {
  const text = english[id] ?? { title: id, advice: '', source: '' };
  return language === 'de' ? { ...text, ...german[id] } : text;
}
