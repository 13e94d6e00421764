import Clock from 'lucide-solid/icons/clock';
import ExternalLink from 'lucide-solid/icons/external-link';
import LifeBuoy from 'lucide-solid/icons/life-buoy';
import { createSignal, type JSX, lazy, Match, onMount, Show, Suspense, Switch } from 'solid-js';
import { i18n } from '#i18n';
import { ProblemLine } from '@/components/alert-line';
import { Button } from '@/components/button';
import { Tabs } from '@/components/tabs';
import { createDoing } from '@/utils/browser/database/doing';
import { createLock, isLocked } from '@/utils/browser/lock/live-lock';
import { createStored } from '@/utils/browser/storage/live-stored';
import { storedSettings } from '@/utils/browser/storage/settings';
import { storedStuck } from '@/utils/browser/storage/stuck';
import { LogTab } from './log-tab';
import styles from './popup.module.css';

type View = 'log' | 'rehearse' | 'week' | 'stuck' | 'busy';

// Logging is what the popup opens for; the rest arrives when it is wanted.
const RehearseTab = lazy(async () => ({ default: (await import('./rehearse-tab')).RehearseTab }));
const WeekTab = lazy(async () => ({ default: (await import('./week-tab')).WeekTab }));
const StuckView = lazy(async () => ({ default: (await import('./stuck-view')).StuckView }));
const ThisSite = lazy(async () => ({ default: (await import('./this-site')).ThisSite }));
const Unlock = lazy(async () => ({ default: (await import('./unlock')).Unlock }));
const BusyView = lazy(async () => ({ default: (await import('./busy-view')).BusyView }));

/** The toolbar popup. */
export function Popup(): JSX.Element {
  const settings = createStored(storedSettings);
  const doing = createDoing(i18n.t('notice.undone'));
  const lock = createLock();
  const locked = () => isLocked(lock());
  const [view, setView] = createSignal<View>('log');

  // A timer that runs is what the popup is opened for.
  onMount(() => void storedStuck.read().then(({ timer }) => timer && setView('stuck')));

  return (
    <main class={styles.popup}>
      {/* Every page has a title to begin at; the window itself says it to those who see it. */}
      <h1 class="unseen">Askwell</h1>
      <Tabs
        label={i18n.t('popup.parts')}
        tabs={[
          { name: 'log', title: i18n.t('popup.log') },
          { name: 'rehearse', title: i18n.t('popup.rehearse') },
          { name: 'week', title: i18n.t('popup.week') },
        ]}
        current={view()}
        onSelect={setView}
      >
        <ProblemLine problem={doing.problem()} />
        <div class={styles.said} role="status">
          <span>{doing.said()}</span>
          <Show when={doing.undo()}>
            {(undo) => (
              <Button look="quiet" onClick={() => void undo()()}>
                {i18n.t('notice.undo')}
              </Button>
            )}
          </Show>
        </div>
        <Show when={view() === 'log'}>
          <LogTab settings={settings()} doing={doing} isLocked={locked()} />
        </Show>
        <Show when={settings()}>
          {(known) => (
            <Suspense>
              <Switch>
                <Match when={locked() === true && (view() === 'rehearse' || view() === 'stuck')}>
                  <Unlock />
                </Match>
                <Match when={view() === 'rehearse'}>
                  <RehearseTab settings={known()} doing={doing} />
                </Match>
                <Match when={view() === 'week'}>
                  <WeekTab settings={known()} doing={doing} />
                </Match>
                <Match when={view() === 'stuck'}>
                  <StuckView settings={known()} doing={doing} />
                </Match>
                <Match when={view() === 'busy'}>
                  <BusyView settings={known()} />
                </Match>
              </Switch>
            </Suspense>
          )}
        </Show>
      </Tabs>
      <footer class={styles.footer}>
        <nav class={styles.more} aria-label={i18n.t('popup.more')}>
          <Button look="quiet" aria-pressed={view() === 'stuck'} onClick={() => setView('stuck')}>
            <LifeBuoy size={16} aria-hidden="true" />
            {i18n.t('stuck.title')}
          </Button>
          <Button look="quiet" aria-pressed={view() === 'busy'} onClick={() => setView('busy')}>
            <Clock size={16} aria-hidden="true" />
            {i18n.t('busy.title')}
          </Button>
          <a class={styles.dashboard} href="/dashboard.html" target="_blank" rel="noopener">
            <ExternalLink size={16} aria-hidden="true" />
            {i18n.t('popup.dashboard')}
          </a>
        </nav>
        <Suspense>
          <ThisSite />
        </Suspense>
      </footer>
    </main>
  );
}
