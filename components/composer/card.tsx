import { createUniqueId, For, Index, type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import type { CardActions, CardView, FindingView } from './card-view';
import { Checklist } from './checklist';
import { FindingItem } from './finding-item';
import { Notice } from './notice';
import { RewriteItem } from './rewrite-item';
import { Scripts } from './scripts';

interface CardProps extends CardActions {
  readonly view: CardView;
  readonly theme: 'light' | 'dark';
  /** Where its top left corner goes, in CSS pixels of the viewport; unseen until it is known. */
  readonly place: { readonly x: number; readonly y: number } | undefined;
  readonly ref: (card: HTMLElement) => void;
}

/**
 * What there is to say about the draft, as a dialog beside the composer. Its handlers are attached to the elements
 * themselves (`on:`): in a shadow root a page can keep delegated events from ever arriving.
 */
export function Card(props: CardProps): JSX.Element {
  const heading = createUniqueId();
  const isPicked = (finding: FindingView) => finding.id === props.view.picked;
  const sorted = () =>
    props.view.findings.toSorted((one, other) => Number(isPicked(other)) - Number(isPicked(one)));
  return (
    <section
      class="card"
      role="dialog"
      aria-labelledby={heading}
      data-theme={props.theme}
      tabindex="-1"
      ref={(card) => props.ref(card)}
      style={
        props.place
          ? { left: `${props.place.x}px`, top: `${props.place.y}px` }
          : { visibility: 'hidden', left: '0', top: '0' }
      }
    >
      <header>
        <h2 id={heading}>{i18n.t('composer.heading')}</h2>
        <button
          type="button"
          class="plain close"
          aria-label={i18n.t('composer.close')}
          on:click={() => props.onClose()}
        >
          ×
        </button>
      </header>
      <div class="body">
        <Show when={props.view.notice}>{(notice) => <Notice notice={notice()} onCopy={props.onCopy} />}</Show>
        <Show when={props.view.findings.length === 0}>
          <p class="quiet">{i18n.t('composer.nothing')}</p>
        </Show>
        <Findings findings={sorted().slice(0, 1)} actions={props} />
        <Show when={props.view.rewrites.length > 0}>
          <h3 class="section">{i18n.t('composer.rewrites')}</h3>
          <ul class="rewrites">
            {/* The word on tone comes later: it joins its button, which may be under a finger by then. */}
            <Index each={props.view.rewrites}>
              {(rewrite) => <RewriteItem rewrite={rewrite()} onUse={() => props.onRewrite(rewrite())} />}
            </Index>
          </ul>
        </Show>
        <Findings findings={sorted().slice(1)} actions={props} />
        <Show when={props.view.checklist.length > 0}>
          <Checklist points={props.view.checklist} onSentence={props.onSentence} />
        </Show>
        <Scripts scripts={props.view.scripts} onList={props.onListScripts} onInsert={props.onScript} />
      </div>
      <footer>
        <button type="button" class="plain" on:click={() => props.onDisableSite()}>
          {i18n.t('composer.siteOff')}
        </button>
        <button type="button" class="plain" on:click={() => props.onOpenDashboard()}>
          {i18n.t('composer.dashboard')}
        </button>
      </footer>
    </section>
  );
}

function Findings(props: {
  readonly findings: readonly FindingView[];
  readonly actions: CardActions;
}): JSX.Element {
  return (
    <Show when={props.findings.length > 0}>
      <ul class="findings">
        <For each={props.findings}>
          {(finding) => (
            <FindingItem
              finding={finding}
              onReplace={(replacement) => props.actions.onReplace(finding, replacement)}
              onDismiss={() => props.actions.onDismiss(finding)}
              onDisableRule={() => props.actions.onDisableRule(finding)}
            />
          )}
        </For>
      </ul>
    </Show>
  );
}
