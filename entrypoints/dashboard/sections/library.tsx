import { type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import { FindingList } from '@/components/finding-list';
import { StoryList } from '@/components/story-list';
import { SurpriseList } from '@/components/surprise-list';
import { database } from '@/utils/browser/database/database';
import { createLive, ready } from '@/utils/browser/database/live';
import { libraryFindings, libraryStories, safetyNote } from '@/utils/core/practice/library';
import { bestSurprises } from '@/utils/core/stats/best-surprises';
import styles from './library.module.css';

/** The user's own best surprises, what studies found, and short stories. */
export function Library(): JSX.Element {
  const asks = createLive(
    () => true,
    () => database.asks.where('state').equals('resolved').toArray(),
  );
  const surprises = () =>
    bestSurprises(ready(asks()) ?? []).map(({ ask, gap }) => ({ what: ask.what, expected: 1 - gap }));

  return (
    <div class={styles.page}>
      <section class={styles.part} aria-labelledby="library-own">
        <h2 id="library-own">{i18n.t('library.own')}</h2>
        <Show
          when={surprises().length > 0}
          fallback={<p class={styles.quiet}>{i18n.t('library.ownEmpty')}</p>}
        >
          <SurpriseList surprises={surprises()} />
        </Show>
      </section>
      <section class={styles.part} aria-labelledby="library-findings">
        <h2 id="library-findings">{i18n.t('library.findings')}</h2>
        <p class={styles.quiet}>{i18n.t('library.findingsLead')}</p>
        <FindingList findings={libraryFindings} />
        <p class={styles.safety} role="note">
          {safetyNote}
        </p>
      </section>
      <section class={styles.part} aria-labelledby="library-stories">
        <h2 id="library-stories">{i18n.t('library.stories')}</h2>
        <StoryList stories={libraryStories} />
      </section>
    </div>
  );
}
