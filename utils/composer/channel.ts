/** Where a draft goes, as far as the site tells: the ids of the log's channels. */
export type SiteChannel = 'email' | 'chat_dm' | 'doc_or_ticket';

const TICKETS = /(?:^|\.)(?:github\.com|gitlab\.com|linear\.app|atlassian\.net)$/u;
const MAIL = /(?:^|[.-])(?:mail|webmail|outlook|fastmail|proton|roundcube)(?:[.-]|$)/u;

/** The channel of a site by its host name; chat where nothing speaks for mail or tickets. */
export function channelOf(hostname: string): SiteChannel {
  if (TICKETS.test(hostname)) return 'doc_or_ticket';
  return MAIL.test(hostname) ? 'email' : 'chat_dm';
}
