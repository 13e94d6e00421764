import X from 'lucide-solid/icons/x';
import { createUniqueId, type JSX, onCleanup, onMount } from 'solid-js';
import { i18n } from '#i18n';
import { Button } from './button';
import styles from './dialog.module.css';

interface DialogProps {
  readonly title: string;
  /** The user closed it: by its button, Escape, or a click beside it. */
  readonly onClose: () => void;
  readonly children: JSX.Element;
}

/** A native modal dialog, open for as long as it is on the page. */
export function Dialog(props: DialogProps): JSX.Element {
  const id = createUniqueId();
  let dialog!: HTMLDialogElement; // Set by `ref` before it mounts.
  onMount(() => {
    const opener = document.activeElement;
    dialog.showModal();
    // A dialog that is closed gives the focus back by itself, one that is taken off the page does not; while it is
    // still on it, nothing else can have the focus.
    onCleanup(() =>
      queueMicrotask(() => {
        if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
      }),
    );
  });

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape does from the keyboard what a click beside it does.
    <dialog
      ref={dialog}
      class={styles.dialog}
      aria-labelledby={id}
      onClose={() => props.onClose()}
      onClick={(event) => {
        if (event.target === dialog) dialog.close();
      }}
    >
      <div class={styles.inside}>
        <header class={styles.head}>
          <h2 id={id}>{props.title}</h2>
          <Button look="quiet" aria-label={i18n.t('asks.close')} onClick={() => dialog.close()}>
            <X size={18} aria-hidden="true" />
          </Button>
        </header>
        {props.children}
      </div>
    </dialog>
  );
}
