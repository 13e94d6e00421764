import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handover } from '@/utils/composer/handover';
import { toneWord } from '@/utils/core/phrasing/tone';

/** The tone model, which most messages never need: it comes once rewordings are on the screen. */
export default defineUnlistedScript(() => {
  handover().compareTone = toneWord;
});
