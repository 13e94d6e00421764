import { database } from '@/utils/browser/database/database';
import { write } from '@/utils/browser/database/write';
import type { Handlers } from '@/utils/browser/messages/serve';
import { newEntry, stampNow } from '@/utils/browser/moment';
import { siteNameOf } from '@/utils/browser/sites/known-sites';
import { storedSettings } from '@/utils/browser/storage/settings';
import { logFromComposer } from '@/utils/core/practice/ask-life';
import { removed } from '@/utils/core/practice/change';
import { onWake } from '../plan';
import { requireTurnedOn } from './composer';

const HOUR = 3_600_000;

/**
 * How many asks the composers of all sites together may log within an hour. Nobody sends more asks than
 * this; a page that has taken over its content script gets no further.
 */
export const COMPOSER_ASKS_PER_HOUR = 20;

export const askHandlers = {
  async 'asks.log'({ channel, wording }, sender) {
    await requireTurnedOn(sender);
    const entry = newEntry(await storedSettings.read());
    const recent = await database.asks
      .where('createdAt')
      .above(entry.now.at - HOUR)
      .filter(({ source }) => source === 'composer')
      .count();
    if (recent >= COMPOSER_ASKS_PER_HOUR)
      throw new Error('too many asks were logged from sites within an hour');

    const site = siteNameOf(sender.origin);
    await write({ asks: [logFromComposer({ what: wording ?? `${site}: ask`, channel, site }, entry)] });
    await onWake('change');
    return { id: entry.id };
  },

  async 'asks.unlog'({ id }, sender) {
    await requireTurnedOn(sender);
    const now = stampNow(await storedSettings.read());
    const ask = await database.asks.get(id);
    const isRecent = ask?.source === 'composer' && ask.createdAt > now.at - HOUR;
    // What else there is in the log is none of a site's business, not even whether it exists.
    if (!ask || !isRecent) throw new Error('only an ask logged here just now can be taken back');
    await write({ asks: [removed(ask, now)] });
    await onWake('change');
    return undefined;
  },
} satisfies Partial<Handlers>;
