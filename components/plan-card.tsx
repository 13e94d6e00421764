import { createSignal, type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import { problemWithWall } from '@/utils/core/practice/plan-fields';
import { Button } from './button';
import styles from './plan-card.module.css';
import { WallField } from './plan-form';

interface PlanCardProps {
  /** The item's whole sentence. */
  readonly sentence: string;
  /** Its moment has passed: it is to be moved or dropped. */
  readonly hasPassed: boolean;
  readonly wallNow: string;
  readonly onAsked: () => void;
  readonly onMove: (wall: string) => void;
  readonly onDrop: () => void;
}

/** One item of the plan and what can be done with it. */
export function PlanCard(props: PlanCardProps): JSX.Element {
  const [wall, setWall] = createSignal<string>();
  const problem = () => (wall() ? problemWithWall(wall() ?? '', props.wallNow) : undefined);

  return (
    <li class={styles.item} data-passed={props.hasPassed}>
      <p class={styles.sentence} dir="auto">
        {props.sentence}
      </p>
      <div class={styles.buttons}>
        <Button onClick={() => props.onAsked()}>{i18n.t('popup.iAsked')}</Button>
        <Button
          look="quiet"
          aria-expanded={wall() !== undefined}
          onClick={() => setWall(wall() === undefined ? '' : undefined)}
        >
          {i18n.t('plan.move')}
        </Button>
        <Button look="quiet" onClick={() => props.onDrop()}>
          {i18n.t('plan.drop')}
        </Button>
      </div>
      <Show when={wall() !== undefined}>
        <form
          class={styles.move}
          onSubmit={(event) => {
            event.preventDefault();
            if (!wall() || problem()) return;
            props.onMove(wall() ?? '');
            setWall(undefined);
          }}
        >
          <WallField
            label={i18n.t('plan.moveTo')}
            value={wall() ?? ''}
            problem={problem()}
            onInput={setWall}
          />
          <Button type="submit" look="primary" disabled={!wall() || problem() !== undefined}>
            {i18n.t('plan.move')}
          </Button>
        </form>
      </Show>
    </li>
  );
}
