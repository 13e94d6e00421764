import type { Finding } from '@/utils/core/phrasing/index';
import type { ExplainedFinding } from './review-pane';
import { ruleWordsNow } from './rule-words';

/** A finding with the words of its rule. */
export const explained = (finding: Finding): ExplainedFinding => ({
  ...finding,
  ...ruleWordsNow(finding.rule),
});
