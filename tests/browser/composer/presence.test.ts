import { describe, expect, inject, test } from 'vitest';
import { picture } from '../support/pictures';
import { until } from '../support/until';
import { killWorker } from '../support/worker';
import { ASK, firstReplaceable, wordsFound } from './asks';
import { control, editorIn } from './editor-page';
import { afterAWhile, hasCard, helped, hostCount, plain, rich, underlines } from './looks';
import { composerSuite } from './suite';

const suite = composerSuite();
const kind = inject('kind');

describe('help', () => {
  test.each(['frame-blank', 'contenteditable', 'trix', 'squire'])(
    '12, 13: by being there changes nothing in %s',
    async (name) => {
      const editor = await suite.editor(name);
      const before = await editor.serialised();
      await helped(editor, 'Hello');
      await editor.press('.chip');
      await until('the card is open', hasCard(editor));
      expect(await editor.serialised()).toBe(before);
      expect(await editor.frame.evaluate(() => document.body.querySelector('[popover]'))).toBeNull();
    },
  );

  test('14: that is turned off leaves nothing, at once', async () => {
    const editor = await suite.page(rich(ASK));
    await helped(editor, ASK);
    await editor.press('.chip');
    await editor.press('footer .plain');
    await until('our element is gone', async () => (await hostCount(editor)) === 0);
    expect(await editor.underlined()).toEqual([]);
    expect(await editor.page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    await editor.page.keyboard.type(' really');
    expect(await afterAWhile(() => editor.underlined())).toEqual([]);
    await suite.turnOnAgain();
    await until('turned on again it is back without a reload', () => editor.ours('.chip'));
  });

  test('14: is not there at all on a site that was never turned on', async () => {
    const editor = await suite.pageElsewhere(rich(ASK));
    await editor.clickIn(ASK, 1);
    await editor.page.keyboard.press('End');
    await editor.page.keyboard.type(' ok');
    expect(await afterAWhile(() => hostCount(editor))).toBe(0);
    expect(await editor.underlined()).toEqual([]);
    expect(await editor.page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  });

  test('15: neither submits a form nor lets Escape close the message', async () => {
    const editor =
      await suite.page(`<form onsubmit="document.title='submitted'; return false">${plain(ASK)}</form>
      <script>document.addEventListener('keydown', (event) => { if (event.key === 'Escape') document.title = 'closed'; });</script>`);
    await helped(editor, ASK);
    await editor.press('.chip');
    await editor.press(firstReplaceable(ASK).choice);
    await until('it is replaced', async () => (await editor.model()) === firstReplaceable(ASK).after);
    await editor.press('.chip');
    await until('the card is open', hasCard(editor));
    await editor.page.keyboard.press('Escape');
    await until('the card is closed', async () => !(await hasCard(editor)()));
    expect(await editor.page.title()).toBe('Page');
    await editor.page.keyboard.press('Escape');
    expect(await editor.page.title()).toBe('closed');
  });

  test('16: opens without scrolling page or editor', async () => {
    const long = Array.from({ length: 60 }, () => '<div>Some words on a line.</div>').join('');
    const editor = await suite.page(
      `<div style="height:900px"></div><div contenteditable="true" style="height:160px;overflow:auto">${long}<div>${ASK}</div>${long}</div><div style="height:2000px"></div>`,
    );
    const look = () =>
      editor.page.evaluate(() => {
        const box = document.querySelector('[contenteditable]');
        return [scrollX, scrollY, box?.scrollTop, document.documentElement.scrollHeight];
      });
    await editor.page.evaluate(() => {
      scrollTo(0, 700);
      document.querySelector('[contenteditable]')?.scrollTo(0, 1380);
    });
    await helped(editor, ASK);
    const before = await look();
    await suite.shortcut(editor.page);
    await until('the card is open', hasCard(editor));
    expect(await afterAWhile(look)).toEqual(before);
  });

  test('17: opens its card neither for a selection, nor a right click, nor a click elsewhere', async () => {
    const editor = await suite.page(rich(`Hello Sam. ${ASK}`));
    await helped(editor, 'Hello');
    await underlines(editor, wordsFound(`Hello Sam. ${ASK}`));
    await editor.clickIn('Hello', 3);
    const box = await editor.page.evaluate(() => {
      const words = document.querySelector('[contenteditable] div')?.firstChild;
      const range = document.createRange();
      if (words) range.setStart(words, 20);
      if (words) range.setEnd(words, 24);
      const { left, top, width, height } = range.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    await editor.page.mouse.click(box.x, box.y, { button: 'right' });
    await editor.page.keyboard.press('Escape');
    await editor.page.mouse.move(box.x - 30, box.y);
    await editor.page.mouse.down();
    await editor.page.mouse.move(box.x + 40, box.y);
    await editor.page.mouse.up();
    expect(await afterAWhile(hasCard(editor))).toBe(false);
  });

  test('18: keeps its keys to itself and takes none of the page’s', async () => {
    const editor = await suite.page(`${rich(ASK)}
      <script>window.heard = []; document.addEventListener('keydown', (event) => { if (event.key.length === 1) window.heard.push([event.key, event.defaultPrevented]); });</script>`);
    const heard = () => editor.page.evaluate(() => (window as unknown as { heard: unknown[] }).heard); // See the page.
    await helped(editor, ASK);
    await control(editor.page, 'b');
    await suite.shortcut(editor.page);
    await until('the card has the focus', () =>
      editor.page.evaluate(() => Boolean(document.activeElement?.shadowRoot?.activeElement)),
    );
    await editor.page.keyboard.press('j');
    expect(await heard()).toEqual([['b', false]]);
    expect(await editor.model()).toBe(ASK);
  });

  test('19: gives focus and selection back when its card closes', async () => {
    const editor = await suite.page(rich(ASK));
    await helped(editor, ASK);
    await editor.page.keyboard.press('End');
    await suite.shortcut(editor.page);
    await until('the card is open', hasCard(editor));
    await editor.page.keyboard.press('Tab');
    await editor.page.keyboard.press('Escape');
    await until('the card is closed', async () => !(await hasCard(editor)()));
    await editor.page.keyboard.type('!');
    await until('typing goes on there', async () => (await editor.model()) === `${ASK}!`);
  });

  test('19: leaves focus and caret in the composer while it is clicked', async () => {
    const editor = await suite.page(rich(ASK));
    await helped(editor, ASK);
    await editor.page.keyboard.press('End');
    await editor.press('.chip');
    await until('the card is open', hasCard(editor));
    const place = await editor.page.evaluate(() => [
      document.activeElement?.ariaLabel,
      getSelection()?.anchorOffset,
    ]);
    expect(place).toEqual(['Message', ASK.length]);
    await editor.press('.card .close');
    await until('the card is closed', async () => !(await hasCard(editor)()));
    await editor.page.keyboard.type('!');
    await until('typing goes on there', async () => (await editor.model()) === `${ASK}!`);
  });

  test.each([
    ['as it is', ''],
    ['with lines far apart', 'line-height: 2.4'],
    ['narrow, so that the phrase wraps', 'width: 190px'],
    ['large, bold and spaced', 'font: bold 21px/1.3 monospace; letter-spacing: 1px; padding: 3px 17px'],
    ['zoomed', 'zoom: 1.5'],
    ['scaled by the page', 'transform: scale(0.8); transform-origin: 0 0'],
    ['right to left', 'direction: rtl'],
  ])('20, 21: underlines words of a textarea where they stand, %s', async (_, style) => {
    // The same words in the same look as ordinary text, at the same place, tell where they have to be.
    const look =
      'box-sizing:border-box; border:1px solid; padding:8px; width:480px; height:160px; position:absolute; left:24px; top:24px; min-height:0; overflow:hidden; white-space:pre-wrap; overflow-wrap:break-word;';
    const editor = await suite.page(
      `<div style="${look}${style}; visibility:hidden" id="twin">${ASK}</div>${plain(ASK, `style="${look}${style}"`)}`,
    );
    await editor.page.mouse.click(60, 60);
    await until('help is there', async () => (await editor.underlined()).length > 0);
    const boxes = await editor.page.evaluate((words) => {
      const rects = (text: Text | undefined) => {
        if (!text) return [];
        const range = document.createRange();
        range.setStart(text, text.data.indexOf(words));
        range.setEnd(text, text.data.indexOf(words) + words.length);
        return [...range.getClientRects()].map(({ left, top, right, bottom }) => [left, top, right, bottom]);
      };
      const host = document.querySelector('html > [popover]');
      const mirror = host?.shadowRoot?.querySelector('.mirror div')?.firstChild as Text; // Made by us, above it.
      return [rects(mirror), rects(document.querySelector('#twin')?.firstChild as Text)];
    }, firstReplaceable(ASK).words);
    const [ours = [], theirs = []] = boxes;
    expect(ours.length).toBeGreaterThan(0);
    expect(ours.length).toBe(theirs.length);
    for (const [index, box] of ours.entries())
      for (const [side, value] of box.entries())
        expect(value).toBeCloseTo(theirs[index]?.[side] ?? Number.NaN, -0.4);
  });

  test('20: follows a textarea that is scrolled and made larger', async () => {
    const lines = Array.from({ length: 30 }, (_, index) => `This is line ${index} of the notes.`).join('\n');
    const editor = await suite.page(plain(`${lines}\n${ASK}\n${lines}`, 'style="height:120px"'));
    await editor.page.mouse.click(60, 60);
    await until('help is there', async () => (await editor.underlined()).length > 0);
    const look = () =>
      editor.page.evaluate(() => {
        const host = document.querySelector('html > [popover]');
        const text = host?.shadowRoot?.querySelector('.mirror div')?.firstChild as Text; // Made by us.
        const range = document.createRange();
        range.selectNodeContents(text);
        const area = document.querySelector('textarea');
        return [
          range.getBoundingClientRect().top + (area?.scrollTop ?? 0),
          host?.shadowRoot?.querySelector('.mirror')?.clientHeight,
        ];
      });
    const before = await look();
    await editor.page.evaluate(() => document.querySelector('textarea')?.scrollTo(0, 300));
    await until('the words have moved along', async () => (await look())[0] === before[0]);
    await editor.page.evaluate(() => {
      const area = document.querySelector('textarea');
      if (area) area.style.height = '300px';
    });
    await until('it is as large again', async () => ((await look())[1] ?? 0) > 280);
  });

  test('21: works inside a modal dialog, where nothing outside can be clicked', async () => {
    const editor = await suite.page(
      `<dialog>${rich(ASK)}</dialog><script>document.querySelector('dialog').showModal()</script>`,
    );
    // A dialog gives its composer the focus by itself.
    await editor.press('.chip');
    await editor.press(firstReplaceable(ASK).choice);
    await until('it is replaced', async () => (await editor.model()) === firstReplaceable(ASK).after);
  });

  test('22: comes back when the page draws its editor again or takes our element away', async () => {
    const editor = await suite.page(rich(ASK));
    await helped(editor, ASK);
    await underlines(editor, wordsFound(ASK));
    await editor.page.evaluate(() => {
      const box = document.querySelector('[contenteditable]');
      const words = box?.innerHTML ?? '';
      if (box) box.innerHTML = words;
      document.querySelector('html > [popover]')?.remove();
    });
    await until('the underlines are drawn again', async () =>
      editor.page.evaluate((words) => {
        const optional = CSS.highlights.get('askwell-optional') as Set<Range> | undefined; // Set-like.
        const all = [...(optional ?? [])];
        return (
          all.length === 0 ||
          all.every((range) => range.startContainer.isConnected && words.includes(range.toString()))
        );
      }, wordsFound(ASK)),
    );
    await underlines(editor, wordsFound(ASK));
    await until('our element is back', async () => (await hostCount(editor)) === 1);
  });

  test('23: leaves nothing when the message is sent or the composer closed', async () => {
    const editor = await suite.page(
      `${rich(ASK)}<button type="button" onclick="document.querySelector('[contenteditable]').remove()">Send</button>`,
    );
    await helped(editor, ASK);
    await underlines(editor, wordsFound(ASK));
    await editor.page.click('button');
    await until('no underline is left', async () => (await editor.underlined()).length === 0);
    await until('no count is left', async () => (await editor.ours('.chip')) === undefined);
  });

  test('24: finds a composer that is added later', async () => {
    const editor = await suite.page('<p>Nothing to write in yet.</p><textarea hidden></textarea>');
    await editor.page.evaluate((text) => {
      const box = document.createElement('div');
      box.contentEditable = 'true';
      box.textContent = text;
      document.body.append(box);
    }, ASK);
    await helped(editor, ASK);
  });

  test.each([
    ['a page of its own', 'location.href'],
    // Firefox brings no content script into a window that is opened empty: there is no help in it.
    ...(kind === 'chromium' ? [['about:blank', "'about:blank'"]] : []),
  ])('24: works in a window that the composer was moved out to, %s', async (_, address) => {
    const editor = await suite.page(`${rich(ASK)}<button id="out">Open in a new window</button><script>
      document.querySelector('#out').onclick = () => {
        const composer = document.querySelector('[contenteditable]');
        const window_ = open(${address}, '', 'popup,width=640,height=480');
        const move = () => {
          window_.document.body.replaceChildren(window_.document.adoptNode(composer));
          window_.document.documentElement.dataset.ready = 'yes';
        };
        if (window_.document.readyState === 'complete' && window_.location.href === 'about:blank') move();
        else window_.addEventListener('load', move);
      };</script>`);
    const before = await suite.session().browser.pages();
    await editor.page.click('#out');
    const page = await until('the window is there', async () =>
      (await suite.session().browser.pages()).find((candidate) => !before.includes(candidate)),
    );
    await page.waitForFunction(() => document.documentElement.dataset['ready'] === 'yes');
    const out = editorIn(page);
    await helped(out, ASK);
    await underlines(out, wordsFound(ASK));
    await out.press('.chip');
    await out.press(firstReplaceable(ASK).choice);
    const words = () =>
      page.evaluate(() => document.querySelector<HTMLElement>('[contenteditable]')?.innerText);
    await until('it is replaced', async () => (await words())?.trim() === firstReplaceable(ASK).after);
    await page.close();
  });

  test('25: leaves passwords, searches, code, choices and what opted out alone', async () => {
    const editor = await suite.page(`<input type="password"><input type="search"><input type="text">
      ${[
        'readonly',
        'disabled',
        'role="combobox"',
        'role="searchbox"',
        'inputmode="search"',
        'aria-readonly="true"',
        'spellcheck="false"',
      ]
        .concat(
          'data-gramm="false"',
          'data-gramm_editor="false"',
          'data-enable-grammarly="false"',
          'data-lt-active="false"',
        )
        .map((attribute) => plain(ASK, attribute))
        .join('')}
      <form role="search">${plain(ASK)}</form><div class="monaco-editor">${plain(ASK)}</div>
      <div data-gramm="false">${rich(ASK)}</div>${rich(ASK, 'spellcheck="false"')}${rich(ASK, 'data-language="python"')}
      ${plain(ASK, 'style="width:2px;height:2px;min-height:0"')}`);
    const fields = await editor.page.$$('input, textarea:not([disabled]), [contenteditable]');
    expect(fields).toHaveLength(19);
    for (const field of fields) await field.focus();
    expect(await afterAWhile(() => hostCount(editor))).toBe(0);
  });

  test.each(['ql-editor', 'cm-content', 'public-DraftEditor-content'])(
    '25: helps in %s, which sets spellcheck=false by default',
    async (name) => {
      const editor = await suite.page(rich(ASK, `spellcheck="false" class="${name}"`));
      await helped(editor, ASK);
      await underlines(editor, wordsFound(ASK));
    },
  );

  test('26: marks only the composer that is written in', async () => {
    const editor = await suite.page(
      `<div id="one" contenteditable="true">${ASK}</div><div id="two" contenteditable="true">${ASK}</div>`,
    );
    const marked = () =>
      editor.page.evaluate(() => {
        const optional = CSS.highlights.get('askwell-optional') as Set<Range> | undefined; // Set-like.
        return [...new Set([...(optional ?? [])].map((range) => range.startContainer.parentElement?.id))];
      });
    await editor.page.focus('#one');
    await until('the first is marked', async () => (await marked()).join() === 'one');
    await editor.page.focus('#two');
    await until('the second alone is marked', async () => (await marked()).join() === 'two');
  });

  test.each([
    [
      'Gmail',
      `<div class="gmail_signature">${ASK}</div><div class="gmail_quote"><div>On Monday Ann wrote:</div><blockquote>${ASK}</blockquote></div>`,
    ],
    [
      'Outlook',
      `<div id="Signature">${ASK}</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg">From: Ann</div><div>${ASK}</div>`,
    ],
  ])('27: never marks a quoted message or a signature of %s', async (_, rest) => {
    const editor = await suite.page(`<div contenteditable="true"><div>${ASK}</div>${rest}</div>`);
    await helped(editor, ASK);
    await underlines(editor, wordsFound(ASK));
  });

  test('28: waits while an input method composes', async () => {
    const editor = await suite.page(rich('Notes.'));
    await editor.clickIn('Notes.', 3);
    await until('help is there', async () => (await hostCount(editor)) === 1);
    await editor.page.evaluate((text) => {
      const box = document.querySelector('[contenteditable]');
      box?.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
      const line = box?.firstElementChild;
      if (line) line.textContent = text;
      box?.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    }, ASK);
    expect(await afterAWhile(() => editor.underlined())).toEqual([]);
    await editor.page.evaluate(() =>
      document
        .querySelector('[contenteditable]')
        ?.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true })),
    );
    await underlines(editor, wordsFound(ASK));
  });

  test('28: changes nothing and opens nothing while an input method composes', async () => {
    const editor = await suite.page(rich(ASK));
    await helped(editor, ASK);
    await editor.press('.chip');
    await until('the card is open', hasCard(editor));
    const compose = (type: string) =>
      editor.page.evaluate(
        (name) =>
          document
            .querySelector('[contenteditable]')
            ?.dispatchEvent(new CompositionEvent(name, { bubbles: true })),
        type,
      );
    await compose('compositionstart');
    await editor.press(firstReplaceable(ASK).choice);
    await until('it says that the word has to be finished', async () =>
      (await editor.ours('.notice'))?.evaluate((notice) => notice.textContent.includes('Finish the word')),
    );
    expect(await editor.model()).toBe(ASK);
    await editor.page.keyboard.press('Escape');
    await until('the card is closed', async () => !(await hasCard(editor)()));
    await suite.shortcut(editor.page);
    expect(await afterAWhile(hasCard(editor))).toBe(false);
    await compose('compositionend');
    await suite.shortcut(editor.page);
    await until('the card is open', hasCard(editor));
  });

  test.runIf(kind === 'chromium')('28: is not in the way of a real input method', async () => {
    const editor = await suite.page(rich('Notes. '));
    await editor.clickIn('Notes.', 3);
    await until('help is there', async () => (await hostCount(editor)) === 1);
    await editor.page.keyboard.press('End');
    const cdp = await editor.page.createCDPSession();
    for (const text of ['に', 'にほ', 'にほん'])
      await cdp.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    expect(await afterAWhile(() => editor.model())).toContain('にほん');
    await cdp.send('Input.insertText', { text: '日本' });
    await until(
      'the word is there once',
      async () => (await editor.model()).replace(/\s/gu, '') === 'Notes.日本',
    );
    await editor.page.keyboard.type(` ${ASK}`);
    await underlines(editor, wordsFound(await editor.model()));
  });

  test('29: reads a draft of 10,000 words without keeping a key waiting, and rests when nothing happens', async () => {
    const filler = 'These are some ordinary words about the week. '.repeat(25);
    const lines = Array.from({ length: 50 }, () => `<div>${filler}</div>`).join('');
    const editor = await suite.page(`<div contenteditable="true"><div>${ASK}</div>${lines}</div>`);
    await helped(editor, ASK);
    await until('the ask at its beginning is marked', async () => (await editor.underlined()).length > 0);
    // With each key the browser paints every marked line anew: what is far away is marked when it comes near.
    await editor.page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await until('nothing far away is marked', async () => (await editor.underlined()).length === 0);
    await editor.page.evaluate(() => scrollTo(0, 0));
    await until('what came back is marked', async () => (await editor.underlined()).length > 0);
    await editor.page.evaluate(() => {
      // From a key to the frame that shows it, in milliseconds: half of them must be quick on a busy machine too.
      const times: number[] = [];
      Object.assign(window, { __times: times });
      document.addEventListener('keydown', () => {
        const start = performance.now();
        requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - start), 0));
      });
    });
    for (let key = 0; key < 11; key++) {
      await editor.page.keyboard.type('a');
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    const times = await editor.page.evaluate(() => (window as unknown as { __times: number[] }).__times); // See above.
    expect(times.toSorted((one, other) => one - other)[5]).toBeLessThan(100);

    // At rest: the page is not touched, and nothing of ours changes any more.
    const changes = await afterAWhile(() =>
      editor.page.evaluate(async () => {
        let seen = 0;
        const observer = new MutationObserver((records) => (seen += records.length));
        const options = { childList: true, subtree: true, attributes: true, characterData: true };
        observer.observe(document, options);
        const layer = document.querySelector('html > [popover]')?.shadowRoot;
        if (layer) observer.observe(layer, options);
        await new Promise((resolve) => setTimeout(resolve, 1500));
        return seen;
      }),
    );
    expect(changes).toBe(0);
  });

  test('30: works on a cross-origin isolated page', async () => {
    const editor = await suite.page(rich(ASK), {
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    });
    await helped(editor, ASK);
    await underlines(editor, wordsFound(ASK));
  });

  test('31: lives beside another checker', async () => {
    const editor =
      await suite.page(`${rich(ASK, 'data-gramm="true" data-lt-installed="true"')}<grammarly-extension></grammarly-extension>
      <script>CSS.highlights.set('other', new Highlight());</script>`);
    await helped(editor, ASK);
    await editor.press('.chip');
    await editor.press(firstReplaceable(ASK).choice);
    await until('it is replaced once', async () => (await editor.model()) === firstReplaceable(ASK).after);
    expect(await editor.page.evaluate(() => CSS.highlights.has('other'))).toBe(true);
  });

  test('32: writes no attribute on html, body or the composer', async () => {
    const editor = await suite.page(rich(ASK));
    const look = () =>
      editor.page.evaluate(() =>
        [document.documentElement, document.body, document.querySelector('[contenteditable]')].map(
          (element) =>
            [...(element?.attributes ?? [])].map(({ name, value }) => `${name}=${value}`).join(' '),
        ),
      );
    const before = await look();
    await helped(editor, ASK);
    await editor.press('.chip');
    expect(await look()).toEqual(before);
  });

  test('34: goes on while the background sleeps', async () => {
    const editor = await suite.page(rich('Hello. '));
    await editor.clickIn('Hello.', 3);
    await until('help is there', async () => (await hostCount(editor)) === 1);
    await killWorker(suite.session(), await suite.extensionPage());
    await editor.page.bringToFront();
    await editor.page.keyboard.press('End');
    await editor.page.keyboard.type(` ${ASK}`);
    await until('what is typed is marked', async () => (await editor.underlined()).length > 0);
  });

  test('35: works where the site speaks another language', async () => {
    const editor = await suite.page(
      `<script>document.documentElement.lang = 'hu'</script><div contenteditable="true" role="textbox" aria-label="Üzenet törzse">${ASK}</div><button>Küldés</button>`,
    );
    await helped(editor, ASK);
    await underlines(editor, wordsFound(ASK));
  });

  test('36: paints inside shadow roots: their own style sheet is there', async () => {
    const editor = await suite.editor('shadow');
    await helped(editor, 'Hello');
    await picture(editor.page, `composer-${kind}-shadow-root`);
    expect(
      await editor.page.evaluate(() => {
        const outer = document.querySelector('#editor')?.firstElementChild?.shadowRoot;
        return outer?.firstElementChild?.shadowRoot?.adoptedStyleSheets.length;
      }),
    ).toBe(1);
  });

  test('37: draws its underlines again when the page clears them', async () => {
    const editor = await suite.page(rich(ASK));
    await helped(editor, ASK);
    await underlines(editor, wordsFound(ASK));
    await editor.page.evaluate(() => CSS.highlights.clear());
    await editor.page.keyboard.press('End');
    await editor.page.keyboard.type(' ok');
    await underlines(editor, wordsFound(`${ASK} ok`));
  });

  test.each(['bottom', 'top'])('38: covers no button that stands at the %s of the composer', async (side) => {
    const editor = await suite.page(`<div style="position:relative;width:500px;margin-top:80px">${rich(ASK)}
      <div style="position:absolute;right:0;${side}:0"><button>😀</button><button aria-label="Send">➤</button></div></div>`);
    await helped(editor, ASK);
    const overlaps = await editor.page.evaluate(() => {
      const chip = document
        .querySelector('html > [popover]')
        ?.shadowRoot?.querySelector('.chip')
        ?.getBoundingClientRect();
      return [...document.querySelectorAll('button')].filter((button) => {
        const box = button.getBoundingClientRect();
        return (
          chip &&
          chip.left < box.right &&
          box.left < chip.right &&
          chip.top < box.bottom &&
          box.top < chip.bottom
        );
      }).length;
    });
    expect(overlaps).toBe(0);
  });
});
