import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createReviewer, review, rules, ruleWords, sentencesFor } from '@/utils/core/phrasing';

/** The phrasing engine, shipped once: whoever imports it in a build gets it from here (scripts/build/phrasing-once.ts). */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, {
    [Symbol.for('askwell.phrasing')]: { createReviewer, review, ruleWords, rules, sentencesFor },
  });
});
