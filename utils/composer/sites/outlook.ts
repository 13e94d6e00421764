import type { SiteFacts } from './site-facts';

/** Outlook on the web marks where the reply ends; all of the answered thread follows. */
export const outlook: SiteFacts = {
  quotedFromHere: ['#appendonsend', '#divRplyFwdMsg', '[id$="appendonsend"]', '[id$="divRplyFwdMsg"]'],
  signature: ['#Signature', '[id$="_Signature"]', '#ms-outlook-mobile-signature'],
};
