import { inject } from 'vitest';
import { openExtensionPage, type Session } from '@/scripts/browser/launch';
import { test as base } from '../browser/support/browser-test';
import { until } from '../browser/support/until';
import type { ExtensionGlobal } from '../browser/support/worker';
import { type Organisation, organisationFor, whyNotManaged } from './organisation';

const whyNot = whyNotManaged(inject('kind'));
if (whyNot !== undefined) console.warn(`Not tested under a policy: ${whyNot}`);

interface ManagedFixtures {
  /** What the organisation decides before the browser starts: a file changes it with `test.override`. */
  readonly policy: object;
  readonly organisation: Organisation;
}

const withOrganisation = base.extend<ManagedFixtures>({
  policy: async ({}, use) => {
    await use({});
  },
  organisation: async ({ kind, policy, skip }, use) => {
    skip(whyNot !== undefined, whyNot);
    const organisation = organisationFor(kind);
    try {
      organisation.decide(policy);
      await use(organisation);
    } finally {
      organisation.end();
    }
  },
});

const withBrowser = withOrganisation.extend({
  sessionOptions: async ({ organisation }, use) => {
    const { executable, extension } = organisation;
    await use({ executable, extension });
  },
});

/** A browser test under a policy; passed over, aloud, where none may be written. */
export const test = withBrowser.extend({
  // Chromium hands a policy to an extension some seconds after it was installed, and tells it then.
  session: async ({ session, policy }, use: (session: Session) => Promise<void>) => {
    const page = await openExtensionPage(session, '/wiped.html');
    const fields = Object.keys(policy).length;
    await until('the policy has arrived', () => page.evaluate(hasPolicy, fields), 60_000);
    await page.close();
    await use(session);
  },
});

/** Runs in a page of ours. */
async function hasPolicy(fields: number): Promise<boolean> {
  if (fields === 0) return true;
  const { browser } = globalThis as unknown as ExtensionGlobal;
  return Object.keys(await browser.storage.managed.get(null)).length === fields;
}
