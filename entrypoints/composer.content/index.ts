import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { hearNotices, isExtensionThere } from '@/utils/browser/messages/hear';
import { Refused, send } from '@/utils/browser/messages/send';
import { waitForComposers } from '@/utils/composer/wait';

export default defineContentScript({
  // Never in the manifest: the background registers this script for the sites that are turned on.
  matches: ['*://*/*'],
  // The page need not hear that we are there.
  noScriptStartedPostMessage: true,
  main: (context) => {
    const stop = () => context.abort();
    const ask = (type: 'composer.load' | 'composer.settings') =>
      send(type).catch((error: unknown) => {
        // The site is off: then there is nothing to wait for.
        if (error instanceof Refused) stop();
        else throw error;
      });
    hearNotices((notice) => {
      if (notice === 'sites.changed') void ask('composer.settings').catch(() => undefined);
    }, context.signal);
    waitForComposers(
      {
        isAlive: () => {
          if (!isExtensionThere()) stop();
          return !context.signal.aborted;
        },
        load: () => {
          // A background that was just going to sleep misses a message, and wakes for the next.
          const loading = ask('composer.load').catch(() => ask('composer.load'));
          // The first look at the words of the interface makes the page wait for them: here it waits anyway.
          browser.i18n.getMessage('@@ui_locale');
          return loading;
        },
      },
      context.signal,
    );
  },
});
