import { createEffect, createSignal, type JSX, Match, onCleanup, Show, Switch } from 'solid-js';
import { i18n } from '#i18n';
import { rolePlayTurns } from '@/utils/core/practice/role-play';
import type { Random } from '@/utils/core/practice/seeded-random';
import { Button } from '../button';
import { CheckField } from '../form/check-field';
import { AskWords } from './ask-words';
import styles from './practice.module.css';
import { type SpokenScript, spokenParts } from './spoken-script';

interface RolePlayProps {
  readonly script: SpokenScript;
  /** Decides the order in which the reactions come. */
  readonly random: Random;
  /** A voice of this machine, if it has one. */
  readonly speaker: { say(text: string): void; stop(): void } | undefined;
  readonly onDone: (reactionIds: string[]) => void;
}

/**
 * Where a side begins, the user hears or says the ask; then each turn is heard (`cue`) and answered (`line`).
 */
type Phase = 'ask' | 'cue' | 'line';

/** Askwell plays the other person, one reaction after another in random order; then the sides are swapped. */
export function RolePlay(props: RolePlayProps): JSX.Element {
  // eslint-disable-next-line solid/reactivity -- The order is drawn once: words that change meanwhile must not shuffle it.
  const turns = rolePlayTurns(props.script.reactions, props.random);
  const [at, setAt] = createSignal(0);
  const [phase, setPhase] = createSignal<Phase>('ask');
  const [isAloud, setIsAloud] = createSignal(false);
  const turn = () => turns[at()];
  const isAsking = () => turn()?.side === 'asking';

  createEffect(() => {
    const text = spokenByAskwell(props.script, turn(), phase());
    if (isAloud() && text !== '') props.speaker?.say(text);
  });
  onCleanup(() => props.speaker?.stop());

  function next(): void {
    props.speaker?.stop();
    const following = turns[at() + 1];
    if (!following) {
      finish();
      return;
    }
    const isSwap = following.side !== turn()?.side;
    setAt((now) => now + 1);
    setPhase(isSwap ? 'ask' : 'cue');
  }

  function finish(): void {
    const practised = turns.slice(0, phase() === 'line' ? at() + 1 : at());
    props.onDone([...new Set(practised.map(({ reaction }) => reaction.id))]);
  }

  return (
    <div class={styles.mode}>
      <Show when={turn()} fallback={<p class={styles.lead}>{i18n.t('rehearse.rolePlay.noReactions')}</p>}>
        {(current) => (
          <>
            <p class={styles.lead}>
              {isAsking() ? i18n.t('rehearse.rolePlay.asking') : i18n.t('rehearse.rolePlay.asked')}
            </p>
            <Show
              when={props.speaker}
              fallback={<p class={styles.count}>{i18n.t('rehearse.rolePlay.noVoice')}</p>}
            >
              <CheckField
                label={i18n.t('rehearse.rolePlay.voice')}
                isChecked={isAloud()}
                onToggle={setIsAloud}
              />
            </Show>
            <div class={styles.stage} aria-live="polite">
              <Switch>
                <Match when={phase() === 'ask'}>
                  <p class={styles.cue}>
                    {isAsking() ? i18n.t('rehearse.rolePlay.sayAsk') : i18n.t('rehearse.rolePlay.hearAsk')}
                  </p>
                  <AskWords script={props.script} size="large" />
                </Match>
                <Match when={isAsking()}>
                  <p class={styles.cue}>{i18n.t('rehearse.rolePlay.theySay')}</p>
                  <p class={styles.line} dir="auto">
                    {current().reaction.theySay}
                  </p>
                  <Show
                    when={phase() === 'line'}
                    fallback={<p class={styles.cue}>{i18n.t('rehearse.rolePlay.answer')}</p>}
                  >
                    <p class={styles.cue}>{i18n.t('rehearse.rolePlay.yourLine')}</p>
                    <p class={styles.line} dir="auto">
                      {current().reaction.iSay}
                    </p>
                  </Show>
                </Match>
                <Match when={true}>
                  <p class={styles.cue}>{i18n.t('rehearse.rolePlay.sayThis')}</p>
                  <p class={styles.line} dir="auto">
                    {current().reaction.theySay}
                  </p>
                  <Show when={phase() === 'line'}>
                    <p class={styles.cue}>{i18n.t('rehearse.rolePlay.theyAnswer')}</p>
                    <p class={styles.line} dir="auto">
                      {current().reaction.iSay}
                    </p>
                  </Show>
                </Match>
              </Switch>
            </div>
            <div class={styles.buttons}>
              <Switch>
                <Match when={phase() === 'ask'}>
                  <Button look="primary" onClick={() => setPhase('cue')}>
                    {isAsking() ? i18n.t('rehearse.rolePlay.said') : i18n.t('rehearse.rolePlay.heard')}
                  </Button>
                </Match>
                <Match when={phase() === 'cue'}>
                  <Button look="primary" onClick={() => setPhase('line')}>
                    {isAsking() ? i18n.t('rehearse.rolePlay.showLine') : i18n.t('rehearse.rolePlay.said')}
                  </Button>
                </Match>
                <Match when={phase() === 'line'}>
                  <Button look="primary" onClick={next}>
                    {at() === turns.length - 1 ? i18n.t('rehearse.done') : i18n.t('rehearse.rolePlay.next')}
                  </Button>
                </Match>
              </Switch>
              <span class={styles.count}>
                {i18n.t('rehearse.position', [String(at() + 1), String(turns.length)])}
              </span>
              <Button look="quiet" onClick={finish}>
                {i18n.t('rehearse.rolePlay.stop')}
              </Button>
            </div>
          </>
        )}
      </Show>
    </div>
  );
}

/** What Askwell says in a phase: the other person's part. Words in brackets are a silence, not a text. */
function spokenByAskwell(
  script: SpokenScript,
  turn: ReturnType<typeof rolePlayTurns>[number] | undefined,
  phase: Phase,
): string {
  if (!turn) return '';
  const { side, reaction } = turn;
  if (side === 'asking') return phase === 'cue' ? withoutBrackets(reaction.theySay) : '';
  if (phase === 'ask') return withoutBrackets(spokenParts(script).join('\n'));
  return phase === 'line' ? withoutBrackets(reaction.iSay) : '';
}

function withoutBrackets(text: string): string {
  return text.replace(/\([^()]*\)/g, '').trim();
}
