import Check from 'lucide-solid/icons/check';
import X from 'lucide-solid/icons/x';
import { createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import { explained } from '@/components/explained';
import { putText } from '@/components/form/put-text';
import { LONGEST_TEXT, TextField } from '@/components/form/text-field';
import { ReviewPane } from '@/components/review-pane';
import { createKeptFields } from '@/utils/browser/storage/kept-fields';
import { createStored } from '@/utils/browser/storage/live-stored';
import { storedSettings } from '@/utils/browser/storage/settings';
import { createReviewer } from '@/utils/core/phrasing/index';
import styles from './welcome.module.css';

/** What Askwell does and never does, and a draft to try it on: no site needs to be turned on for that. */
export function TryStep(): JSX.Element {
  return (
    <>
      <p class={styles.lead}>{i18n.t('welcome.try.lead')}</p>
      <div class={styles.promises}>
        <section>
          <h2>{i18n.t('welcome.try.does')}</h2>
          <ul>
            <For each={does()}>
              {(words) => (
                <li>
                  <Check size={18} aria-hidden="true" />
                  {words}
                </li>
              )}
            </For>
          </ul>
        </section>
        <section data-never>
          <h2>{i18n.t('welcome.try.never')}</h2>
          <ul>
            <For each={never()}>
              {(words) => (
                <li>
                  <X size={18} aria-hidden="true" />
                  {words}
                </li>
              )}
            </For>
          </ul>
        </section>
      </div>
      <TryOn />
    </>
  );
}

const does = () => [i18n.t('welcome.try.does1'), i18n.t('welcome.try.does2'), i18n.t('welcome.try.does3')];
const never = () => [
  i18n.t('welcome.try.never1'),
  i18n.t('welcome.try.never2'),
  i18n.t('welcome.try.never3'),
];

/** A draft, reviewed as it is typed. Nothing changes in it but by a click, and one undo takes that back. */
function TryOn(): JSX.Element {
  const settings = createStored(storedSettings);
  const fields = createKeptFields('welcome/draft', () => ({ draft: i18n.t('welcome.try.example') }));
  const [undo, setUndo] = createSignal<() => void>();
  const [isHelped, setIsHelped] = createSignal(false);
  const reviewer = createMemo(() =>
    createReviewer({ channel: 'chat', disabledRules: settings()?.disabledRules ?? [] }),
  );
  const draft = () => fields.value('draft');
  const review = createMemo(() => reviewer().review(draft()));
  let field: HTMLTextAreaElement | undefined;
  let isOurs = false;

  function put(text: string, stretch: { readonly from: number; readonly to: number }): void {
    if (!field) return;
    isOurs = true;
    putText(field, text, stretch);
    isOurs = false;
  }

  function change(text: string, stretch: { readonly from: number; readonly to: number }): void {
    const before = draft();
    put(text, stretch);
    setIsHelped(true);
    setUndo(() => () => {
      put(before, { from: 0, to: draft().length });
      setUndo(undefined);
    });
  }

  function type(text: string): void {
    // Once somebody types on, "undo" would take more than our change away.
    if (!isOurs) setUndo(undefined);
    fields.type('draft', text);
  }

  return (
    <section class={styles.try} aria-labelledby="welcome-try">
      <h2 id="welcome-try">{i18n.t('welcome.try.heading')}</h2>
      <TextField
        label={i18n.t('welcome.try.label')}
        hint={i18n.t('welcome.try.hint')}
        longest={LONGEST_TEXT}
        rows={3}
        value={draft()}
        onInput={type}
        onReady={(element) => {
          field = element;
        }}
      />
      <ReviewPane
        text={draft()}
        findings={review().findings.map(explained)}
        rewrites={review().rewrites.filter(({ text }) => text !== draft())}
        checklist={review().checklist}
        onReplace={({ start, end }, replacement) => change(replacement, { from: start, to: end })}
        onRewrite={({ text }) => change(text, { from: 0, to: draft().length })}
        onSentence={(_, sentence) => {
          const { length } = draft().trimEnd();
          change(`${length > 0 ? ' ' : ''}${sentence}`, { from: length, to: draft().length });
        }}
        onUndo={undo()}
      />
      <Show when={isHelped()}>
        <p class={styles.said} role="status">
          {i18n.t('welcome.try.helped')}
        </p>
      </Show>
    </section>
  );
}
