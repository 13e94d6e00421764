import type { Page } from 'puppeteer-core';
import type { Session } from '@/scripts/browser/launch';
import type { ExtensionGlobal } from './worker';

/**
 * What a user does to a notification. No driver can reach one on the screen, so the browser's own event is set off
 * where it sets it off itself: in Firefox's parent process, in Chromium at the worker's end of it.
 */
type Deed =
  | { readonly event: 'onClicked'; readonly id: string }
  | { readonly event: 'onButtonClicked'; readonly id: string; readonly button: number }
  | { readonly event: 'onClosed'; readonly id: string };

/** @param page a page of the extension, which wakes the background where an event could not */
export async function tellOfNotification(session: Session, page: Page, deed: Deed): Promise<void> {
  if (session.kind === 'firefox') return tellFirefox(session, deed);
  await page.evaluate(() =>
    (globalThis as unknown as ExtensionGlobal).browser.runtime.sendMessage({ type: 'plan.refresh' }),
  );
  const target = await session.browser.waitForTarget(
    (candidate) => candidate.url().startsWith(session.origin) && candidate.url().endsWith('/background.js'),
  );
  const worker = await target.worker();
  await worker?.evaluate(
    (event, ...args) => {
      // Chromium's events have `dispatch` for its own bindings; it is in no types.
      const { chrome } = globalThis as unknown as { chrome: ChromeNotifications };
      chrome.notifications[event].dispatch(...args);
    },
    deed.event,
    deed.id,
    ...(deed.event === 'onButtonClicked' ? [deed.button] : []),
    ...(deed.event === 'onClosed' ? [true] : []),
  );
}

interface ChromeNotifications {
  readonly notifications: Record<Deed['event'], { dispatch(...args: unknown[]): void }>;
}

const firefoxEvents = { onClicked: 'clicked', onClosed: 'closed' } as const;

/** Firefox has no buttons. */
async function tellFirefox({ browser }: Session, { event, id }: Deed): Promise<void> {
  if (event === 'onButtonClicked') throw new Error('Firefox has no buttons on notifications.');
  // Puppeteer has no word for the browser's own windows; WebDriver BiDi does.
  const { connection } = browser as unknown as { connection: BidiConnection };
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = result.contexts;
  await connection.send('script.evaluate', {
    awaitPromise: false,
    target: { context: window?.context },
    expression: `{
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const extension = ExtensionParent.GlobalManager.extensionMap.get('askwell@askwell.example');
      ExtensionParent.apiManager
        .getAPI('notifications', extension, 'addon_parent')
        .notificationsMap.emit(${JSON.stringify(firefoxEvents[event])}, ${JSON.stringify(id)});
    }`,
  });
}

interface BidiConnection {
  send(
    method: string,
    params: object,
  ): Promise<{ readonly result: { readonly contexts: readonly { readonly context: string }[] } }>;
}
