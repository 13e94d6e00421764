import { createEffect, createMemo, createSignal, type JSX, on, Show } from 'solid-js';
import { i18n } from '#i18n';
import type { Goal, Measure } from '@/utils/core/practice/goal';
import { Button } from '../button';
import { NumberChoice } from './number-choice';
import styles from './settings.module.css';

/** What the form holds: a target and, for asks, the least rung that counts. */
export interface GoalWish {
  readonly target: number;
  readonly minRung?: number | undefined;
}

interface GoalEditorProps {
  readonly measure: Measure;
  /** In force this week. */
  readonly inForce: Goal | undefined;
  /** In force from next week on, where that differs; `null` when there is none then. */
  readonly next: Goal | null | undefined;
  /** Whether the running week may be lowered to this. */
  readonly canLowerTo: (wish: GoalWish) => boolean;
  readonly onSave: (wish: GoalWish) => void;
  readonly onLower: (wish: GoalWish) => void;
  readonly onEnd: () => void;
}

const MOST = 14;
const times = Array.from({ length: MOST }, (_, index) => ({ value: index + 1, label: String(index + 1) }));

/** The weekly goal of one measure: what counts now, what counts next, and a form to change it. */
export function GoalEditor(props: GoalEditorProps): JSX.Element {
  // The same goal read anew (some other setting changed) is no reason to take back what is being chosen.
  const kept = createMemo(() => props.next ?? props.inForce, undefined, {
    equals: (one, other) => one?.id === other?.id && one?.updatedAt === other?.updatedAt,
  });
  const [target, setTarget] = createSignal(1);
  const [minRung, setMinRung] = createSignal(1);
  createEffect(
    on(kept, (goal) => {
      setTarget(goal?.target ?? 1);
      setMinRung(goal?.minRung ?? 1);
    }),
  );
  const wish = (): GoalWish => ({ target: target(), ...(minRung() > 1 && { minRung: minRung() }) });

  return (
    <fieldset class={styles.group}>
      <legend>{i18n.t(`goalSettings.measure.${props.measure}`)}</legend>
      <p>
        <Show when={props.inForce} fallback={i18n.t('goalSettings.none')}>
          {(goal) => inForceWords(goal())}
        </Show>{' '}
        <Show when={props.next}>{(goal) => i18n.t('goalSettings.comes', [String(goal().target)])}</Show>
        <Show when={props.next === null}>{i18n.t('goalSettings.ends')}</Show>
      </p>
      <div class={styles.fields}>
        <NumberChoice
          label={i18n.t('goalSettings.times')}
          value={target()}
          options={times}
          onChoose={setTarget}
        />
        <Show when={props.measure === 'asks'}>
          <NumberChoice
            label={i18n.t('goalSettings.leastRung')}
            value={minRung()}
            options={rungs()}
            onChoose={setMinRung}
          />
        </Show>
        <Button onClick={() => props.onSave(wish())}>{i18n.t('goalSettings.save')}</Button>
        <Show when={props.canLowerTo(wish())}>
          <Button title={i18n.t('goalSettings.lowerHint')} onClick={() => props.onLower(wish())}>
            {i18n.t('goalSettings.lowerNow')}
          </Button>
        </Show>
        <Show when={props.inForce && props.next !== null}>
          <Button look="quiet" onClick={() => props.onEnd()}>
            {i18n.t('goalSettings.end')}
          </Button>
        </Show>
      </div>
    </fieldset>
  );
}

function rungs() {
  return Array.from({ length: 10 }, (_, index) => ({
    value: index + 1,
    label: index === 0 ? i18n.t('goalSettings.anyRung') : String(index + 1),
  }));
}

function inForceWords({ target, minRung }: Goal): string {
  return minRung === undefined
    ? i18n.t('goalSettings.inForce', [String(target)])
    : i18n.t('goalSettings.inForceRung', [String(target), String(minRung)]);
}
