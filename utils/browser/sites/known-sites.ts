/** A site people write asks on, offered by name. */
export interface KnownSite {
  readonly name: string;
  /** Match patterns of the pages on which its composers live. */
  readonly origins: readonly string[];
}

/** The sites offered by name; any other one is turned on from its own tab. */
export const knownSites: readonly KnownSite[] = [
  { name: 'Gmail', origins: ['https://mail.google.com/*'] },
  {
    name: 'Outlook',
    origins: [
      'https://outlook.office.com/*',
      'https://outlook.office365.com/*',
      'https://outlook.live.com/*',
      'https://outlook.cloud.microsoft/*',
    ],
  },
  { name: 'Slack', origins: ['https://app.slack.com/*'] },
  {
    name: 'Teams',
    origins: ['https://teams.microsoft.com/*', 'https://teams.live.com/*', 'https://teams.cloud.microsoft/*'],
  },
  { name: 'Google Chat', origins: ['https://chat.google.com/*'] },
  { name: 'Discord', origins: ['https://discord.com/*'] },
  { name: 'LinkedIn', origins: ['https://www.linkedin.com/*'] },
  { name: 'WhatsApp', origins: ['https://web.whatsapp.com/*'] },
  { name: 'Proton Mail', origins: ['https://mail.proton.me/*'] },
  { name: 'Fastmail', origins: ['https://app.fastmail.com/*'] },
  { name: 'Yahoo Mail', origins: ['https://mail.yahoo.com/*'] },
  { name: 'Zoho Mail', origins: ['https://mail.zoho.com/*', 'https://mail.zoho.eu/*'] },
  { name: 'Zulip', origins: ['https://*.zulipchat.com/*'] },
  { name: 'Mattermost', origins: ['https://*.cloud.mattermost.com/*'] },
  { name: 'Jira', origins: ['https://*.atlassian.net/*'] },
  { name: 'Linear', origins: ['https://linear.app/*'] },
  { name: 'GitHub', origins: ['https://github.com/*'] },
];

/** The name under which a page's site is shown: a known one's, else its host. */
export function siteNameOf(origin: string): string {
  const known = knownSites.find(({ origins }) => origins.some((pattern) => covers(pattern, origin)));
  return known?.name ?? new URL(origin).host;
}

/** The match pattern that turns on the site of a page, or nothing where no extension may run. */
export function patternOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  // Match patterns know no ports: a pattern covers all of them.
  return protocol === 'https:' || protocol === 'http:' ? `${protocol}//${hostname}/*` : undefined;
}

/** The match pattern for an address as somebody types it, with or without `https://` and what follows the host. */
export function patternOfAddress(typed: string): string | undefined {
  const address = typed.trim();
  if (/\s/.test(address)) return undefined;
  const pattern = patternOf(/^[a-z][a-z0-9+.-]*:\/\//i.test(address) ? address : `https://${address}`);
  // One word is a typing in progress more often than a machine next door, which has its popup.
  return pattern?.includes('.') === true || pattern?.includes('//localhost/') === true ? pattern : undefined;
}

/**
 * Whether a match pattern of ours covers an origin.
 * @param pattern `scheme://host/*`; scheme `*` is http or https, host `*.x` is x and everything below it
 * @see https://developer.chrome.com/docs/extensions/develop/concepts/match-patterns
 */
export function covers(pattern: string, origin: string): boolean {
  if (!URL.canParse(origin)) return false;
  const { protocol, hostname } = new URL(origin);
  if (protocol !== 'https:' && protocol !== 'http:') return false;
  if (pattern === '<all_urls>') return true;
  const [scheme = '', host = ''] = pattern.split('://');
  if (scheme !== '*' && `${scheme}:` !== protocol) return false;
  return hostCovers(host.split('/')[0] ?? '', hostname);
}

function hostCovers(pattern: string, hostname: string): boolean {
  if (pattern === '*') return true;
  if (!pattern.startsWith('*.')) return pattern === hostname;
  const parent = pattern.slice(2);
  return hostname === parent || hostname.endsWith(`.${parent}`);
}
