import { createSignal, type JSX, Show } from 'solid-js';
import { ProblemLine } from '@/components/alert-line';
import { Organisation } from '@/components/settings/organisation';
import { SettingSearch } from '@/components/settings/setting-search';
import { storageProblemOf } from '@/utils/browser/database/problem';
import { createPolicy, createSettingsInForce } from '@/utils/browser/policy/live-policy';
import type { StorageProblem } from '@/utils/core/data/problem';
import { noPolicy } from '@/utils/core/policy/policy';
import { GoalSettings } from '../settings/goals';
import { LockSettings } from '../settings/lock';
import { NudgeSettings } from '../settings/nudges';
import { RuleSettings } from '../settings/rules';
import { SiteSettings } from '../settings/sites';
import { WritingSettings } from '../settings/writing';
import styles from './settings.module.css';

/** Everything the user sets. Each change counts at once; there is nothing to save. */
export function Settings(): JSX.Element {
  const policy = createPolicy();
  const settings = createSettingsInForce(policy);
  const [problem, setProblem] = createSignal<StorageProblem>();

  const attempt = (work: () => Promise<unknown>) =>
    void work().then(
      () => setProblem(undefined),
      (error: unknown) => setProblem(storageProblemOf(error)),
    );

  return (
    <div class={styles.page}>
      <ProblemLine problem={problem()} />
      <Show when={settings()}>
        {(current) => (
          <SettingSearch>
            <Show when={policy()}>{(decided) => <Organisation policy={decided()} />}</Show>
            <GoalSettings settings={current()} attempt={attempt} />
            <NudgeSettings settings={current()} policy={policy() ?? noPolicy} attempt={attempt} />
            <SiteSettings policy={policy() ?? noPolicy} />
            <LockSettings />
            <RuleSettings settings={current()} attempt={attempt} />
            <WritingSettings settings={current()} attempt={attempt} />
          </SettingSearch>
        )}
      </Show>
    </div>
  );
}
