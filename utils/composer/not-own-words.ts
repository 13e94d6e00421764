import { gmail } from './sites/gmail';
import { outlook } from './sites/outlook';
import type { SiteFacts } from './sites/site-facts';
import { webmail } from './sites/webmail';

const sites: readonly SiteFacts[] = [gmail, outlook, webmail];

const quotedOrSignature = sites
  .flatMap((site) => [...(site.quoted ?? []), ...(site.signature ?? [])])
  .join(',');
const quotedFromHere = sites.flatMap((site) => site.quotedFromHere ?? []).join(',');

/** Whether an element in a draft holds a quoted message or a signature. */
export function isQuotedOrSignature(element: Element): boolean {
  return element.matches(quotedOrSignature);
}

/** Whether an element marks the end of what the user writes: all that follows is quoted. */
export function startsQuotedRest(element: Element): boolean {
  return element.matches(quotedFromHere);
}
