// What a page carries that reviews drafts and never asks for a tone.
export { createReviewer, review } from '@/utils/core/phrasing';
