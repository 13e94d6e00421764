import { type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import type { Ms } from '@/utils/core/practice/record';
import type { StuckNotes } from '@/utils/core/practice/stuck';
import { Button } from './button';
import { TextField } from './form/text-field';
import styles from './stuck-panel.module.css';

interface StuckPanelProps {
  readonly left: Ms;
  readonly isPaused: boolean;
  readonly notes: StuckNotes;
  /** What the notes have become, once they say anything. */
  readonly ask: string | undefined;
  readonly onNote: (note: keyof StuckNotes, text: string) => void;
  readonly onPause: () => void;
  readonly onResume: () => void;
  readonly onCopy: () => void;
  readonly onLog: () => void;
  readonly onEnd: () => void;
}

/** Three notes of this many UTF-16 units and their lead-ins fit into the note of an ask. */
export const LONGEST_NOTE = 3000;

/** A quarter of an hour to try a little longer, with three notes that become the ask. */
export function StuckPanel(props: StuckPanelProps): JSX.Element {
  return (
    <div class={styles.panel}>
      <div class={styles.clock}>
        <p class={styles.time} role="timer" aria-label={i18n.t('stuck.left')}>
          {timeWords(props.left)}
        </p>
        <Show when={props.left > 0} fallback={<p class={styles.over}>{i18n.t('stuck.over')}</p>}>
          <Button look="quiet" onClick={() => (props.isPaused ? props.onResume() : props.onPause())}>
            {props.isPaused ? i18n.t('stuck.resume') : i18n.t('stuck.pause')}
          </Button>
        </Show>
      </div>
      <TextField
        label={i18n.t('stuck.want')}
        rows={2}
        longest={LONGEST_NOTE}
        value={props.notes.want}
        onInput={(text) => props.onNote('want', text)}
      />
      <TextField
        label={i18n.t('stuck.tried')}
        rows={2}
        longest={LONGEST_NOTE}
        value={props.notes.tried}
        onInput={(text) => props.onNote('tried', text)}
      />
      <TextField
        label={i18n.t('stuck.breaks')}
        rows={2}
        longest={LONGEST_NOTE}
        value={props.notes.breaks}
        onInput={(text) => props.onNote('breaks', text)}
      />
      <Show when={props.ask} fallback={<p class={styles.hint}>{i18n.t('stuck.hint')}</p>}>
        {(ask) => (
          <section class={styles.ask}>
            <h2>{i18n.t('stuck.ask')}</h2>
            <p dir="auto">{ask()}</p>
            <div class={styles.buttons}>
              <Button look="primary" onClick={() => props.onCopy()}>
                {i18n.t('stuck.copy')}
              </Button>
              <Button onClick={() => props.onLog()}>{i18n.t('stuck.log')}</Button>
            </div>
          </section>
        )}
      </Show>
      <Button look="quiet" onClick={() => props.onEnd()}>
        {i18n.t('stuck.end')}
      </Button>
    </div>
  );
}

/** `14:05`. */
function timeWords(left: Ms): string {
  const seconds = Math.ceil(left / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
