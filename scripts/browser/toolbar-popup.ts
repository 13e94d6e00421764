import type { Page } from 'puppeteer-core';
import { openExtensionPage, type Session } from './launch';

/**
 * Opens the real toolbar popup over a page.
 *
 * Chromium takes the click on the toolbar from its driver. Firefox opens the popup for a gesture on one of
 * our own pages; its document is not a target of the driver, so the same page is opened in a tab beside it
 * where a test needs to type and click.
 *
 * @param page the page in front
 * @returns the popup's document
 */
export async function openToolbarPopup(session: Session, page: Page): Promise<Page> {
  await page.bringToFront();
  return session.kind === 'chromium'
    ? openInChromium(session, page)
    : openExtensionPage(session, '/popup.html');
}

async function openInChromium({ browser, origin }: Session, page: Page): Promise<Page> {
  const client = await browser.target().createCDPSession();
  const { targetInfos } = await client.send('Target.getTargets', { filter: [{}] });
  const url = page.url();
  const tab = targetInfos.find((info) => info.type === 'tab' && info.url === url);
  if (!tab) throw new Error(`No tab shows ${url}.`);
  // The command is younger than the driver's list of commands.
  const send = client.send.bind(client) as (method: string, parameters: object) => Promise<unknown>;
  await send('Extensions.triggerAction', { id: new URL(origin).host, targetId: tab.targetId });
  const target = await browser.waitForTarget((candidate) => candidate.url() === `${origin}/popup.html`);
  await client.detach();
  return target.asPage();
}
