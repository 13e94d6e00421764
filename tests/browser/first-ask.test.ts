import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import {
  applyRewrite,
  openCard,
  rewritesInCard,
  shortcut,
  underlined,
  writeInto,
} from '@/scripts/browser/composer-help';
import { until } from '@/scripts/browser/until';
import { badgeText } from './support/badge';
import { HOSTS, test } from './support/browser-test';
import { html } from './support/fixture-server';
import { press } from './support/person';

const ASK = 'Sorry to bother you, I was just wondering if maybe you could possibly look at my draft?';

/** A mail page whose button takes the focus, empties the composer without an event and keeps what was sent. */
const mailPage = html(`<!doctype html><title>Mail</title>
  <style>body{font:16px sans-serif;margin:24px} #rich{width:480px;min-height:96px;border:1px solid #888;padding:8px}</style>
  <div id="rich" contenteditable="true" aria-label="Message"></div>
  <p><button id="send">Send</button></p><pre id="sent"></pre>
  <script>send.onclick = () => { sent.textContent = rich.innerHTML; rich.replaceChildren(); };</script>`);

const textOf = (page: Page) => page.$eval('#rich', (element) => (element as HTMLElement).innerText.trim());

describe('one real ask, from the first word to the week', () => {
  test('is underlined, reworded, undone, reworded, sent, logged and counted', async ({
    routes,
    visit,
    turnOn,
    open,
  }) => {
    routes.set('/', () => mailPage);
    await turnOn(HOSTS.mail);
    const popup = await open('/popup.html');
    await press(popup, 'Week', 'tab');
    await press(popup, 'Set as my goal');
    await until('the badge shows what remains', async () => (await badgeText(popup)) === '2');

    const page = await visit(HOSTS.mail);
    await writeInto(page, '#rich', ASK);
    await until('the ask is underlined', async () =>
      (await underlined(page)).some((words) => words.includes('wondering')),
    );
    await openCard(page);
    const [rewrite] = await rewritesInCard(page);
    expect(rewrite?.text).toBe('Could you please look at my draft?');

    await applyRewrite(page, 'direct');
    await until('the rewrite is in the draft', async () => (await textOf(page)) === rewrite?.text);
    await shortcut(page, 'KeyZ');
    await until('one undo brings the draft back', async () => (await textOf(page)) === ASK);
    await openCard(page);
    await applyRewrite(page, 'direct');
    await until('it is there again', async () => (await textOf(page)) === rewrite?.text);

    await page.click('#send');
    const log = await page.waitForSelector('>>> .offer .choice');
    expect(await page.$eval('#sent', (sent) => sent.textContent)).toBe(rewrite?.text);
    await log?.click();
    await until('the badge counts it', async () => (await badgeText(popup)) === '1');
  });
});
