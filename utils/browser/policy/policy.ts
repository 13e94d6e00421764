import { browser } from 'wxt/browser';
import { effectiveSettings } from '@/utils/core/policy/effective-settings';
import { noPolicy, type Policy, readPolicy } from '@/utils/core/policy/policy';
import type { Settings } from '@/utils/core/practice/settings';
import { storedSettings } from '../storage/settings';

/** Safari has no managed storage, and Firefox tells of no change: it reads its policies when it starts. */
interface Managed {
  get(keys: null): Promise<unknown>;
  readonly onChanged?: {
    addListener(listener: () => void): void;
    removeListener(listener: () => void): void;
  };
}

const managed = () => (browser.storage as unknown as { managed?: Managed }).managed;

/** What the organisation decides. Never throws: Firefox refuses to tell where nothing is decided. */
export async function policyNow(): Promise<Policy> {
  try {
    return readPolicy(await managed()?.get(null));
  } catch {
    return noPolicy;
  }
}

/** Calls back when the organisation decides otherwise, until the returned function is called. */
export function watchPolicy(onChange: () => void): () => void {
  const changed = managed()?.onChanged;
  changed?.addListener(onChange);
  return () => changed?.removeListener(onChange);
}

/** The settings as they count, under the policy: see `effectiveSettings`. What is kept is `storedSettings`. */
export async function settingsInForce(): Promise<Settings> {
  const [settings, policy] = await Promise.all([storedSettings.read(), policyNow()]);
  return effectiveSettings(settings, policy);
}

/** The organisation lets no copy leave as a file. */
export class ExportOff extends Error {
  override readonly name = 'ExportOff';
}

/** Call it before anything is made that leaves as a file. @throws ExportOff */
export async function requireExport(): Promise<void> {
  const { disableExport } = await policyNow();
  if (disableExport) throw new ExportOff('The organisation has turned copies off.');
}
