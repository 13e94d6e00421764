import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openDashboard } from '@/utils/browser/dashboard-tab';
import { hidePages } from '@/utils/browser/hide';
import { watchIdle } from '@/utils/browser/idle';
import { bringCiphers } from '@/utils/browser/lock/cipher';
import { ciphers } from '@/utils/browser/lock/ciphers';
import { LOCK_ALARM, lockIfIdle, lockOnIdle } from '@/utils/browser/lock/idle-lock';
import { serve } from '@/utils/browser/messages/serve';
import { watchPolicy } from '@/utils/browser/policy/policy';
import { injectIntoOpenTabs, notify, registerComposer, sitesTurnedOn } from '@/utils/browser/sites/sites';
import { storedSettings } from '@/utils/browser/storage/settings';
import { storedStuck } from '@/utils/browser/storage/stuck';
import { keepStorageToOurselves } from '@/utils/browser/storage/trusted-only';
import { askHandlers } from './handlers/asks';
import { composerHandlers } from './handlers/composer';
import { listenToNotifications, nudgeHandlers } from './handlers/nudges';
import { scriptHandlers } from './handlers/scripts';
import { onWake, wakeIfForgotten } from './plan';
import { welcomeOnce } from './welcome-once';

/** The browser's own modules, so that it shares the database with our pages instead of carrying a second copy. */
export default defineBackground({ type: 'module', main });

function main(): void {
  bringCiphers(ciphers);
  void keepStorageToOurselves();
  // Listeners go first and in the same turn: a woken worker only hears those.
  serve({
    ...composerHandlers,
    ...askHandlers,
    ...scriptHandlers,
    ...nudgeHandlers,
    'plan.refresh': () => onWake('change'),
    'dashboard.open': async () => {
      await openDashboard();
      return undefined;
    },
  });

  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    listenToNotifications();
    void onWake('change');
    void registerComposer().then(() => injectIntoOpenTabs(origins));
  });
  browser.permissions.onRemoved.addListener(() => {
    void registerComposer().then(() => notify('sites.changed'));
    void onWake('change');
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcomeOnce();
    // After an update the scripts in open tabs belong to the version that is gone: bring the new ones.
    void registerComposer().then(async () => injectIntoOpenTabs(await sitesTurnedOn()));
    void onWake('change');
  });
  browser.runtime.onStartup.addListener(() => {
    void registerComposer();
    void onWake('change');
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'hide') hidePages();
    if (command === 'open-card' && tab?.id !== undefined) void notify('card.open', tab.id);
  });
  browser.alarms.onAlarm.addListener(
    ({ name }) => void (name === LOCK_ALARM ? lockIfIdle() : onWake('alarm')),
  );
  watchIdle((state) => {
    void lockOnIdle(state);
    void onWake(state === 'active' ? 'returned' : 'left');
  });
  browser.windows.onFocusChanged.addListener(() => void onWake('focus'));
  listenToNotifications();
  storedSettings.watch(() => {
    void notify('settings.changed');
    void onWake('change');
  });
  storedStuck.watch(() => void onWake('change'));
  watchPolicy(() => {
    void registerComposer().then(async () => {
      await notify('sites.changed');
      await injectIntoOpenTabs(await sitesTurnedOn());
    });
    void onWake('change');
  });
  void wakeIfForgotten();
}
