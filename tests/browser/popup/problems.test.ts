import { describe, expect, inject } from 'vitest';
import { until } from '@/scripts/browser/until';
import { HOSTS, test } from '../support/browser-test';
import { shows } from '../support/person';

// Firefox runs no script of a driver before those of an extension page, so nothing can be taken away there.
describe.skipIf(inject('kind') === 'firefox')('the popup, when the records cannot be opened', () => {
  test('says so in one sentence and keeps what is typed', async ({ session, open }) => {
    const page = await session.browser.newPage();
    // As in a profile whose database is damaged, or of a browser that keeps none.
    await page.evaluateOnNewDocument(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('No database here.', 'InvalidStateError');
      };
    });
    await page.goto(`${session.origin}/popup.html`);
    await until('the sentence is there', () =>
      page.evaluate(() =>
        document.querySelector('[role=alert]')?.textContent.includes('Try again in a normal window'),
      ),
    );
    await page.type('#log-line', 'Asked Sam');
    await page.keyboard.press('Enter');
    expect(await page.$eval('#log-line', (line) => (line as HTMLInputElement).value)).toBe('Asked Sam');

    const later = await open('/popup.html');
    await until('it is still there', () =>
      later.$eval('#log-line', (line) => (line as HTMLInputElement).value === 'Asked Sam'),
    );
  });
});

// Firefox's driver does not see the popup over a page.
describe.skipIf(inject('kind') === 'firefox')('the popup, when the browser is told no', () => {
  test('leaves the site off, and says how to do it later', async ({ visit, popup }) => {
    const page = await popup(await visit(HOSTS.mail));
    await page.evaluate(() => {
      // The browser's question cannot be answered by a driver; this is what its no looks like.
      const { chrome } = globalThis as unknown as { chrome: { permissions: object } };
      Object.assign(chrome.permissions, { request: () => Promise.resolve(false) });
    });
    const site = await page.waitForSelector('footer [role=switch]');
    await site?.click();
    await shows(page, 'You can do it any time');
    expect(await page.$eval('[role=switch]', (one) => one.getAttribute('aria-checked'))).toBe('false');
  });
});
