import { expect, inject, test } from 'vitest';
import { until } from '../support/until';
import { ASK, firstReplaceable, wordsFound } from './asks';
import type { EditorUnderTest } from './editor-page';
import { composerSuite } from './suite';

const suite = composerSuite();

const rich = (text: string, attributes = '') =>
  `<div contenteditable="true" aria-label="Message" ${attributes}><div>${text}</div></div>`;
async function helped(editor: EditorUnderTest, words: string): Promise<void> {
  await editor.clickIn(words, 1);
  await until('help is there', () => editor.ours('.chip'));
}

async function underlines(editor: EditorUnderTest, words: readonly string[]): Promise<void> {
  await until(`“${words.join('”, “')}” are underlined`, async () => {
    const seen = await editor.underlined();
    return seen.toSorted().join('|') === words.join('|');
  });
}

/** A look after everything that could still happen has had its time. */
async function afterAWhile<T>(look: () => Promise<T>): Promise<T> {
  await new Promise((resolve) => setTimeout(resolve, 700));
  return look();
}

const hasCard = (editor: EditorUnderTest) => async () => (await editor.ours('.card')) !== undefined;
const hostCount = (editor: EditorUnderTest) =>
  editor.frame.evaluate(() => document.querySelectorAll('html > [popover]').length);

test('33: brought twice into a page is there once', async () => {
  const editor = await suite.page(rich(ASK));
  await helped(editor, ASK);
  await suite.injectAgain(editor.page);
  await until('the new one is there', () => editor.ours('.chip'));
  expect(await afterAWhile(() => hostCount(editor))).toBe(1);
  await editor.press('.chip');
  await editor.press(firstReplaceable(ASK).choice);
  await until('it is replaced once', async () => (await editor.model()) === firstReplaceable(ASK).after);
});

test('33: an update with a tab open silences the old script and brings the new one', async () => {
  const editor = await suite.page(rich(ASK));
  await helped(editor, ASK);
  await editor.press('.chip');
  await until('the card is open', hasCard(editor));
  await suite.update();
  await until('the old card is gone', async () => !(await hasCard(editor)()));
  await until('the new help is there', () => editor.ours('.chip'));
  expect(await afterAWhile(() => hostCount(editor))).toBe(1);
  await underlines(editor, wordsFound(ASK));
  await editor.press('.chip');
  await editor.press(firstReplaceable(ASK).choice);
  await until('it is replaced once', async () => (await editor.model()) === firstReplaceable(ASK).after);
});

// Last: the extension is gone after it. Firefox ends the script itself, so that none is left to do anything.
test.runIf(inject('kind') === 'chromium')(
  '33: a script whose extension was removed takes everything of its own back at the next key',
  async () => {
    const editor = await suite.page(rich(ASK));
    await helped(editor, ASK);
    await suite.remove();
    await editor.page.keyboard.type('x');
    await until('nothing of ours is left', async () => (await hostCount(editor)) === 0);
    expect(await editor.underlined()).toEqual([]);
  },
);
