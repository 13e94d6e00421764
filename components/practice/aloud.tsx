import ArrowLeft from 'lucide-solid/icons/arrow-left';
import ArrowRight from 'lucide-solid/icons/arrow-right';
import Pause from 'lucide-solid/icons/pause';
import Play from 'lucide-solid/icons/play';
import { createSignal, type JSX, onCleanup, Show } from 'solid-js';
import { i18n } from '#i18n';
import { Button } from '../button';
import { AskWords } from './ask-words';
import styles from './practice.module.css';
import type { SpokenScript } from './spoken-script';

interface AloudProps {
  readonly script: SpokenScript;
  /** Milliseconds from any fixed moment; a clock that only goes forward. */
  readonly clock: () => number;
  /** `ms` is how long the timer ran. */
  readonly onDone: (spoken: { readonly ms: number; readonly reactionIds: string[] }) => void;
}

/** Says it aloud: large words, a timer, no microphone. First the ask, then each answer. */
export function Aloud(props: AloudProps): JSX.Element {
  const timer = createTimer(() => props.clock());
  const [page, setPage] = createSignal(0);
  const [furthest, setFurthest] = createSignal(0);
  const pages = () => 1 + props.script.reactions.length;
  const reaction = () => props.script.reactions[page() - 1];

  function turnTo(next: number): void {
    setPage(next);
    setFurthest((before) => Math.max(before, next));
  }

  function finish(): void {
    const reactionIds = props.script.reactions.slice(0, furthest()).map(({ id }) => id);
    props.onDone({ ms: timer.elapsed(), reactionIds });
  }

  return (
    <div class={styles.mode}>
      <p class={styles.lead}>{i18n.t('rehearse.aloud.lead')}</p>
      <div class={styles.timer}>
        <span role="timer" aria-label={i18n.t('rehearse.aloud.time')}>
          {clockWords(timer.shown())}
        </span>
        <Button onClick={timer.toggle}>
          <Show when={timer.isRunning()} fallback={<Play size={16} aria-hidden="true" />}>
            <Pause size={16} aria-hidden="true" />
          </Show>
          {timer.isRunning() ? i18n.t('rehearse.aloud.pause') : i18n.t('rehearse.aloud.start')}
        </Button>
      </div>
      <div class={styles.stage} aria-live="polite">
        <Show when={reaction()} fallback={<AskWords script={props.script} size="large" />}>
          {(current) => (
            <>
              <p class={styles.cue} dir="auto">
                <span>{i18n.t(`reaction.${current().kind}`)}: </span>
                {current().theySay}
              </p>
              <p class={styles.line} dir="auto">
                {current().iSay}
              </p>
            </>
          )}
        </Show>
      </div>
      <div class={styles.buttons}>
        <Show when={pages() > 1}>
          <Button disabled={page() === 0} onClick={() => turnTo(page() - 1)}>
            <ArrowLeft size={16} aria-hidden="true" />
            {i18n.t('rehearse.back')}
          </Button>
          <span class={styles.count}>
            {i18n.t('rehearse.position', [String(page() + 1), String(pages())])}
          </span>
          <Button disabled={page() === pages() - 1} onClick={() => turnTo(page() + 1)}>
            {i18n.t('rehearse.forward')}
            <ArrowRight size={16} aria-hidden="true" />
          </Button>
        </Show>
        <Button look="primary" onClick={finish}>
          {i18n.t('rehearse.done')}
        </Button>
      </div>
    </div>
  );
}

/** How often the shown time is brought up to date, in milliseconds. */
const TICK = 250;

function createTimer(clock: () => number) {
  const [shown, setShown] = createSignal(0);
  const [since, setSince] = createSignal<number>();
  let before = 0;
  const elapsed = () => {
    const start = since();
    return before + (start === undefined ? 0 : clock() - start);
  };
  const ticking = setInterval(() => setShown(elapsed()), TICK);
  onCleanup(() => clearInterval(ticking));
  return {
    /** Milliseconds, as shown. */
    shown,
    elapsed,
    isRunning: () => since() !== undefined,
    toggle: () => {
      if (since() === undefined) {
        setSince(clock());
        return;
      }
      before = elapsed();
      setSince(undefined);
      setShown(before);
    },
  };
}

/** Milliseconds as `m:ss`. */
function clockWords(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
