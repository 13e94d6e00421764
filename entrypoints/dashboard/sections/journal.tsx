import { createEffect, createMemo, For, type JSX, Match, on, Switch } from 'solid-js';
import { i18n } from '#i18n';
import { createDoing } from '@/utils/browser/database/doing';
import { readOpenLoops } from '@/utils/browser/database/journal';
import { createLive, ready } from '@/utils/browser/database/live';
import { createStored } from '@/utils/browser/storage/live-stored';
import { storedSettings } from '@/utils/browser/storage/settings';
import { DoneBar } from '../done-bar';
import { Entries } from '../journal/entries';
import { given, noticed, received } from '../journal/entry-kinds';
import { Loops } from '../journal/loops';
import { Reframed } from '../journal/reframed';
import styles from './journal.module.css';

const parts = ['noticed', 'received', 'given', 'reframed', 'thanks'] as const;

/** What the user saw, received, gave and told anew, each at its own address: `#journal/given`. */
export function Journal(props: { readonly path: string }): JSX.Element {
  const settings = createStored(storedSettings);
  const loops = createLive(settings, readOpenLoops);
  const doing = createDoing(i18n.t('notice.undone'));
  const part = createMemo(() => parts.find((known) => known === props.path) ?? 'noticed');
  // "Kept. Undo" would be about another part by then.
  createEffect(on(part, () => doing.close(), { defer: true }));
  const dueCount = () => ready(loops())?.toThank.length ?? 0;
  const nameOf = (name: (typeof parts)[number]) =>
    name === 'thanks' && dueCount() > 0
      ? i18n.t('journal.thanksDue', [String(dueCount())])
      : i18n.t(`journal.${name}`);

  return (
    <div class={styles.page}>
      <nav class={styles.parts} aria-label={i18n.t('journal.parts')}>
        <For each={parts}>
          {(name) => (
            <a href={`#journal/${name}`} aria-current={name === part() ? 'page' : undefined}>
              {nameOf(name)}
            </a>
          )}
        </For>
      </nav>
      <Switch>
        <Match when={part() === 'noticed'}>
          <Entries kind={noticed} settings={settings()} doing={doing} />
        </Match>
        <Match when={part() === 'received'}>
          <Entries kind={received} settings={settings()} doing={doing} />
        </Match>
        <Match when={part() === 'given'}>
          <Entries kind={given} settings={settings()} doing={doing} />
        </Match>
        <Match when={part() === 'reframed'}>
          <Reframed settings={settings()} doing={doing} />
        </Match>
        <Match when={part() === 'thanks'}>
          <Loops loops={ready(loops())} doing={doing} />
        </Match>
      </Switch>
      <DoneBar doing={doing} />
    </div>
  );
}
