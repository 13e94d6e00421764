import { type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import { Button } from '@/components/button';
import { language } from '@/components/language';
import link from '@/components/link-button.module.css';
import { forgetLoss, storedBeginning } from '@/utils/browser/database/beginning';
import { createStored } from '@/utils/browser/storage/live-stored';
import styles from './lost-records.module.css';

/** Says that the browser no longer had the records and began an empty list, until the user has read it. */
export function LostRecords(): JSX.Element {
  const beginning = createStored(storedBeginning);
  return (
    <Show when={beginning()?.lostAt}>
      {(at) => (
        <div class={styles.lost} role="alert">
          <p>{i18n.t('dashboard.lost', [new Date(at()).toLocaleDateString(language())])}</p>
          <div>
            <a class={link.plain} href="#data">
              {i18n.t('data.takeIn.heading')}
            </a>
            <Button look="quiet" onClick={() => void forgetLoss()}>
              {i18n.t('notice.close')}
            </Button>
          </div>
        </div>
      )}
    </Show>
  );
}
