import type { SiteFacts } from './site-facts';

/** Yahoo, Proton, Zoho, Fastmail, Roundcube and Thunderbird: what they write around a quoted mail. */
export const webmail: SiteFacts = {
  quoted: [
    '.yahoo_quoted',
    '.protonmail_quote',
    '.zmail_extra',
    '.moz-cite-prefix',
    '#reply-intro',
    'blockquote',
  ],
  signature: ['.protonmail_signature_block', '.moz-signature', '#_rc_sig', '#sig', '.signature'],
};
