import { createSignal, type JSX, onCleanup, onMount, Show } from 'solid-js';
import { v7 } from 'uuid';
import { i18n } from '#i18n';
import { Button } from '@/components/button';
import { LONGEST_NOTE, StuckPanel } from '@/components/stuck-panel';
import type { Doing } from '@/utils/browser/database/doing';
import { isThere } from '@/utils/browser/database/is-there';
import { stampNow } from '@/utils/browser/moment';
import { oneAtATime } from '@/utils/browser/one-at-a-time';
import { latestOnly } from '@/utils/browser/storage/latest-only';
import { createStored } from '@/utils/browser/storage/live-stored';
import { storedStuck } from '@/utils/browser/storage/stuck';
import {
  pauseStuck,
  resumeStuck,
  type StuckTimer,
  startStuck,
  stuckLeft,
} from '@/utils/core/nudges/stuck-timer';
import { createAsk } from '@/utils/core/practice/ask-life';
import type { Settings } from '@/utils/core/practice/settings';
import { askFromStuck, type StuckNotes } from '@/utils/core/practice/stuck';
import styles from './popup.module.css';

const MINUTES = 15;

interface StuckViewProps {
  readonly settings: Settings;
  readonly doing: Doing;
}

/** The *I'm stuck* timer. It is instants in storage: this view may be closed at any moment. */
export function StuckView(props: StuckViewProps): JSX.Element {
  const stored = createStored(storedStuck);
  const timer = () => stored()?.timer;
  const change = (how: (timer: StuckTimer) => StuckTimer | undefined) =>
    storedStuck.update(({ timer }) => {
      const next = timer && how(timer);
      return next === undefined ? {} : { timer: next };
    });
  // The popup was closed between logging the ask and ending the timer.
  onMount(() => void endIfLogged());
  async function endIfLogged(): Promise<void> {
    const { timer } = await storedStuck.read();
    if (timer?.askId !== undefined && (await isThere('asks', timer.askId))) await change(() => undefined);
  }
  const start = () =>
    storedStuck.update(({ timer }) => ({ timer: timer ?? startStuck(stampNow(props.settings), MINUTES) }));

  return (
    <div class={styles.tab}>
      <h2>{i18n.t('stuck.title')}</h2>
      <Show when={stored()}>
        <Show
          when={timer()}
          fallback={
            <>
              <p>{i18n.t('stuck.what')}</p>
              <div class={styles.buttons}>
                <Button look="primary" onClick={() => void start()}>
                  {i18n.t('stuck.start')}
                </Button>
              </div>
            </>
          }
        >
          {(running) => <Running timer={running()} change={change} doing={props.doing} />}
        </Show>
      </Show>
    </div>
  );
}

interface RunningProps {
  readonly timer: StuckTimer;
  readonly change: (how: (timer: StuckTimer) => StuckTimer | undefined) => Promise<unknown>;
  readonly doing: Doing;
}

function Running(props: RunningProps): JSX.Element {
  // What is typed shows at once and is kept behind it: reading it back on every key would fight with the typing.
  // eslint-disable-next-line solid/reactivity -- The stored notes are where the typing begins.
  const [notes, setNotes] = createSignal(props.timer.notes);
  const [now, setNow] = createSignal(Date.now());
  const [said, setSaid] = createSignal('');
  const tick = setInterval(() => setNow(Date.now()), 250);
  onCleanup(() => clearInterval(tick));
  const fits = () => Object.values(notes()).every((note) => note.length <= LONGEST_NOTE);
  const ask = () => (fits() ? askFromStuck(notes()) : undefined);

  // What is too long to keep stays in its field, and the field says so.
  const keep = latestOnly((notes: StuckNotes) =>
    props.change(({ askId: _, ...timer }) => ({ ...timer, notes })),
  );

  function write(note: keyof StuckNotes, text: string): void {
    void keep(setNotes((all) => ({ ...all, [note]: text })));
  }

  async function copy(text: string): Promise<void> {
    await navigator.clipboard.writeText(text);
    setSaid(i18n.t('stuck.copied'));
  }

  const log = oneAtATime(async ({ what, text }: { readonly what: string; readonly text: string }) => {
    const id = v7();
    await props.change((timer) => ({ ...timer, askId: id }));
    const isWritten = await props.doing.act({
      said: i18n.t('log.planned'),
      tables: ['asks'],
      decide: (entry) => ({ asks: [createAsk({ what, note: text, kind: 'show_me' }, { ...entry(), id })] }),
    });
    if (isWritten) await props.change(() => undefined);
  });

  return (
    <>
      <StuckPanel
        left={stuckLeft(props.timer, now())}
        isPaused={props.timer.pausedAt !== undefined}
        notes={notes()}
        ask={ask()?.text}
        onNote={write}
        onPause={() => void props.change((timer) => pauseStuck(timer, Date.now()))}
        onResume={() => void props.change((timer) => resumeStuck(timer, Date.now()))}
        onCopy={() => void copy(ask()?.text ?? '')}
        onLog={() => {
          const ready = ask();
          if (ready) void log(ready);
        }}
        onEnd={() => void props.change(() => undefined)}
      />
      <p role="status" class={styles.hint}>
        {said()}
      </p>
    </>
  );
}
