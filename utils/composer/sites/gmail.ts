import type { SiteFacts } from './site-facts';

/** Gmail writes its own classes into the mails it sends, so they are stable. */
export const gmail: SiteFacts = {
  quoted: ['.gmail_quote', '.gmail_quote_container', '.gmail_attr', '.gmail_extra'],
  signature: ['.gmail_signature', '.gmail_signature_prefix', '[data-smartmail="gmail_signature"]'],
};
