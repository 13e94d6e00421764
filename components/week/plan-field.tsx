import { createSignal, For, type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import { Button } from '../button';
import { LONGEST_LINE } from '../form/text-field';
import styles from './week.module.css';

interface PlanFieldProps {
  /** Asks that are planned and not yet asked, the newest first. */
  readonly planned: readonly { readonly id: string; readonly what: string }[];
  readonly onPlan: (what: string) => void;
  /** Takes back a planned ask. */
  readonly onUndo: (id: string) => void;
}

/** Next week's plan in one field: a line and Enter. */
export function PlanField(props: PlanFieldProps): JSX.Element {
  const [text, setText] = createSignal('');
  const trimmed = () => text().trim();
  const tooLong = () => trimmed().length - LONGEST_LINE;

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    if (trimmed() === '' || tooLong() > 0) return;
    props.onPlan(trimmed());
    setText('');
  }

  return (
    <section class={styles.plan}>
      <form onSubmit={submit} data-control="">
        <label for="week-plan">{i18n.t('week.plan.label')}</label>
        <div class={styles.planRow}>
          <input
            id="week-plan"
            type="text"
            dir="auto"
            autocomplete="off"
            placeholder={i18n.t('week.plan.placeholder')}
            value={text()}
            aria-invalid={tooLong() > 0}
            aria-describedby={tooLong() > 0 ? 'week-plan-problem' : undefined}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <Button type="submit" look="primary">
            {i18n.t('week.plan.submit')}
          </Button>
        </div>
        <Show when={tooLong() > 0}>
          <p id="week-plan-problem" class={styles.problem}>
            {i18n.t('week.plan.tooLong', [String(tooLong())])}
          </p>
        </Show>
      </form>
      <Show when={props.planned.length > 0}>
        <h3>{i18n.t('week.plan.waiting')}</h3>
        <ul class={styles.planned}>
          <For each={props.planned}>
            {({ id, what }) => (
              <li>
                <span dir="auto">{what}</span>
                <Button
                  look="quiet"
                  data-control=""
                  aria-label={`${i18n.t('week.plan.undo')}: ${what}`}
                  onClick={() => props.onUndo(id)}
                >
                  {i18n.t('week.plan.undo')}
                </Button>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </section>
  );
}
