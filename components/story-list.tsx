import { For, type JSX } from 'solid-js';
import { i18n } from '#i18n';
import type { LibraryStory } from '@/utils/core/practice/library';
import styles from './story-list.module.css';

interface StoryListProps {
  readonly stories: readonly LibraryStory[];
}

/** Short stories, each marked as put together from many. */
export function StoryList(props: StoryListProps): JSX.Element {
  return (
    <ul class={styles.list} aria-label={i18n.t('library.stories')}>
      <For each={props.stories}>
        {(story) => (
          <li>
            <h3>{story.title}</h3>
            <p>{story.text}</p>
            <p class={styles.mark}>{i18n.t('library.composite')}</p>
          </li>
        )}
      </For>
    </ul>
  );
}
