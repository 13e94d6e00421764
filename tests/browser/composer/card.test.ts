import { describe, expect, inject, test } from 'vitest';
import { databaseThere } from '@/scripts/browser/database-there';
import { review, sentencesFor } from '@/utils/core/phrasing';
import { toneWord } from '@/utils/core/phrasing/tone';
import { expectAccessible } from '../support/accessible';
import { picture } from '../support/pictures';
import { until } from '../support/until';
import type { ExtensionGlobal } from '../support/worker';
import { ASK, firstReplaceable, firstRewrite, wordsFound } from './asks';
import { control, type EditorUnderTest } from './editor-page';
import { afterAWhile } from './looks';
import { composerSuite } from './suite';

const suite = composerSuite();
const kind = inject('kind');

const rich = (text: string, style = '') =>
  `<div contenteditable="true" aria-label="Message" style="${style}"><div>${text}</div></div>`;

async function openCard(editor: EditorUnderTest, words = ASK): Promise<void> {
  await editor.clickIn(words, 1);
  await editor.press('.chip');
  await until('the card is open', () => editor.ours('.card'));
}

const cardText = async (editor: EditorUnderTest) =>
  (await editor.ours('.card'))?.evaluate((card) => card.innerText);

/** Asks in the log that came from a composer, read as the extension keeps them. */
async function loggedAsks(): Promise<
  { what: string; site?: string; channel?: string; deletedAt?: unknown }[]
> {
  const page = await suite.extensionPage();
  await databaseThere(page);
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('askwell');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('no database'));
    });
    const asks = await new Promise<{ what: string; source: string }[]>((resolve, reject) => {
      const request = database.transaction('asks').objectStore('asks').getAll();
      // What the store holds is what the extension wrote.
      request.onsuccess = () => resolve(request.result as { what: string; source: string }[]);
      request.onerror = () => reject(request.error ?? new Error('no asks'));
    });
    database.close();
    return asks.filter(({ source }) => source === 'composer');
  });
}

describe('the card', () => {
  test('shows each finding with its reason, and the source on demand', async () => {
    const editor = await suite.page(rich(ASK));
    await openCard(editor);
    const findings = review(ASK, { channel: 'email' }).findings;
    const shown = await editor
      .ours('.card')
      .then((card) => card?.$$eval('.finding', (items) => items.length));
    expect(shown).toBe(findings.length);
    const source = await until('the source can be opened', () => editor.ours('.finding details p'));
    expect(await source.evaluate((text) => text.checkVisibility())).toBe(false);
    await editor.press('.finding summary');
    await until('the source is shown', () => source.evaluate((text) => text.checkVisibility()));
  });

  test('marks the new words of a rewording and says how it sounds', async () => {
    const editor = await suite.page(rich(ASK));
    await openCard(editor);
    const { style, text } = firstRewrite(ASK);
    const rewrite = `.rewrite[data-style="${style}"]`;
    const tone = await until('the tone model has come', () => editor.ours(`${rewrite} .tone`));
    expect(await tone.evaluate((word) => word.textContent)).toContain(toneWord(ASK, text));
    const wording = await until('the wording is there', () => editor.ours(`${rewrite} .wording`));
    expect(await wording.evaluate((line) => line.textContent)).toBe(text);
    expect(await wording.$$eval('mark', (marks) => marks.map((mark) => mark.textContent).join(''))).not.toBe(
      '',
    );
  });

  test('puts a sentence in for what is absent', async () => {
    const editor = await suite.page(rich(ASK));
    await openCard(editor);
    const [absent] = sentencesFor(review(ASK, { channel: 'email' }).checklist);
    const [sentence] = absent?.sentences ?? [];
    if (sentence === undefined) throw new Error('Nothing is absent.');
    await editor.press('.checklist .choice');
    await until('it is there', async () => (await editor.model()) === `${ASK} ${sentence}`);
  });

  test.each([
    ['the chip', (editor: EditorUnderTest) => editor.press('.chip')],
    ['an underline', (editor: EditorUnderTest) => editor.clickIn('wondering', 4)],
  ])('opened by %s is about the draft as it stands, and nothing in it moves any more', async (_, open) => {
    const editor = await suite.page(`<textarea aria-label="Message">${ASK}</textarea>`);
    await editor.clickIn(ASK, 1);
    await until('help is there', async () => (await editor.underlined()).length > 0);
    const draft = `${ASK} Sorry to bother you, I know you are busy.`;
    await editor.page.evaluate((text) => {
      // The page's own code: no event tells of it, as none has yet while somebody is still typing.
      const area = document.querySelector('textarea');
      if (area) area.value = text;
      const looks = new Set<string>();
      Object.assign(window, { looks });
      const look = () => {
        const card = document
          .querySelector('html > [popover]')
          ?.shadowRoot?.querySelector<HTMLElement>('.card');
        if (card?.checkVisibility({ visibilityProperty: true })) {
          const pressed = [...card.querySelectorAll('button')].map((button) => {
            const { x, y } = button.getBoundingClientRect();
            return `${Math.round(x)},${Math.round(y)} ${button.textContent}`;
          });
          looks.add(pressed.join('\n'));
        }
        requestAnimationFrame(look);
      };
      look();
    }, draft);
    await open(editor);
    await until('the tone is there', () => editor.ours('.tone'));
    const looks = await afterAWhile(
      () => editor.page.evaluate(() => [...(window as unknown as { looks: Set<string> }).looks]), // See above.
    );
    expect(looks).toHaveLength(1);
    const found = (await editor.ours('.card'))?.$$eval('.finding', (items) => items.length);
    expect(await found).toBe(review(draft, { channel: 'email' }).findings.length);
  });

  test('is a dialog with a name, and says the count aloud', async () => {
    const editor = await suite.page(rich(ASK));
    await openCard(editor);
    const card = await until('the card is there', () => editor.ours('.card'));
    const name = await card.evaluate((dialog) => {
      const root = dialog.getRootNode() as ShadowRoot; // Our layer is one.
      const label = root.getElementById(dialog.getAttribute('aria-labelledby') ?? '');
      return [dialog.getAttribute('role'), label?.textContent];
    });
    expect(name).toEqual(['dialog', 'About this ask']);
    const live = await until('the live text is there', () => editor.ours('[aria-live]'));
    expect(await live.evaluate((text) => text.textContent)).toContain(
      `${(await editor.underlined()).length}`,
    );
  });

  test.each([
    ['light', 'background:#fff'],
    ['dark', 'background:#1a1d21;color:#ddd'],
  ])('has nothing that axe would find, %s', async (_, style) => {
    const editor = await suite.page(rich(ASK, style));
    await openCard(editor);
    await until('the tone is there', () => editor.ours('.tone'));
    await editor.press('.finding summary');
    await editor.press('.scripts .plain');
    await until('the list has come', () => editor.ours('.scripts h3'));
    await expectAccessible(editor.page, ['html > [popover]', '.card']);
    await expectAccessible(editor.page, ['html > [popover]', '.chip']);
  });

  test('is used from the keyboard alone', async () => {
    const editor = await suite.page(rich(ASK));
    await editor.clickIn(ASK, 1);
    await until('help is there', () => editor.ours('.chip'));
    await editor.page.keyboard.press('End');
    await suite.shortcut(editor.page);
    const focused = () =>
      editor.page.evaluate(() => {
        const focus = document.activeElement?.shadowRoot?.activeElement;
        return focus && { name: focus.textContent, text: focus.outerHTML };
      });
    await until('the card has the focus', async () => (await focused())?.text.includes('role="dialog"'));
    const seen: string[] = [];
    for (let stop = 0; stop < 60; stop++) {
      await editor.page.keyboard.press('Tab');
      seen.push((await focused())?.text ?? '');
      if (seen.length > 1 && seen[0] === seen.at(-1)) break;
    }
    const controls = await editor
      .ours('.card')
      .then((card) =>
        card?.$$eval('button, summary', (all) => all.filter((one) => one.checkVisibility()).length),
      );
    // Once around: every control, and the first again.
    expect(seen).toHaveLength((controls ?? 0) + 1);
    const { style, text } = firstRewrite(ASK);
    const button = await until('the rewording is there', () =>
      editor.ours(`[data-style="${style}"] .choice`),
    );
    for (let stop = 0; stop < 60; stop++) {
      if (await button.evaluate((one) => one.matches(':focus'))) break;
      await editor.page.keyboard.press('ArrowDown');
    }
    await editor.page.keyboard.press('Enter');
    await until('it is used', async () => (await editor.model()) === text);
    await editor.page.keyboard.type('Z');
    await until('typing goes on at the end', async () => (await editor.model()) === `${text}Z`);
  });

  test.each([
    ['an editing host', (text: string) => rich(text)],
    ['a textarea', (text: string) => `<textarea aria-label="Message">${text}</textarea>`],
  ])('puts one of the user’s scripts where the caret is, in %s', async (_, body) => {
    await suite.writeScript({ title: 'The deadline', request: 'Could you move the deadline to Friday?' });
    const editor = await suite.page(body('Hello Sam. '));
    await editor.page.bringToFront();
    await editor.page.focus('textarea, [contenteditable]');
    await until('help is there', () => editor.page.$('html > [popover]'));
    await editor.page.keyboard.down('Control');
    await editor.page.keyboard.press('End');
    await editor.page.keyboard.up('Control');
    await editor.page.keyboard.type(ASK);
    await until('help has read it', async () => (await editor.underlined()).length > 0);
    // Nothing of the user's is in the page before it is asked for.
    expect(await editor.ours('.scripts')).toBeUndefined();
    await editor.press('.chip');
    expect(await cardText(editor)).not.toContain('The deadline');
    await editor.press('.scripts .plain');
    await until('the list has come', async () => (await cardText(editor))?.includes('The deadline'));
    const before = await editor.model();
    await editor.press('.scripts li .choice');
    await until(
      'it is there',
      async () => (await editor.model()) === `${before}Could you move the deadline to Friday?`,
    );
  });

  test('says why a change is not made, and copies its wording', async () => {
    const editor = await suite.page(
      `${rich(ASK)}<script>document.querySelector('[contenteditable]').addEventListener('beforeinput', (event) => event.preventDefault())</script>`,
    );
    await openCard(editor);
    await editor.press(firstReplaceable(ASK).choice);
    const notice = await until('it says so', () => editor.ours('.notice'));
    expect(await notice.evaluate((text) => text.textContent)).toContain('did not take the change');
    expect(await editor.model()).toBe(ASK);
    await editor.press('.notice .choice');
    await until('it is copied', () => notice.evaluate((text) => text.textContent.includes('Copied')));
  });

  test.each([
    ['light', 'background:#fff;color:#000', 800],
    ['dark', 'background:#1a1d21;color:#ddd', 800],
    ['dark-oklch', 'background:oklch(0.25 0.02 250);color:#ddd', 800],
    ['narrow', 'background:#fff;width:270px', 320],
  ])('looks right on a page that is %s', async (look, style, width) => {
    const editor = await suite.page(rich(ASK, style));
    await editor.page.setViewport({ width, height: 640 });
    await openCard(editor);
    await until('the tone is there', () => editor.ours('.tone'));
    const card = await until('the card is there', () => editor.ours('.card'));
    await picture(editor.page, `composer-card-${kind}-${look}`);
    expect(await card.evaluate((box) => box.dataset['theme'])).toBe(
      look.startsWith('dark') ? 'dark' : 'light',
    );
    const box = await card.evaluate((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return [left >= 0, right <= innerWidth, top >= 0, bottom <= innerHeight];
    });
    expect(box).toEqual([true, true, true, true]);
  });

  const atTheBottom = (button: string) =>
    `<div style="position:fixed;left:24px;bottom:24px">${rich(ASK)}${button}</div>`;

  test.each([
    ['send', atTheBottom('<button aria-label="Send message">→</button>'), 800],
    ['send in another language', atTheBottom('<div role="button" title="Küldés">→</div>'), 800],
    ['nothing else, in a small frame', rich(ASK), 320],
  ])('keeps clear of the line that is written in and of %s', async (_, body, height) => {
    const editor = await suite.page(body);
    await editor.page.setViewport({ width: 1280, height });
    await openCard(editor);
    const card = await until('the card is there', () => editor.ours('.card'));
    const covered = await card.evaluate((element) => {
      const box = element.getBoundingClientRect();
      const line = document.querySelector('[contenteditable] div')?.getBoundingClientRect();
      const send = document.querySelector('button, [role="button"]')?.getBoundingClientRect();
      return [line, send].filter(
        (other) =>
          other &&
          other.left < box.right &&
          box.left < other.right &&
          other.top < box.bottom &&
          box.top < other.bottom,
      ).length;
    });
    expect(covered).toBe(0);
  });
});

describe('after sending', () => {
  const chat = `<div><textarea aria-label="Message">${ASK}</textarea></div><script>
    document.querySelector('textarea').addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      event.target.value = '';
    });</script>`;

  test('one click logs channel and site only, and undo takes it back', async () => {
    const editor = await suite.page(chat);
    await editor.page.focus('textarea');
    await until('help is there', async () => (await editor.underlined()).length === wordsFound(ASK).length);
    await editor.page.keyboard.press('Enter');
    await editor.press('.offer .choice');
    await until('it says so', async () =>
      (await editor.ours('.offer'))?.evaluate((offer) => offer.textContent.includes('Logged')),
    );
    await picture(editor.page, `composer-offer-${kind}`);
    const [ask] = (await loggedAsks()).slice(-1);
    expect(ask).toMatchObject({ site: 'Gmail', channel: 'email' });
    expect(JSON.stringify(ask)).not.toContain('wondering');
    await editor.press('.offer .choice');
    await until('it is taken back', async () =>
      (await loggedAsks()).every(({ deletedAt }) => deletedAt !== undefined),
    );
  });

  test('the words are kept when the user ticks the box', async () => {
    const editor = await suite.page(chat);
    await editor.page.focus('textarea');
    await until('help is there', async () => (await editor.underlined()).length > 0);
    await editor.page.keyboard.press('Enter');
    await editor.press('.offer input');
    await editor.press('.offer .choice');
    await until('they are in the log', async () => (await loggedAsks()).some(({ what }) => what === ASK));
  });

  test('the offer is reached by the shortcut, and Escape closes it and gives the focus back', async () => {
    const editor = await suite.page(chat);
    await editor.page.focus('textarea');
    await until('help is there', async () => (await editor.underlined()).length > 0);
    await editor.page.keyboard.press('Enter');
    await until('it is offered', () => editor.ours('.offer'));
    await expectAccessible(editor.page, ['html > [popover]', '.offer']);
    await suite.notify(editor.page, 'card.open');
    await until('it has the focus', async () => {
      const button = await editor.ours('.offer .choice');
      return button?.evaluate((one) => one.matches(':focus'));
    });
    await editor.page.keyboard.press('Escape');
    await until('it is closed', async () => (await editor.ours('.offer')) === undefined);
    expect(await editor.page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  });

  test('the offer goes by itself after 20 seconds', async () => {
    const editor = await suite.page(chat);
    await editor.page.focus('textarea');
    await until('help is there', async () => (await editor.underlined()).length > 0);
    await editor.page.keyboard.press('Enter');
    await until('it is offered', () => editor.ours('.offer'));
    const start = Date.now();
    await until('it is gone', async () => (await editor.ours('.offer')) === undefined, 40_000);
    expect(Date.now() - start).toBeGreaterThan(18_000);
  });

  test('the offer leaves the chip of the next ask where it can be clicked', async () => {
    // Words in the lower right corner send the chip up, where the offer is.
    const words =
      'textarea { margin-top: 80px; width: 300px; height: 24px; min-height: 0; box-sizing: content-box; text-align: right }';
    const editor = await suite.page(`${chat}<style>${words}</style>`);
    await editor.page.focus('textarea');
    await until('help is there', () => editor.ours('.chip'));
    await editor.page.keyboard.press('Enter');
    await until('the offer is there', () => editor.ours('.offer'));
    await editor.page.keyboard.type(ASK);
    expect(await editor.ours('.offer')).toBeDefined();
    await editor.press('.chip');
    await until('the card is open', () => editor.ours('.card'));
  });

  test('nothing is offered for a draft that was taken out after a look at the card', async () => {
    const editor = await suite.page(rich(ASK));
    await openCard(editor);
    await editor.page.keyboard.press('Escape');
    await control(editor.page, 'a');
    await editor.page.keyboard.press('Backspace');
    expect(await afterAWhile(() => editor.ours('.offer'))).toBeUndefined();
  });

  test('the background hears that somebody writes, once, and nothing of what is written', async () => {
    const ours = await suite.extensionPage();
    await ours.evaluate(() => {
      const { browser } = globalThis as unknown as ExtensionGlobal; // An extension page has it.
      const heard: unknown[] = [];
      Object.assign(window, { heard });
      // What goes to the background goes to every page of ours.
      browser.runtime.onMessage.addListener((message: unknown) => {
        heard.push(message);
        return undefined;
      });
    });
    const editor = await suite.page(chat);
    await editor.page.bringToFront();
    await editor.page.focus('textarea');
    await until('help is there', async () => (await editor.underlined()).length > 0);
    await editor.page.keyboard.type(' Thank you.');
    await editor.page.keyboard.press('Enter');
    await editor.press('.offer .choice');
    await until('it is logged', async () =>
      (await editor.ours('.offer'))?.evaluate((offer) => offer.textContent.includes('Logged')),
    );
    const heard = await ours.evaluate(() => (window as unknown as { heard: { type: string }[] }).heard); // See above.
    expect(heard.map(({ type }) => type).filter((type) => type === 'composer.busy')).toHaveLength(1);
    expect(heard.map(({ type }) => type)).toContain('asks.log');
    expect(JSON.stringify(heard)).not.toMatch(/wondering|Thank/u);
  });

  test.each(['Discard draft', 'Elvetés'])('nothing is offered after “%s”', async (label) => {
    const editor = await suite.page(
      `${rich(ASK)}<button aria-label="${label}" onclick="document.querySelector('[contenteditable]').remove()">x</button>`,
    );
    await editor.clickIn(ASK, 1);
    await until('help is there', () => editor.ours('.chip'));
    await editor.page.click('button');
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(await editor.ours('.offer')).toBeUndefined();
    expect(await cardText(editor)).toBeUndefined();
  });
});

// Last: a rule that is off stays off for the whole profile.
describe('a finding', () => {
  test('dismisses one finding and turns a rule off', async () => {
    const editor = await suite.page(rich(ASK));
    await openCard(editor);
    const before = (await editor.underlined()).length;
    await editor.press('.finding .quiet-actions .plain');
    await until('one is gone', async () => (await editor.underlined()).length < before);
    const left = (await editor.underlined()).length;
    await editor.press('.finding .quiet-actions .plain:last-child');
    await until('another is gone', async () => (await editor.underlined()).length < left);
  });
});
