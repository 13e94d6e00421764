import { createSignal, For, type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import { Button } from '@/components/button';
import { ruleWordsNow } from '@/components/rule-words';
import styles from '@/components/settings/settings.module.css';
import { Toggle } from '@/components/settings/toggle';
import { storedSettings } from '@/utils/browser/storage/settings';
// The examples stand in this part of the dashboard alone: composer help ships without them.
import { type CatalogueEntry, catalogue } from '@/utils/core/phrasing/catalogue';
import type { Settings } from '@/utils/core/practice/settings';

interface RuleSettingsProps {
  readonly settings: Settings;
  readonly attempt: (work: () => Promise<unknown>) => void;
}

/** What composer help points out: each rule with its reason, its source and examples, and a way to turn it off. */
export function RuleSettings(props: RuleSettingsProps): JSX.Element {
  const isOn = (id: string) => !props.settings.disabledRules.includes(id);

  const setDisabled = (change: (ids: readonly string[]) => readonly string[]) =>
    props.attempt(() =>
      storedSettings.update((settings) => ({
        ...settings,
        disabledRules: [...change(settings.disabledRules)],
      })),
    );
  const toggle = (id: string, on: boolean) =>
    setDisabled((ids) => (on ? ids.filter((other) => other !== id) : [...ids, id]));

  const [isBack, setBack] = createSignal(false);

  function bringBack(): void {
    props.attempt(async () => {
      await storedSettings.update((settings) => ({ ...settings, dismissedSince: Date.now() }));
      setBack(true);
    });
  }

  return (
    <section class={styles.part} id="settings-rules">
      <h2>{i18n.t('ruleSettings.title')}</h2>
      <p class={styles.hint}>{i18n.t('ruleSettings.lead')}</p>
      <For each={catalogue}>
        {(rule) => (
          <div class={styles.rule}>
            <Toggle
              label={ruleWordsNow(rule.id).title}
              hint={i18n.t(`ruleSettings.severity.${rule.severity}`)}
              isOn={isOn(rule.id)}
              onToggle={(on) => toggle(rule.id, on)}
            />
            <More rule={rule} />
          </div>
        )}
      </For>
      <div class={styles.row}>
        <Show when={props.settings.disabledRules.length > 0}>
          <Button onClick={() => setDisabled(() => [])}>{i18n.t('ruleSettings.allOn')}</Button>
        </Show>
        <Button onClick={bringBack}>{i18n.t('ruleSettings.dismissed')}</Button>
        <p role="status" class={styles.hint}>
          {isBack() ? i18n.t('ruleSettings.dismissedBack') : ''}
        </p>
      </div>
    </section>
  );
}

function More(props: { readonly rule: CatalogueEntry }): JSX.Element {
  const words = () => ruleWordsNow(props.rule.id);
  return (
    <details class={styles.more}>
      <summary>
        {i18n.t('ruleSettings.more')}
        <span class="unseen"> {words().title}</span>
      </summary>
      <div>
        <p>{words().advice}</p>
        <p>{i18n.t('ruleSettings.flagged')}</p>
        <Examples drafts={props.rule.examples.flagged} />
        <p>{i18n.t('ruleSettings.fine')}</p>
        <Examples drafts={props.rule.examples.fine} />
        <p>
          {i18n.t('ruleSettings.source')}{' '}
          <Show when={props.rule.source.startsWith('https://')} fallback={props.rule.source}>
            <a href={props.rule.source} target="_blank" rel="noopener noreferrer">
              {props.rule.source}
            </a>
          </Show>
        </p>
      </div>
    </details>
  );
}

function Examples(props: { readonly drafts: readonly string[] }): JSX.Element {
  return (
    <ul lang="en" dir="ltr">
      <For each={props.drafts}>{(draft) => <li>{draft}</li>}</For>
    </ul>
  );
}
