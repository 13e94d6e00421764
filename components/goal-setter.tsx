import Minus from 'lucide-solid/icons/minus';
import Plus from 'lucide-solid/icons/plus';
import { createSignal, type JSX } from 'solid-js';
import { i18n } from '#i18n';
import { Button } from './button';
import styles from './goal-setter.module.css';

/** The largest weekly goal: more is not better (practice.md §3a, Geller & Bamberger 2012). */
const MOST = 14;

interface GoalSetterProps {
  /** The number it starts with. */
  readonly start: number;
  readonly onSet: (target: number) => void;
}

/** Picks how many asks a week are meant, with two buttons and one to confirm. */
export function GoalSetter(props: GoalSetterProps): JSX.Element {
  // eslint-disable-next-line solid/reactivity -- The start is a proposal; from then on the number is the user's.
  const [target, setTarget] = createSignal(props.start);

  return (
    <div class={styles.setter} role="group" aria-label={i18n.t('goal.choose')}>
      <Button
        aria-label={i18n.t('goal.fewer')}
        disabled={target() <= 1}
        onClick={() => setTarget((n) => Math.max(1, n - 1))}
      >
        <Minus size={16} aria-hidden="true" />
      </Button>
      <output class={styles.number} aria-live="polite">
        {i18n.t('goal.perWeek', target())}
      </output>
      <Button
        aria-label={i18n.t('goal.more')}
        disabled={target() >= MOST}
        onClick={() => setTarget((n) => Math.min(MOST, n + 1))}
      >
        <Plus size={16} aria-hidden="true" />
      </Button>
      <Button look="primary" onClick={() => props.onSet(target())}>
        {i18n.t('goal.set')}
      </Button>
    </div>
  );
}
