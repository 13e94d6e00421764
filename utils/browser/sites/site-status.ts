import { covers, type KnownSite, knownSites } from './known-sites';

/** A site in a list: whether it is on, and what turns it on and off. */
export interface SiteStatus {
  readonly name: string;
  readonly isOn: boolean;
  /** What the browser is asked for. */
  readonly origins: readonly string[];
  /** What was granted for it alone, and is given back. Empty where a wider grant covers it. */
  readonly granted: readonly string[];
}

/**
 * The known sites, then whatever else is on.
 * @param patterns the match patterns that are on
 */
export function siteStatuses(patterns: readonly string[]): SiteStatus[] {
  const known = knownSites.map((site) => statusOf(site, patterns));
  const named = new Set(known.flatMap(({ granted }) => granted));
  const others = patterns
    .filter((pattern) => !named.has(pattern))
    .map((pattern) => ({ name: nameOf(pattern), isOn: true, origins: [pattern], granted: [pattern] }));
  return [...known, ...others];
}

function statusOf({ name, origins }: KnownSite, patterns: readonly string[]): SiteStatus {
  const pages = origins.map(pageOf);
  return {
    name,
    isOn: pages.some((page) => patterns.some((pattern) => covers(pattern, page))),
    origins,
    // A pattern is the site's own when all it covers is the site's.
    granted: patterns.filter((pattern) => origins.some((origin) => covers(origin, pageOf(pattern)))),
  };
}

/** A page within a pattern: what covers it covers the pattern, as far as ours and the browser's own go. */
function pageOf(pattern: string): string {
  return pattern.replace(/^\*:/, 'https:').replace('://*.', '://any.').replace(/\/\*$/, '/');
}

/** `wiki.example.com` from `https://wiki.example.com/*`; a pattern for every site stands as it is. */
function nameOf(pattern: string): string {
  const host = /^[^:]+:\/\/([^/]+)\//.exec(pattern)?.[1];
  return host === undefined || host === '*' ? pattern : host;
}
