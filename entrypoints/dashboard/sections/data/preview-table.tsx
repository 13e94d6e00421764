import { For, type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import { Button } from '@/components/button';
import { CheckField } from '@/components/form/check-field';
import type { ImportPreview } from '@/utils/browser/data/import';
import { type Fate, isWritten } from '@/utils/core/data/merge';
import type { ArchiveProblem } from '@/utils/core/data/read-archive';
import { isTableName, tableNames } from '@/utils/core/data/tables';
import styles from './data.module.css';
import { tableWords } from './markdown-words';

const fates = ['add', 'change', 'remove', 'trace', 'same', 'skip'] as const satisfies readonly Fate[];

interface PreviewTableProps {
  readonly preview: ImportPreview;
  readonly withSettings: boolean;
  readonly onSettings: (isOn: boolean) => void;
  readonly onConfirm: () => void;
  readonly onLeave: () => void;
}

/** What an import would do, by kind of record, and the choice to do it. */
export function PreviewTable(props: PreviewTableProps): JSX.Element {
  const count = (fate: Fate) => tableNames.reduce((sum, name) => sum + props.preview.fates[name][fate], 0);
  const shownFates = () => fates.filter((fate) => count(fate) > 0);
  const shownTables = () =>
    tableNames.filter((name) => fates.some((fate) => props.preview.fates[name][fate] > 0));
  const isNothing = () =>
    props.preview.settings === undefined && !fates.some((fate) => isWritten(fate) && count(fate) > 0);

  return (
    <div class={styles.preview}>
      <h3>{i18n.t('data.takeIn.preview')}</h3>
      <Show when={!props.preview.isWhole}>
        <p class={styles.note}>{i18n.t('data.takeIn.cut')}</p>
      </Show>
      <Show when={isNothing()}>
        <p>{i18n.t('data.takeIn.nothing')}</p>
      </Show>
      <Show when={shownTables().length > 0}>
        {/* A table wider than a narrow window scrolls by itself, also from the keyboard. */}
        <div class={styles.scroll} role="region" aria-label={i18n.t('data.takeIn.preview')} tabindex="0">
          <table>
            <thead>
              <tr>
                <th scope="col">{i18n.t('data.takeIn.kind')}</th>
                <For each={shownFates()}>
                  {(fate) => <th scope="col">{i18n.t(`data.takeIn.${fate}`)}</th>}
                </For>
              </tr>
            </thead>
            <tbody>
              <For each={shownTables()}>
                {(name) => (
                  <tr>
                    <th scope="row">{tableWords(name)}</th>
                    <For each={shownFates()}>{(fate) => <td>{props.preview.fates[name][fate]}</td>}</For>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </div>
      </Show>
      <Show when={props.preview.twice}>{(twice) => <p>{i18n.t('data.takeIn.twice', twice())}</p>}</Show>
      <Show when={props.preview.problemCount > 0}>
        <Problems problems={props.preview.problems} count={props.preview.problemCount} />
      </Show>
      <Show when={props.preview.settings}>
        <CheckField
          label={i18n.t('data.takeIn.settings')}
          isChecked={props.withSettings}
          onToggle={props.onSettings}
        />
      </Show>
      <div class={styles.row}>
        <Show when={!isNothing()}>
          <Button look="primary" onClick={() => props.onConfirm()}>
            {i18n.t('data.takeIn.confirm')}
          </Button>
        </Show>
        <Button onClick={() => props.onLeave()}>{i18n.t('data.takeIn.leave')}</Button>
      </div>
    </div>
  );
}

function Problems(props: {
  readonly problems: readonly ArchiveProblem[];
  readonly count: number;
}): JSX.Element {
  const words = ({ list, place, field }: ArchiveProblem) => {
    const name = isTableName(list) || list === 'settings' ? i18n.t(`data.tables.${list}`) : list;
    return field === ''
      ? i18n.t('data.takeIn.problemWhole', [name, String(place)])
      : i18n.t('data.takeIn.problem', [name, String(place), field]);
  };
  const more = () => props.count - props.problems.length;
  return (
    <details class={styles.more} open={props.count <= 5}>
      <summary>{i18n.t('data.takeIn.problems', props.count)}</summary>
      <ul>
        <For each={props.problems}>{(problem) => <li>{words(problem)}</li>}</For>
        <Show when={more() > 0}>
          <li>{i18n.t('data.takeIn.moreProblems', [String(more())])}</li>
        </Show>
      </ul>
    </details>
  );
}
