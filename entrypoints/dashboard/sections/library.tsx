import { type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import { FindingList } from '@/components/finding-list';
import { StoryList } from '@/components/story-list';
import { SurpriseList } from '@/components/surprise-list';
import { contentNow } from '@/utils/browser/content-now';
import { createLive, ready } from '@/utils/browser/database/live';
import { readSurprises } from '@/utils/browser/database/surprises';
import type { Ask } from '@/utils/core/practice/ask';
import { library } from '@/utils/core/practice/content/library';
import styles from './library.module.css';

/** The user's own best surprises, what studies found, and short stories. */
export function Library(): JSX.Element {
  const content = contentNow(library);
  const asks = createLive(
    () => true,
    () => readSurprises(),
  );
  const surprises = () => (ready(asks()) ?? []).map((ask) => ({ what: ask.what, fact: factOf(ask) }));

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
        <FindingList findings={content.findings} />
        <p class={styles.safety} role="note">
          {content.safetyNote}
        </p>
      </section>
      <section class={styles.part} aria-labelledby="library-stories">
        <h2 id="library-stories">{i18n.t('library.stories')}</h2>
        <StoryList stories={content.stories} />
      </section>
    </div>
  );
}

/** What was expected and what came, in the number the user gave. */
function factOf({ predict, outcome }: Ask): string {
  if (predict?.pYes !== undefined && predict.pYes < 0.5)
    return i18n.t('library.expected', [String(Math.round(100 * predict.pYes))]);
  if (predict?.discomfort !== undefined && outcome?.discomfort !== undefined)
    return i18n.t('library.felt', [String(predict.discomfort), String(outcome.discomfort)]);
  return i18n.t('library.unfounded');
}
