import { For, type JSX } from 'solid-js';
import styles from './ask-words.module.css';
import { type SpokenScript, spokenParts } from './spoken-script';

interface AskWordsProps {
  readonly script: SpokenScript;
  /** `large` is for reading from a step away. */
  readonly size: 'normal' | 'large';
}

/** The ask, part by part. */
export function AskWords(props: AskWordsProps): JSX.Element {
  return (
    <div class={styles.words} data-size={props.size}>
      <For each={spokenParts(props.script)}>{(part) => <p dir="auto">{part}</p>}</For>
    </div>
  );
}
