import { expect } from 'vitest';
import type { Session } from '@/scripts/browser/launch';
import { test } from '../support/browser-test';
import { notifyingBuild } from '../support/notifying';
import { until } from '../support/until';
import { killWorker } from '../support/worker';
import { look, setStage, turnOnForTest } from './stage';

/** Whether the service worker runs, without attaching to it. */
async function isWorkerAlive({ browser, origin }: Session): Promise<boolean> {
  const client = await browser.target().createCDPSession();
  const { targetInfos } = await client.send('Target.getTargets', { filter: [{ type: 'service_worker' }] });
  await client.detach();
  return targetInfos.some(({ url }) => url.startsWith(origin));
}

const unwatched = test.extend({
  sessionOptions: async ({ kind }, use) => {
    await use({
      extension: notifyingBuild(kind),
      preferences: { 'extensions.background.idle.timeout': 300 },
      backgroundUnwatched: true,
    });
  },
});

unwatched(
  'the background dies when it is left alone, with nudges on, a plan item due and our pages open',
  async ({ open, session, kind }) => {
    const page = await open('/dashboard.html');
    await turnOnForTest(page);
    await setStage(page, { item: 10, goal: 2 });
    // Chromium ends a worker after 30 s without work, Firefox an event page as soon as the preference says.
    if (kind === 'firefox') await killWorker(session, page);
    else {
      expect(await isWorkerAlive(session)).toBe(true);
      await until('the worker has ended by itself', async () => !(await isWorkerAlive(session)), 90_000);
    }
    expect((await look(page)).alarms).toEqual(['decide']);
  },
);
