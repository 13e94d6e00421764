export { type ReadySentence, sentencesFor } from './checklist';
export type {
  Ask,
  AskKind,
  Checklist,
  ChecklistPoint,
  Finding,
  Presence,
  Review,
  Reviewer,
  ReviewOptions,
  Rewrite,
  RewriteStyle,
  Severity,
} from './review-result';
export { createReviewer, review } from './reviewer';
export { rules } from './rule-cards';
export { ruleWords } from './rule-words';
export { type ToneWord, tone, toneWord } from './tone';
