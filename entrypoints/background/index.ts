import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { serve } from '@/utils/browser/messages/serve';
import { injectIntoOpenTabs, notify, registerComposer, sitesTurnedOn } from '@/utils/browser/sites/sites';
import { storedSettings } from '@/utils/browser/storage/settings';
import { askHandlers } from './handlers/asks';
import { composerHandlers } from './handlers/composer';
import { scriptHandlers } from './handlers/scripts';
import { refreshPlan } from './plan';

export default defineBackground(() => {
  // Listeners go first and in the same turn: a woken worker only hears those.
  serve({
    ...composerHandlers,
    ...askHandlers,
    ...scriptHandlers,
    'plan.refresh': () => refreshPlan(),
    'dashboard.open': async () => {
      await browser.tabs.create({ url: browser.runtime.getURL('/dashboard.html') });
      return undefined;
    },
  });

  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    void registerComposer().then(() => injectIntoOpenTabs(origins));
  });
  browser.permissions.onRemoved.addListener(() => {
    void registerComposer().then(() => notify('sites.changed'));
  });
  browser.runtime.onInstalled.addListener(() => {
    // After an update the scripts in open tabs belong to the version that is gone: bring the new ones.
    void registerComposer().then(async () => injectIntoOpenTabs(await sitesTurnedOn()));
    void refreshPlan();
  });
  browser.runtime.onStartup.addListener(() => {
    void registerComposer();
    void refreshPlan();
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-card' && tab?.id !== undefined) void notify('card.open', tab.id);
  });
  browser.alarms.onAlarm.addListener(() => void refreshPlan());
  storedSettings.watch(() => {
    void notify('settings.changed');
    void refreshPlan();
  });
});
