import Copy from 'lucide-solid/icons/copy';
import Play from 'lucide-solid/icons/play';
import { For, type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import type { CivilDate } from '@/utils/core/practice/record';
import { Button } from './button';
import { dayWords } from './day-words';
import { TextField } from './form/text-field';
import link from './link-button.module.css';
import styles from './script-list.module.css';

/** One script as the list shows it. */
export interface ScriptItem {
  readonly id: string;
  readonly title: string;
  /** The civil date of its next practice, if one is coming. */
  readonly next?: CivilDate | undefined;
}

interface ScriptListProps {
  /** To be practised today. */
  readonly due: readonly ScriptItem[];
  /** Newest first; those that were looked for, if any were. */
  readonly scripts: readonly ScriptItem[];
  readonly hasMore: boolean;
  readonly search: string;
  readonly onSearch: (words: string) => void;
  readonly onMore: () => void;
  readonly today: CivilDate;
  readonly hrefOf: (id: string) => string;
  readonly onCopy: (id: string) => void;
}

/** From here on a list is looked through rather than read. */
const MANY = 8;

/** What is due today, at most two, then every script with its next practice. */
export function ScriptList(props: ScriptListProps): JSX.Element {
  const isSearched = () => props.scripts.length > MANY || props.search !== '';

  return (
    <div class={styles.page}>
      <Show when={props.due.length > 0}>
        <section class={styles.part} aria-labelledby="scripts-due">
          <h2 id="scripts-due">{i18n.t('rehearse.due')}</h2>
          <ul class={styles.list}>
            <For each={props.due}>
              {(script) => (
                <li class={styles.due}>
                  <a class={styles.title} href={props.hrefOf(script.id)} dir="auto">
                    {script.title}
                  </a>
                  <a class={link.primary} href={`${props.hrefOf(script.id)}/aloud`}>
                    <Play size={16} aria-hidden="true" />
                    {i18n.t('rehearse.start')}
                    <span class="unseen">{script.title}</span>
                  </a>
                </li>
              )}
            </For>
          </ul>
        </section>
      </Show>
      <Show when={props.scripts.length > 0 || isSearched()}>
        <section class={styles.part} aria-labelledby="scripts-all">
          <h2 id="scripts-all">{i18n.t('rehearse.all')}</h2>
          <Show when={isSearched()}>
            <TextField
              label={i18n.t('rehearse.search')}
              value={props.search}
              onInput={(words) => props.onSearch(words)}
            />
          </Show>
          <ul class={styles.list}>
            <For each={props.scripts} fallback={<li>{i18n.t('rehearse.noneFound')}</li>}>
              {(script) => (
                <li class={styles.row}>
                  <a class={styles.title} href={props.hrefOf(script.id)} dir="auto">
                    {script.title}
                  </a>
                  <span class={styles.next}>
                    {script.next === undefined
                      ? i18n.t('rehearse.noNext')
                      : i18n.t('rehearse.next', [dayWords(script.next, props.today)])}
                  </span>
                  <Button
                    look="quiet"
                    aria-label={i18n.t('rehearse.copyNamed', [script.title])}
                    onClick={() => props.onCopy(script.id)}
                  >
                    <Copy size={16} aria-hidden="true" />
                    {i18n.t('rehearse.copy')}
                  </Button>
                </li>
              )}
            </For>
          </ul>
          <Show when={props.hasMore}>
            <Button onClick={() => props.onMore()}>{i18n.t('rehearse.more')}</Button>
          </Show>
        </section>
      </Show>
    </div>
  );
}
