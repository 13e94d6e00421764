import { createSignal, type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import { Button } from '../button';
import { type Paper, paperMarkdown, paperText, selfContainedPage } from './take-along';
import styles from './week.module.css';

interface TakeButtonsProps {
  readonly paper: Paper;
  /** File name without its ending, such as `askwell-2026-11-16`. */
  readonly name: string;
  /** What is on the page, for the file with pictures. */
  readonly article: () => Element | undefined;
  /** Saves a download; absent where the organisation lets no file leave. */
  readonly onSave: SaveFile | undefined;
}

/** Hands a file of this name to the browser as a download. */
export type SaveFile = (name: string, content: Blob) => void;

/** Copy, print, and two downloads. */
export function TakeButtons(props: TakeButtonsProps): JSX.Element {
  const [said, setSaid] = createSignal('');

  function copy(): void {
    navigator.clipboard.writeText(paperText(props.paper)).then(
      () => setSaid(i18n.t('week.take.copied')),
      () => setSaid(i18n.t('week.take.refused')),
    );
  }

  function savePage(save: SaveFile): void {
    const article = props.article();
    if (article === undefined) return;
    const page = selfContainedPage(article, props.paper.title);
    save(`${props.name}.html`, new Blob([page], { type: 'text/html' }));
  }

  function saveMarkdown(save: SaveFile): void {
    save(`${props.name}.md`, new Blob([paperMarkdown(props.paper)], { type: 'text/markdown' }));
  }

  return (
    <section class={styles.take} data-control="">
      <h3>{i18n.t('week.take.heading')}</h3>
      <div class={styles.buttons}>
        <Button onClick={copy}>{i18n.t('week.take.copy')}</Button>
        <Button onClick={() => window.print()}>{i18n.t('week.take.print')}</Button>
        <Show when={props.onSave}>
          {(save) => (
            <>
              <Button onClick={() => saveMarkdown(save())}>{i18n.t('week.take.markdown')}</Button>
              <Button onClick={() => savePage(save())}>{i18n.t('week.take.page')}</Button>
            </>
          )}
        </Show>
      </div>
      <Show when={!props.onSave}>
        <p class={styles.quiet}>{i18n.t('policy.noFiles')}</p>
      </Show>
      <p role="status">
        <Show when={said()}>{said()}</Show>
      </p>
    </section>
  );
}
