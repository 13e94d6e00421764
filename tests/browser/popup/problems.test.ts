import { describe, expect, inject } from 'vitest';
import { until } from '@/scripts/browser/until';
import { test } from '../support/browser-test';

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
