import { describe, expect, test } from 'vitest';
import { LINES } from '@/tests/fixtures/editors/lines';
import { until } from '../support/until';
import { ASK, firstReplaceable, firstRewrite, replaceable } from './asks';
import { control, type EditorUnderTest } from './editor-page';
import { composerSuite } from './suite';

const suite = composerSuite();
const DRAFT = LINES.join('\n');
const [GREETING] = LINES;

/** Focuses a composer and opens the card by the chip, so that the caret stays where it is. */
async function openByChip(editor: EditorUnderTest, words: string, at: number): Promise<void> {
  await editor.clickIn(words, at);
  await until('help is there', () => editor.ours('.chip'));
  await editor.press('.chip');
}

async function becomes(editor: EditorUnderTest, text: string): Promise<void> {
  await until(`the model is “${text}”`, async () => (await editor.model()) === text);
}

const rich = (lines: readonly string[]) =>
  `<div contenteditable="true" aria-label="Message">${lines.map((line) => `<div>${line}</div>`).join('')}</div>`;

describe('a change', () => {
  test.each(['slate', 'draft'])('1: %s keeps model, screen and what is sent the same', async (name) => {
    const editor = await suite.editor(name);
    const { choice, after } = firstReplaceable(DRAFT);
    await openByChip(editor, 'Hello', 2);
    await editor.press(choice);
    await becomes(editor, after);
    const [, line = ''] = after.split('\n');
    expect(await editor.serialised()).toContain(line);
    expect(await editor.frame.evaluate(() => document.body.innerText)).toContain(line);
  });

  test.each(['lexical', 'react-textarea'])('2: %s gets nothing twice', async (name) => {
    const editor = await suite.editor(name);
    const { choice, after } = firstReplaceable(DRAFT);
    await openByChip(editor, 'Hello', 2);
    await editor.press(choice);
    await becomes(editor, after);
  });

  test.each(['draft', 'slate', 'prosemirror'])(
    '3: %s keeps the other paragraph, where the caret is',
    async (name) => {
      const editor = await suite.editor(name);
      const { choice, after } = firstReplaceable(DRAFT);
      await openByChip(editor, 'Hello', 2);
      await editor.press(choice);
      await becomes(editor, after);
      expect((await editor.model()).split('\n')[0]).toBe(GREETING);
      await until('the caret is where it was', async () => (await editor.caret()) === 2);
    },
  );

  test.each(['contenteditable', 'slate', 'textarea'])(
    '4: in %s Backspace, arrows and typing work after it',
    async (name) => {
      const editor = await suite.editor(name);
      const { choice, after, finding, replacement } = firstReplaceable(DRAFT);
      await editor.clickIn('Hello', 2);
      await until('help is there', () => editor.ours('.chip'));
      const lineStart = DRAFT.lastIndexOf('\n', finding.start) + 1;
      await editor.clickIn(LINES[1], finding.start - lineStart + 1);
      await editor.press(choice);
      await becomes(editor, after);
      const caret = finding.start + replacement.length;
      await until('the caret is after it', async () => (await editor.caret()) === caret);
      await editor.page.keyboard.type('ab');
      await editor.page.keyboard.press('Backspace');
      await editor.page.keyboard.press('ArrowLeft');
      await editor.page.keyboard.type('c');
      await becomes(editor, `${after.slice(0, caret)}ca${after.slice(caret)}`);
    },
  );

  test('5: by the shortcut leaves the caret with the writer', async () => {
    const editor = await suite.editor('contenteditable');
    const { choice, after } = firstReplaceable(DRAFT);
    await editor.clickIn('short.', 6);
    await until('help is there', () => editor.ours('.chip'));
    await suite.shortcut(editor.page);
    const button = await until('the card is open', () => editor.ours(choice));
    await button.focus();
    await editor.page.keyboard.press('Enter');
    await becomes(editor, after);
    await until('the caret is at the end', async () => (await editor.caret()) === after.length);
    await editor.page.keyboard.type('Z');
    await becomes(editor, `${after}Z`);
  });

  test('6: is one step to undo, and typing before it the next', async () => {
    const editor = await suite.editor('contenteditable');
    await editor.clickIn('Hello', 2);
    await until('help is there', () => editor.ours('.chip'));
    await editor.page.keyboard.type('QQ');
    const typed = DRAFT.replace('He', 'HeQQ');
    await becomes(editor, typed);
    const { choice, after } = firstReplaceable(typed);
    await until('help has read it', async () => (await editor.underlined()).length > 0);
    await editor.press('.chip');
    await editor.press(choice);
    await becomes(editor, after);
    await control(editor.page, 'z');
    await becomes(editor, typed);
    await control(editor.page, 'z');
    await becomes(editor, DRAFT);
    await control(editor.page, 'z', 'shift');
    await becomes(editor, typed);
    await control(editor.page, 'z', 'shift');
    await becomes(editor, after);
  });

  test('7: across bold and a link leaves both where their words stay', async () => {
    const editor = await suite.page(
      rich([
        'I was <b>just</b> wondering if maybe you could review <a href="https://x.test/p">this plan</a> today.',
      ]),
    );
    const draft = 'I was just wondering if maybe you could review this plan today.';
    const { style, text } = firstRewrite(draft);
    await openByChip(editor, 'wondering', 2);
    await editor.press(`[data-style="${style}"] .choice`);
    await becomes(editor, text);
    expect(await editor.serialised()).toMatch(/<a href="https:\/\/x\.test\/p">this plan<\/a>/u);
  });

  test('7: leaves a mention in TipTap as the one thing it is', async () => {
    const editor = await suite.editor('tiptap');
    await editor.page.evaluate(() => {
      // The page's own editor: see the fixture.
      const { __editor } = window as unknown as {
        __editor: { commands: { setContent: (html: string) => void } };
      };
      __editor.commands.setContent(
        '<p>I was just wondering if maybe <span data-type="mention" data-id="Sam">@Sam</span> and you could review this today.</p><p>I was just wondering if maybe you could read it.</p>',
      );
    });
    await editor.clickIn('wondering', 2);
    await until('help is there', () => editor.ours('.chip'));
    const before = await editor.model();
    const { choice, after } = firstReplaceable(before);
    await editor.press('.chip');
    await editor.press(choice);
    await becomes(editor, after);
    expect(await editor.serialised()).toContain('data-type="mention"');
  });

  test('8: hits the second of three phrases that are the same', async () => {
    const editor = await suite.page(rich([ASK, ASK, ASK]));
    const draft = [ASK, ASK, ASK].join('\n');
    const second = replaceable(draft).find(
      ({ finding }) => finding.start > ASK.length && finding.end < 2 * ASK.length + 1,
    );
    if (!second) throw new Error('The second line has nothing to replace.');
    await openByChip(editor, ASK, 3);
    await editor.press(second.choice);
    await becomes(editor, second.after);
  });

  test('9: is refused when the page changed the words meanwhile, and can be copied', async () => {
    const editor = await suite.page(rich([ASK]));
    const { choice, words } = firstReplaceable(ASK);
    await openByChip(editor, ASK, 3);
    await until('the card is open', () => editor.ours(choice));
    const changed = await editor.page.evaluate((word) => {
      // Between the look and the click: the page's own code, without an event of ours.
      const line = document.querySelector('[contenteditable] div')?.firstChild as Text; // The page above has it.
      document
        .querySelector('[contenteditable]')
        ?.addEventListener('beforeinput', (event) => event.preventDefault());
      addEventListener('pointerdown', () => line.replaceData(line.data.indexOf(word) + 1, 1, '#'), {
        capture: true,
        once: true,
      });
      return line.data.replace(word, `${word[0] ?? ''}#${word.slice(2)}`);
    }, words);
    await editor.press(choice);
    await until('it says so', () => editor.ours('.notice'));
    expect(await editor.model()).toBe(changed);
    await editor.press('.notice .choice');
  });

  test('10: that takes words out leaves no second space', async () => {
    const editor = await suite.page(rich([ASK]));
    const { choice, after } = firstReplaceable(ASK);
    await openByChip(editor, ASK, 3);
    await editor.press(choice);
    await becomes(editor, after);
    expect(after).not.toContain('  ');
  });

  test.each(['slate', 'ckeditor'])('10b: that only takes words out reaches the model of %s', async (name) => {
    const editor = await suite.editor(name);
    const deletion = replaceable(DRAFT).find(({ replacement }) => replacement === '');
    if (!deletion) throw new Error('The engine offers no deletion.');
    await openByChip(editor, 'Hello', 2);
    await editor.press(deletion.choice);
    await becomes(editor, deletion.after);
  });

  test.each(['quill', 'codemirror', 'trix'])('11: never deletes in %s without inserting', async (name) => {
    const editor = await suite.editor(name);
    await openByChip(editor, 'Hello', 2);
    const { style, text } = firstRewrite(DRAFT);
    await editor.press(`[data-style="${style}"] .choice`);
    await becomes(editor, text);
  });
});
