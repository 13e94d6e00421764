import { type Accessor, createMemo, createSignal, onCleanup } from 'solid-js';
import { effectiveSettings } from '@/utils/core/policy/effective-settings';
import type { Policy } from '@/utils/core/policy/policy';
import type { Settings } from '@/utils/core/practice/settings';
import { createStored } from '../storage/live-stored';
import { storedSettings } from '../storage/settings';
import { policyNow, watchPolicy } from './policy';

/** What the organisation decides, as a signal that follows it; `undefined` until first read. */
export function createPolicy(): Accessor<Policy | undefined> {
  const [policy, setPolicy] = createSignal<Policy>();
  const read = () => void policyNow().then(setPolicy);
  onCleanup(watchPolicy(read));
  read();
  return policy;
}

/** The settings as they count, as a signal that follows both the user and the organisation. */
export function createSettingsInForce(policy = createPolicy()): Accessor<Settings | undefined> {
  const settings = createStored(storedSettings);
  return createMemo(() => {
    const [set, decided] = [settings(), policy()];
    return set && decided && effectiveSettings(set, decided);
  });
}
