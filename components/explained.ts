import { type Finding, rules } from '@/utils/core/phrasing/index';
import type { ExplainedFinding } from './review-pane';

/** A finding with the words of its rule. */
export function explained(finding: Finding): ExplainedFinding {
  const rule = rules.find(({ id }) => id === finding.rule);
  return {
    ...finding,
    title: rule?.title ?? finding.rule,
    advice: rule?.advice ?? '',
    source: rule?.source ?? '',
  };
}
