import { i18n } from '#i18n';
import { showPage } from '@/components/show-page';
import styles from './wiped.module.css';

/** Where one is after everything was removed. It keeps nothing, reads nothing and asks nothing. */
function Wiped() {
  return (
    <main class={styles.page}>
      <h1>{i18n.t('data.wiped.heading')}</h1>
      <p>{i18n.t('data.wiped.about')}</p>
      <p>
        <a href="/dashboard.html">{i18n.t('data.wiped.anew')}</a>
      </p>
    </main>
  );
}

document.title = `${i18n.t('data.wiped.heading')} · Askwell`;
showPage(() => <Wiped />);
