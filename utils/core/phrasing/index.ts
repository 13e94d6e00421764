export { createReviewer, review } from './review';
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
