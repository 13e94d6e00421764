import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hearNotices, isExtensionThere } from '@/utils/browser/messages/hear';
import { Refused, send } from '@/utils/browser/messages/send';
import { waitForComposers } from '@/utils/composer/wait';

/**
 * Not WXT's kind of content script: the background registers it for the sites that are turned on, and no event on
 * the page's document tells the page that we are there, or lets it end us.
 */
export default defineUnlistedScript(() => {
  const life = new AbortController();
  const stop = () => life.abort();
  const ask = (type: 'composer.load' | 'composer.settings') =>
    send(type).catch((error: unknown) => {
      // The site is off: then there is nothing to wait for.
      if (error instanceof Refused) stop();
      else throw error;
    });
  hearNotices((notice) => {
    if (notice === 'sites.changed') void ask('composer.settings').catch(() => undefined);
  }, life.signal);
  waitForComposers(
    {
      isAlive: () => {
        if (!isExtensionThere()) stop();
        return !life.signal.aborted;
      },
      load: () => {
        // A background that was just going to sleep misses a message, and wakes for the next.
        const loading = ask('composer.load').catch(() => ask('composer.load'));
        // The first look at the words of the interface makes the page wait for them: here it waits anyway.
        browser.i18n.getMessage('@@ui_locale');
        return loading;
      },
    },
    life,
  );
});
