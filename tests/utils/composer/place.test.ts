import { afterEach, describe, expect, test } from 'vitest';
import { sendButtons } from '@/utils/composer/place';

describe('sendButtons', () => {
  afterEach(() => document.body.replaceChildren());

  test.each([
    ['a button that says so', '<button aria-label="Send"></button>', 1],
    ['one that says so in another language', '<div role="button" title="Küldés"></div>', 1],
    ['an icon that is no button itself', '<span><span data-icon="send"></span></span>', 1],
    ['a submit button without a name', '<button type="submit"></button>', 1],
    ['one that is named and marked, once', '<button type="submit">Send</button>', 1],
    ['another button', '<button>Attach a file</button>', 0],
  ])('finds %s', (_, html, count) => {
    document.body.innerHTML = `<div><div contenteditable="true"></div>${html}</div>`;
    const composer = document.querySelector('[contenteditable]');
    if (!composer) throw new Error('no composer');
    expect(sendButtons(composer)).toHaveLength(count);
  });
});
