import type { Policy } from '@/utils/core/policy/policy';
import { isKeptOff, pageOf } from './kept-off';
import { covers, type KnownSite, knownSites } from './known-sites';

/** A site in a list: whether it is on, and what turns it on and off. */
export interface SiteStatus {
  readonly name: string;
  readonly isOn: boolean;
  /** The organisation keeps it off, whatever was granted. */
  readonly isHeld: boolean;
  /** What the browser is asked for. */
  readonly origins: readonly string[];
  /** What was granted for it alone, and is given back. Empty where a wider grant covers it. */
  readonly granted: readonly string[];
}

/**
 * The known sites, then whatever else was granted.
 * @param patterns the match patterns that the browser grants
 * @param disabledSites what the organisation keeps off: see `Policy`
 */
export function siteStatuses(
  patterns: readonly string[],
  disabledSites: Policy['disabledSites'] = [],
): SiteStatus[] {
  const known = knownSites.map((site) => statusOf(site, patterns, disabledSites));
  const named = new Set(known.flatMap(({ granted }) => granted));
  const others = patterns
    .filter((pattern) => !named.has(pattern))
    .map((pattern) => {
      const isHeld = isKeptOff(pattern, disabledSites);
      return { name: nameOf(pattern), isOn: !isHeld, isHeld, origins: [pattern], granted: [pattern] };
    });
  return [...known, ...others];
}

function statusOf(
  { name, origins }: KnownSite,
  patterns: readonly string[],
  disabledSites: Policy['disabledSites'],
): SiteStatus {
  const free = origins.filter((origin) => !isKeptOff(origin, disabledSites));
  return {
    name,
    isOn: free.some((origin) => patterns.some((pattern) => covers(pattern, pageOf(origin)))),
    isHeld: free.length === 0,
    origins: free,
    // A pattern is the site's own when all it covers is the site's.
    granted: patterns.filter((pattern) => origins.some((origin) => covers(origin, pageOf(pattern)))),
  };
}

/** `wiki.example.com` from `https://wiki.example.com/*`; a pattern for every site stands as it is. */
function nameOf(pattern: string): string {
  const host = /^[^:]+:\/\/([^/]+)\//.exec(pattern)?.[1];
  return host === undefined || host === '*' ? pattern : host;
}
