import type { JSX } from 'solid-js';
import { Button } from './button';
import { LONGEST_LINE, TextField } from './form/text-field';
import styles from './line-form.module.css';

interface LineFormProps {
  readonly label: string;
  readonly placeholder: string;
  /** The words on the button. */
  readonly submit: string;
  readonly text: string;
  readonly onInput: (text: string) => void;
  /** Gets the trimmed line: never empty, never longer than a line. */
  readonly onSubmit: (line: string) => void;
}

/** One line and Enter. */
export function LineForm(props: LineFormProps): JSX.Element {
  function submit(event: SubmitEvent): void {
    event.preventDefault();
    const line = props.text.trim();
    if (line !== '' && line.length <= LONGEST_LINE) props.onSubmit(line);
  }

  return (
    <form class={styles.form} onSubmit={submit}>
      <TextField
        label={props.label}
        placeholder={props.placeholder}
        value={props.text}
        onInput={props.onInput}
      />
      <Button type="submit" look="primary">
        {props.submit}
      </Button>
    </form>
  );
}
