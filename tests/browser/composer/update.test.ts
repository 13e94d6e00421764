import { expect, inject, test } from 'vitest';
import { until } from '../support/until';
import { ASK, firstReplaceable, wordsFound } from './asks';
import type { EditorUnderTest } from './editor-page';
import { afterAWhile, hasCard, helped, hostCount, rich, underlines } from './looks';
import { composerSuite } from './suite';

const suite = composerSuite();

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
  '33: a script whose extension was removed takes everything of its own back at the next key, move or click',
  async () => {
    const errors: string[] = [];
    const editors = [];
    for (const act of [
      ({ page }: EditorUnderTest) => page.keyboard.type('x'),
      ({ page }: EditorUnderTest) => page.setViewport({ width: 700, height: 500 }),
      ({ page }: EditorUnderTest) => page.mouse.click(600, 400),
    ]) {
      const editor = await suite.page(rich(ASK));
      editor.page.on('pageerror', (error) => errors.push(String(error)));
      await helped(editor, ASK);
      await editor.press('.chip');
      await until('the card is open', hasCard(editor));
      editors.push({ editor, act });
    }
    await suite.remove();
    for (const { editor, act } of editors) {
      await editor.page.bringToFront();
      await act(editor);
      await until('nothing of ours is left', async () => (await hostCount(editor)) === 0);
      expect(await editor.underlined()).toEqual([]);
    }
    expect(errors).toEqual([]);
  },
);
