import { afterEach, describe, expect, test } from 'vitest';
import { offsetOf, rangeOf, readText, textNodesIn, touchesIsland } from '@/utils/composer/text-map';

afterEach(() => document.body.replaceChildren());

function editable(html: string): HTMLElement {
  const root = document.createElement('div');
  root.contentEditable = 'true';
  root.innerHTML = html;
  document.body.append(root);
  return root;
}

describe('readText', () => {
  test.each([
    ['blocks as lines', '<p>one</p><p>two</p>', 'one\ntwo'],
    ['text before a block as a line', 'one<div>two</div>', 'one\ntwo'],
    ['an empty block as an empty line', '<div>one</div><div><br></div><div>two</div>', 'one\n\ntwo'],
    ['a break at the end of a block once', '<p>one<br></p><p>two</p>', 'one\ntwo'],
    ['a break inside a line', 'one<br>two', 'one\ntwo'],
    ['words across formatting as one line', 'I <b>just <i>won</i>der</b> if', 'I just wonder if'],
    ['no-break spaces as spaces', 'a&nbsp;b', 'a b'],
    ['nothing of zero width', 'a​b﻿c⁠d', 'abcd'],
    ['list items as lines', '<ul><li>one</li><li>two</li></ul>', 'one\ntwo'],
    ['white space between blocks as nothing', '<div>\n  <p>one</p>\n  <p>two</p>\n</div>', 'one\ntwo'],
    ['a mention as its words', 'Hi <span contenteditable="false">@Sam</span>, see', 'Hi @Sam, see'],
    ['an emoji as its name', 'Hi <img alt="🙂">', 'Hi 🙂'],
    ['a placeholder as nothing', '<span data-slate-placeholder contenteditable="false">Message</span>', ''],
    ['a quoted message as nothing', 'mine<div class="gmail_quote">theirs</div>', 'mine'],
    ['a block quote as nothing', 'mine<blockquote>theirs</blockquote>', 'mine'],
    ['a signature as nothing', 'mine<div class="gmail_signature">Ann, Acme</div>', 'mine'],
    [
      'everything after the mark of a reply as nothing',
      'mine<div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg">From: x</div><div>theirs</div></div>',
      'mine',
    ],
  ])('reads %s', (_, html, text) => {
    expect(readText(editable(html)).text).toBe(text);
  });
});

describe('a map', () => {
  test('finds the place of words that formatting cuts', () => {
    const map = readText(editable('I was <b>just</b> wonder​ing'));
    const start = map.text.indexOf('just wondering');
    const range = rangeOf(map, { start, end: start + 'just wondering'.length });
    expect(range?.toString().replace('​', '')).toBe('just wondering');
    expect(textNodesIn(map, { start, end: start + 'just wondering'.length })).toBe(2);
  });

  test('gives back a range that stands where it should, and no other', () => {
    const root = editable('<p>just one</p><p>just two</p>');
    const map = readText(root);
    const second = { start: 9, end: 13 };
    const range = rangeOf(map, second);
    const known = new Map(range && [[range.startContainer, [range]]]);
    expect(rangeOf(readText(root), second, known)).toBe(range);
    expect(rangeOf(map, { start: 9, end: 17 }, known)).not.toBe(range);
    expect(rangeOf(map, { start: 0, end: 4 }, known)?.startContainer).not.toBe(range?.startContainer);
  });

  test('finds no words at the end of a line alone', () => {
    const map = readText(editable('<p>one</p><p>two</p>'));
    expect(rangeOf(map, { start: 3, end: 4 })).toBeUndefined();
  });

  test('finds every letter again at the offset it was read from', () => {
    const map = readText(editable('<p>one <b>two</b></p><p>th​ree</p>'));
    for (const [offset, letter] of Array.from(map.text).entries()) {
      if (letter === '\n') continue;
      const range = rangeOf(map, { start: offset, end: offset + 1 });
      expect(range?.toString()).toContain(letter);
      if (range) expect(offsetOf(map, range.endContainer, range.endOffset)).toBe(offset + 1);
    }
  });

  test('puts the caret of an empty editor into its first line', () => {
    const root = editable('<p><br></p>');
    expect(rangeOf(readText(root), { start: 0, end: 0 })?.startContainer).toBe(root.firstChild);
  });

  test('knows a mention that a change would cut', () => {
    const map = readText(editable('Hi <span contenteditable="false">@Sam</span>, see'));
    expect(touchesIsland(map, { start: 0, end: 4 })).toBe(true);
    expect(touchesIsland(map, { start: 7, end: 9 })).toBe(false);
  });
});
