import { type JSX, mergeProps, splitProps } from 'solid-js';
import styles from './button.module.css';

interface ButtonProps extends Omit<JSX.ButtonHTMLAttributes<HTMLButtonElement>, 'onClick'> {
  /** How much it stands out: one `primary` a view at most. */
  readonly look?: 'primary' | 'plain' | 'quiet';
  readonly onClick?: (event: MouseEvent) => void;
}

/**
 * A native button. It never submits a form unless its `type` says so. One that is `disabled` does nothing, and keeps
 * the focus all the same: the browser's own way would take it from whoever has just pressed it.
 */
export function Button(props: ButtonProps): JSX.Element {
  const all = mergeProps({ look: 'plain', type: 'button' } as const, props);
  const [own, native] = splitProps(all, ['look', 'disabled', 'onClick']);

  function press(event: MouseEvent): void {
    if (own.disabled === true) event.preventDefault();
    else own.onClick?.(event);
  }

  return (
    <button
      {...native}
      class={styles.button}
      data-look={own.look}
      aria-disabled={own.disabled === true ? true : undefined}
      onClick={press}
    />
  );
}
