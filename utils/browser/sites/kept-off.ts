import type { Policy } from '@/utils/core/policy/policy';
import { covers } from './known-sites';

/** A page within a pattern: what covers it covers the pattern, as far as ours and the browser's own go. */
export function pageOf(pattern: string): string {
  return pattern.replace(/^\*:/, 'https:').replace('://*.', '://any.').replace(/\/\*$/, '/');
}

/** The match patterns of what an organisation keeps off. */
export function patternsKeptOff(disabledSites: Policy['disabledSites']): string[] {
  return disabledSites.map((host) => `*://${host}/*`);
}

/**
 * Whether the organisation keeps off all that a match pattern, or the origin of a page, covers. A wider pattern is
 * on, except for those pages.
 */
export function isKeptOff(pattern: string, disabledSites: Policy['disabledSites']): boolean {
  return patternsKeptOff(disabledSites).some((off) => covers(off, pageOf(pattern)));
}
