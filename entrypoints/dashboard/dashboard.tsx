import { createEffect, createMemo, For, type JSX, lazy, Show, Suspense } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { i18n } from '#i18n';
import { createLock, isLocked } from '@/utils/browser/lock/live-lock';
import { createAddress } from './address';
import styles from './dashboard.module.css';
import { sections } from './sections';

// Few have a lock, and nobody loses records often.
const Unlock = lazy(async () => ({ default: (await import('./unlock')).Unlock }));
const LostRecords = lazy(async () => ({ default: (await import('./lost-records')).LostRecords }));

/** The full page: its parts in a list beside (or, in a narrow window, above) the one that is open. */
export function Dashboard(): JSX.Element {
  const address = createAddress();
  const current = createMemo(() => sections.find(({ name }) => name === address().section) ?? sections[0]);
  const lock = createLock();
  // What is not about words need not wait until it is known whether they are locked.
  const isShown = () => current()?.isWords !== true || isLocked(lock()) === false;
  // Its code comes while the lock is looked at.
  createEffect(() => void current()?.view.preload());
  createEffect(() => {
    document.title = `${current()?.title ?? ''} · Askwell`;
  });

  return (
    <div class={styles.page}>
      <nav class={styles.nav} aria-label={i18n.t('dashboard.parts')}>
        <p class={styles.name}>Askwell</p>
        <ul>
          <For each={sections}>
            {(section) => (
              <li>
                <a href={`#${section.name}`} aria-current={section === current() ? 'page' : undefined}>
                  <Dynamic component={section.icon} size={18} />
                  {section.title}
                </a>
              </li>
            )}
          </For>
        </ul>
      </nav>
      <main class={styles.main}>
        <h1>{current()?.title}</h1>
        <Suspense>
          <LostRecords />
          <Show when={isLocked(lock())}>
            <Unlock />
          </Show>
        </Suspense>
        <Show when={isShown()}>
          <Suspense>
            <Dynamic component={current()?.view} path={address().path} />
          </Suspense>
        </Show>
      </main>
    </div>
  );
}
