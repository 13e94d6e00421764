import { createSignal, type JSX, Match, Switch } from 'solid-js';
import { i18n } from '#i18n';

export type SentState = 'offered' | 'logged' | 'undone' | 'refused';

interface SentOfferProps {
  readonly theme: 'light' | 'dark';
  readonly state: SentState;
  /** Where its upper right corner goes, in CSS pixels from the right and the upper edge of the viewport. */
  readonly place: { readonly right: number; readonly y: number };
  readonly ref: (offer: HTMLElement) => void;
  readonly onLog: (choice: { readonly keepWording: boolean }) => void;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

/** After a message with an ask went out: one click logs it. The words stay here unless the user ticks the box. */
export function SentOffer(props: SentOfferProps): JSX.Element {
  const [keepWording, setKeepWording] = createSignal(false);
  return (
    <div
      class="offer"
      role="status"
      ref={(offer) => props.ref(offer)}
      data-theme={props.theme}
      style={{ right: `${props.place.right}px`, top: `${props.place.y}px` }}
    >
      <Switch>
        <Match when={props.state === 'offered'}>
          <button type="button" class="choice" on:click={() => props.onLog({ keepWording: keepWording() })}>
            {i18n.t('composer.log')}
          </button>
          <label>
            <input
              type="checkbox"
              checked={keepWording()}
              on:change={(event) => setKeepWording(event.currentTarget.checked)}
            />
            {i18n.t('composer.keepWording')}
          </label>
        </Match>
        <Match when={props.state === 'logged'}>
          <span>{i18n.t('composer.logged')}</span>
          <button type="button" class="choice" on:click={() => props.onUndo()}>
            {i18n.t('composer.undo')}
          </button>
        </Match>
        <Match when={props.state === 'undone'}>
          <span>{i18n.t('composer.undone')}</span>
        </Match>
        <Match when={props.state === 'refused'}>
          <span>{i18n.t('composer.notLogged')}</span>
        </Match>
      </Switch>
      <button
        type="button"
        class="plain close"
        aria-label={i18n.t('composer.close')}
        on:click={() => props.onClose()}
      >
        ×
      </button>
    </div>
  );
}
