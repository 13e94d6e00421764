import { type JSX, mergeProps, splitProps } from 'solid-js';
import styles from './button.module.css';

interface ButtonProps extends JSX.ButtonHTMLAttributes<HTMLButtonElement> {
  /** How much it stands out: one `primary` a view at most. */
  readonly look?: 'primary' | 'plain' | 'quiet';
}

/** A native button. It never submits a form unless its `type` says so. */
export function Button(props: ButtonProps): JSX.Element {
  const all = mergeProps({ look: 'plain', type: 'button' } as const, props);
  const [own, native] = splitProps(all, ['look']);
  return <button {...native} class={styles.button} data-look={own.look} />;
}
