import { type JSX, type ParentProps, Show } from 'solid-js';
import { i18n } from '#i18n';
import type { StepProblem } from '@/utils/core/data/problem';
import styles from './alert-line.module.css';

/** One sentence on what is in the way; a screen reader says it at once. */
export function AlertLine(props: ParentProps): JSX.Element {
  return (
    <p class={styles.alert} role="alert">
      {props.children}
    </p>
  );
}

/** What keeps the records from being read, or a step from being taken, and what helps; nothing while nothing does. */
export function ProblemLine(props: { readonly problem: StepProblem | undefined }): JSX.Element {
  return <Show when={props.problem}>{(name) => <AlertLine>{i18n.t(`problem.${name()}`)}</AlertLine>}</Show>;
}
