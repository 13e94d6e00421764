import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { NoticeEnvelope } from '@/utils/browser/messages/message';
import { send } from '@/utils/browser/messages/send';
import { waitForComposers } from '@/utils/composer/wait';

export default defineContentScript({
  // Never in the manifest: the background registers this script for the sites that are turned on.
  matches: ['*://*/*'],
  // The page need not hear that we are there.
  noScriptStartedPostMessage: true,
  main: (context) => {
    const waiting = waitForComposers({
      isAlive: () => context.isValid,
      load: () => send('composer.load'),
    });
    const onNotice = (message: unknown) => {
      const { notice } = message as Partial<NoticeEnvelope>; // From our own background only.
      if (notice === 'card.open') waiting.openCard();
      if (notice === 'settings.changed') waiting.readSettings();
      // The background refuses the question where the site is off.
      if (notice === 'sites.changed') void send('composer.settings').catch(stop);
    };
    const stop = () => {
      waiting.stop();
      // After an update the old script's browser object has lost its parts.
      if (context.isValid) browser.runtime.onMessage.removeListener(onNotice);
    };
    browser.runtime.onMessage.addListener(onNotice);
    context.onInvalidated(stop);
  },
});
