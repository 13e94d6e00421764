import { describe, expect } from 'vitest';
import { grantSite } from '@/scripts/browser/grant';
import { buildInbox, INBOX_HOST, serveInbox } from '@/scripts/start/serve-inbox';
import { takeTour } from '@/scripts/start/tour';
import { test } from './support/browser-test';

describe('npm start', () => {
  test('takes its tour of the practice inbox and leaves a picture of every step', async ({
    kind,
    session,
  }) => {
    const inbox = await serveInbox(await buildInbox(`.output/inbox-${kind}`), 0);
    try {
      await grantSite(session, `http://${INBOX_HOST}/*`);
      expect(await takeTour(session, inbox.url, `.output/screens/tour-${kind}`)).toEqual([
        '01-popup.png',
        '02-underlined.png',
        '03-card.png',
        '04-rewritten.png',
        '05-undone.png',
        '06-sent.png',
        '07-counted.png',
      ]);
    } finally {
      inbox.close();
    }
  });
});
