import { createResource, type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import { Button } from '@/components/button';
import { forgetSetAside, readSetAside } from '@/utils/browser/data/kept-state';
import styles from './data.module.css';

/** What could not be read and is kept, for as long as the user wants it kept. */
export function SetAside(): JSX.Element {
  const [kept, { refetch }] = createResource(readSetAside);
  return (
    <Show when={Object.keys(kept() ?? {}).length > 0}>
      <section class={styles.part}>
        <h2>{i18n.t('data.setAside.heading')}</h2>
        <p class={styles.note}>{i18n.t('data.setAside.about')}</p>
        <div class={styles.row}>
          <Button onClick={() => void forgetSetAside().then(refetch)}>
            {i18n.t('data.setAside.remove')}
          </Button>
        </div>
      </section>
    </Show>
  );
}
