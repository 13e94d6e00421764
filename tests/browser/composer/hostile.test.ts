import { describe, expect, test } from 'vitest';
import { until } from '../support/until';
import { ASK, firstReplaceable, wordsFound } from './asks';
import { afterAWhile, hasCard, helped, hostCount, plain, rich, underlines } from './looks';
import { composerSuite } from './suite';

const suite = composerSuite();

describe('a hostile page', () => {
  test('gets nothing by clicking our buttons itself', async () => {
    const editor = await suite.page(rich(ASK));
    await helped(editor, ASK);
    await editor.press('.chip');
    const { choice } = firstReplaceable(ASK);
    await until('the card is open', () => editor.ours(choice));
    await editor.page.evaluate((selector) => {
      const button = document
        .querySelector('html > [popover]')
        ?.shadowRoot?.querySelector<HTMLElement>(selector);
      button?.click();
      button?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    }, choice);
    expect(await afterAWhile(() => editor.model())).toBe(ASK);
  });

  test('gets nothing by sending our messages’ shapes', async () => {
    const editor = await suite.page(rich(ASK));
    await helped(editor, ASK);
    await editor.page.evaluate(() => {
      for (const message of [
        { type: 'asks.log', request: { channel: 'email' } },
        { notice: 'card.open' },
        { notice: 'sites.changed' },
      ])
        postMessage(message, '*');
    });
    expect(await afterAWhile(hasCard(editor))).toBe(false);
    expect(await hostCount(editor)).toBe(1);
  });

  test('cannot make us fight for our element', async () => {
    const editor = await suite.page(rich(ASK));
    await helped(editor, ASK);
    await editor.page.evaluate(() => {
      const each = () => {
        document.querySelector('html > [popover]')?.remove();
        requestAnimationFrame(each);
      };
      each();
    });
    await until('we give in', async () => (await hostCount(editor)) === 0);
    await editor.page.keyboard.type('x');
    expect(await editor.model()).toContain('x');
  });

  test.each([
    ['moves it into the body', 'document.body.append(host)'],
    ['hides it', 'host.hidePopover()'],
    ['writes over its style', "host.style.cssText = 'display: none'"],
    ['empties it', 'host.shadowRoot.replaceChildren()'],
  ])('that %s in every frame harms neither the draft nor the typing', async (_, what) => {
    const editor = await suite.page(`${rich(ASK)}<script>
      const each = () => {
        const host = document.querySelector('[popover]');
        try { if (host) { ${what}; } } catch {}
        requestAnimationFrame(each);
      };
      each();</script>`);
    await editor.clickIn(ASK, 1);
    await until('the words are marked all the same', async () => (await editor.underlined()).length > 0);
    await editor.page.keyboard.press('End');
    await editor.page.keyboard.type('xyz');
    await until('typing goes on', async () => (await editor.model()) === `${ASK}xyz`);
    expect(await afterAWhile(() => editor.model())).toBe(`${ASK}xyz`);
    expect(await editor.serialised()).not.toMatch(/popover/u);
  });

  test('that changes the words once they are selected is not written over', async () => {
    const editor = await suite.page(rich(ASK));
    await helped(editor, ASK);
    await editor.press('.chip');
    const { choice, words } = firstReplaceable(ASK);
    await until('the card is open', () => editor.ours(choice));
    const changed = await editor.page.evaluate((word) => {
      const line = document.querySelector('[contenteditable] div')?.firstChild as Text; // The page above has it.
      const { data } = line;
      const mine = data.replace(word, `${word[0] ?? ''}#${word.slice(2)}`);
      document.addEventListener('selectionchange', () => {
        if (line.data === data) line.replaceData(data.indexOf(word) + 1, 1, '#');
      });
      return mine;
    }, words);
    await editor.press(choice);
    await until('it says so', () => editor.ours('.notice'));
    expect(await editor.model()).toBe(changed);
  });

  test('that garbles what is typed is not fought: it is said, and the wording can be copied', async () => {
    const editor = await suite.page(`${rich(ASK)}<script>
      document.querySelector('[contenteditable]').addEventListener('input', (event) => {
        event.target.firstElementChild.append('!');
      });</script>`);
    await helped(editor, ASK);
    await editor.press('.chip');
    const { choice, after } = firstReplaceable(ASK);
    await editor.press(choice);
    await until('it says that undo takes it back', async () =>
      (await editor.ours('.notice'))?.evaluate((notice) => notice.textContent.includes('Undo takes it back')),
    );
    const now = await editor.model();
    expect(await afterAWhile(() => editor.model())).toBe(now);
    expect(now.replaceAll('!', '')).toBe(after);
    await editor.press('.notice .choice');
    await until('it is copied', async () =>
      (await editor.ours('.notice'))?.evaluate((notice) => notice.textContent.includes('Copied')),
    );
  });

  test('whose elements throw from their getters is helped all the same', async () => {
    const editor = await suite.page(`${rich(ASK)}<script>{
      const composer = document.querySelector('[contenteditable]');
      const fail = { get() { throw new Error('a getter'); } };
      for (const name of ['isContentEditable', 'parentElement', 'shadowRoot', 'dataset', 'firstChild', 'childNodes', 'value', 'style', 'tagName'])
        Object.defineProperty(composer, name, fail);
      }</script>`);
    const point = await editor.page.evaluate(() => {
      const box = document.querySelector('[contenteditable] div')?.getBoundingClientRect();
      return { x: (box?.left ?? 0) + 20, y: (box?.top ?? 0) + 8 };
    });
    await editor.page.mouse.click(point.x, point.y);
    await underlines(editor, wordsFound(ASK));
  });

  test('that makes up a focus brings nothing into the page', async () => {
    const editor = await suite.page(rich(ASK));
    await editor.page.evaluate(() =>
      document
        .querySelector('[contenteditable]')
        ?.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true })),
    );
    expect(await afterAWhile(() => hostCount(editor))).toBe(0);
  });

  test('harms no draft by overwriting prototypes', async () => {
    const editor = await suite.page(`<script>
      for (const name of ['querySelector', 'closest', 'matches', 'getAttribute']) Element.prototype[name] = () => { throw new Error(name); };
      Object.defineProperty(Node.prototype, 'textContent', { get() { throw new Error('textContent'); } });
      CSS.highlights.set = () => { throw new Error('set'); };
      </script>${rich(ASK)}<script>document.querySelector = Document.prototype.querySelector;</script>`);
    await editor.page.mouse.click(60, 46);
    await until('help is there', async () => (await editor.underlined()).length > 0);
    expect(await editor.model()).toBe(ASK);
  });

  test.each([
    ['a textarea', plain('')],
    ['an editing host', rich('')],
  ])('with a draft of five megabytes in %s stays usable, and is left alone', async (_, body) => {
    const editor = await suite.page(body);
    await editor.page.evaluate((text) => {
      const composer = document.querySelector<HTMLElement>('textarea, [contenteditable]');
      const long = text.repeat(90_000);
      if (composer instanceof HTMLTextAreaElement) composer.value = long;
      else if (composer) composer.textContent = long;
      composer?.focus();
    }, ASK);
    expect(await afterAWhile(() => editor.underlined())).toEqual([]);
    await until('a key still arrives', async () => {
      await editor.page.keyboard.type('Q');
      return editor.page.evaluate(() => {
        const composer = document.querySelector<HTMLElement>('textarea, [contenteditable]');
        const text = composer instanceof HTMLTextAreaElement ? composer.value : composer?.textContent;
        return text?.includes('Q');
      });
    });
  });

  test('with thousands of composers costs one', async () => {
    const editor = await suite.page(Array.from({ length: 3000 }, () => rich(ASK)).join(''));
    await editor.page.mouse.click(60, 46);
    await underlines(editor, wordsFound(ASK));
  });
});
