import { afterEach, describe, expect, test } from 'vitest';
import { sendGesture, wasSent } from '@/utils/composer/sent';

const end = { hadAsk: true, text: '', isGone: false, gesture: { at: 1000 }, now: 1500 };

describe('wasSent', () => {
  test.each([
    ['an emptied composer after a key', end, true],
    ['a closed composer after a button', { ...end, text: 'Could you?', isGone: true }, true],
    ['a draft without an ask', { ...end, hadAsk: false }, false],
    ['a draft that is still there', { ...end, text: 'Could you?' }, false],
    ['a draft emptied by hand', { ...end, gesture: undefined }, false],
    ['a draft emptied long after', { ...end, now: 9000 }, false],
  ])('tells of %s', (_, draftEnd, expected) => {
    expect(wasSent(draftEnd)).toBe(expected);
  });
});

describe('sendGesture', () => {
  afterEach(() => document.body.replaceChildren());

  function clickOn(html: string): Event {
    document.body.innerHTML = html;
    let heard: Event | undefined;
    document.body.addEventListener('click', (event) => (heard = event), { once: true });
    const clicked = document.querySelector('button') ?? document.body.firstElementChild;
    clicked?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    if (!heard) throw new Error('no click');
    const path = [clicked, ...(clicked?.parentElement === document.body ? [] : [clicked?.parentElement])];
    return Object.assign(heard, { composedPath: () => [...path, document.body] });
  }

  test.each([
    ['a button', '<button>Senden</button>', true],
    ['an icon with a role', '<div role="button" aria-label="Send"></div>', true],
    ['a button that throws the draft away', '<button aria-label="Discard draft"></button>', false],
    ['the same in German', '<button aria-label="Entwurf verwerfen"></button>', false],
    ['one that closes it', '<button title="Schließen">×</button>', false],
    ['words', '<p>Send</p>', false],
    ['a button of our own', '<div data-askwell><button>Use this wording</button></div>', false],
  ])('reads a click on %s', (_, html, expected) => {
    expect(sendGesture(clickOn(html)) !== undefined).toBe(expected);
  });

  test.each([
    ['Enter', {}, true],
    ['Ctrl+Enter', { ctrlKey: true }, true],
    ['Shift+Enter', { shiftKey: true }, false],
  ])('reads %s', (_, keys, expected) => {
    const event = new KeyboardEvent('keydown', { key: 'Enter', ...keys });
    expect(sendGesture(event) !== undefined).toBe(expected);
  });
});
