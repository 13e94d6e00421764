import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { composerIn, focusPath } from '@/utils/composer/discover';

beforeEach(() => {
  // happy-dom lays nothing out.
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 400, 60));
});
afterEach(() => document.body.replaceChildren());

function composerAt(html: string, selector = '[data-here]') {
  document.body.innerHTML = html;
  const target = document.querySelector(selector);
  if (!target) throw new Error('no target');
  const path: EventTarget[] = [];
  for (let node: Node | null = target; node; node = node.parentNode) path.push(node);
  return composerIn(path);
}

describe('composerIn', () => {
  test.each([
    ['a textarea', '<textarea data-here></textarea>', 'plain'],
    ['an editable element', '<div contenteditable="true" data-here></div>', 'rich'],
    [
      'an editable element by focus inside it',
      '<div contenteditable="true"><p data-here>x</p></div>',
      'rich',
    ],
    [
      'Quill, though it turns spell checking off',
      '<div class="ql-editor" contenteditable="true" spellcheck="false" data-here></div>',
      'rich',
    ],
    [
      'CodeMirror for Markdown',
      '<div class="cm-content" contenteditable="true" spellcheck="false" data-language="markdown" data-here></div>',
      'rich',
    ],
  ])('finds %s', (_, html, kind) => {
    expect(composerAt(html)?.kind).toBe(kind);
  });

  test.each([
    ['a password', '<input type="password" data-here>'],
    ['a line of text', '<input type="text" data-here>'],
    ['a search', '<div role="search"><textarea data-here></textarea></div>'],
    ['a search box', '<textarea role="searchbox" data-here></textarea>'],
    ['a combobox', '<div role="combobox" contenteditable="true" data-here></div>'],
    ['a readonly field', '<textarea readonly data-here></textarea>'],
    ['a disabled field', '<textarea disabled data-here></textarea>'],
    ['what says that it is readonly', '<div contenteditable="true" aria-readonly="true" data-here></div>'],
    ['a code editor', '<div class="monaco-editor"><textarea data-here></textarea></div>'],
    [
      'CodeMirror for code',
      '<div class="cm-content" contenteditable="true" data-language="python" data-here></div>',
    ],
    ['a hidden helper', '<textarea aria-hidden="true" data-here></textarea>'],
    ['what opted out by data-gramm', '<div data-gramm="false"><textarea data-here></textarea></div>'],
    [
      'what opted out by data-enable-grammarly',
      '<textarea data-enable-grammarly="false" data-here></textarea>',
    ],
    ['what opted out by data-lt-active', '<textarea data-lt-active="false" data-here></textarea>'],
    ['what opted out by spellcheck', '<textarea spellcheck="false" data-here></textarea>'],
    ['an ordinary button', '<button data-here>x</button>'],
  ])('leaves %s alone', (_, html) => {
    expect(composerAt(html)).toBeUndefined();
  });

  test('leaves a field too small to write in alone', () => {
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 1, 1));
    expect(composerAt('<textarea data-here></textarea>')).toBeUndefined();
  });
});

test('focusPath begins at the focused element, inside open shadow roots', () => {
  const host = document.createElement('div');
  document.body.replaceChildren(host);
  const root = host.attachShadow({ mode: 'open' });
  const area = document.createElement('textarea');
  root.append(area);
  area.focus();
  expect(focusPath(document)).toEqual([area, root, host, document]);
});
