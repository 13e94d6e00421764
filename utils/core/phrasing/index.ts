export { createReviewer, review } from './reviewer';
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
export { sentencesFor, type ReadySentence } from './checklist';
export { rules } from './rules/en';
