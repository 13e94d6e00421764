import { rules } from '@/utils/core/phrasing';

/** The words of a rule: what was found, what to do about it, and where that comes from. */
export interface RuleText {
  readonly title: string;
  readonly advice: string;
  readonly source: string;
}

/** The words of a rule by its id. */
export function ruleText(id: string): RuleText {
  const rule = rules.find((candidate) => candidate.id === id);
  return { title: rule?.title ?? id, advice: rule?.advice ?? '', source: rule?.source ?? '' };
}
