import { For, type JSX } from 'solid-js';
import { i18n } from '#i18n';
import { Button } from '../button';
import styles from './practice.module.css';

interface EaseRatingProps {
  /** 1 is hard, 4 is easy. */
  readonly onRate: (ease: number) => void;
  readonly onSkip: () => void;
}

const eases = [1, 2, 3, 4] as const;

/** How it felt to say: one tap, or none. */
export function EaseRating(props: EaseRatingProps): JSX.Element {
  return (
    <div class={styles.mode} role="group" aria-label={i18n.t('rehearse.ease.question')}>
      <p>{i18n.t('rehearse.ease.question')}</p>
      <div class={styles.buttons}>
        <For each={eases}>
          {(ease) => <Button onClick={() => props.onRate(ease)}>{i18n.t(`rehearse.ease.e${ease}`)}</Button>}
        </For>
        <Button look="quiet" onClick={() => props.onSkip()}>
          {i18n.t('rehearse.ease.skip')}
        </Button>
      </div>
    </div>
  );
}
