import { until } from '../support/until';
import type { EditorUnderTest } from './editor-page';

/** Pages with one composer, and what the tests of help look at in them. */

export const rich = (text: string, attributes = '') =>
  `<div contenteditable="true" aria-label="Message" ${attributes}><div>${text}</div></div>`;
export const plain = (text: string, attributes = '') =>
  `<textarea aria-label="Message" ${attributes}>${text}</textarea>`;

export async function helped(editor: EditorUnderTest, words: string): Promise<void> {
  await editor.clickIn(words, 1);
  await until('help is there', () => editor.ours('.chip'));
}

export async function underlines(editor: EditorUnderTest, words: readonly string[]): Promise<void> {
  await until(`“${words.join('”, “')}” are underlined`, async () => {
    const seen = await editor.underlined();
    return seen.toSorted().join('|') === words.join('|');
  });
}

/** A look after everything that could still happen has had its time. */
export async function afterAWhile<T>(look: () => Promise<T>): Promise<T> {
  await new Promise((resolve) => setTimeout(resolve, 700));
  return look();
}

export const hasCard = (editor: EditorUnderTest) => async () => (await editor.ours('.card')) !== undefined;
export const hostCount = (editor: EditorUnderTest) =>
  editor.frame.evaluate(() => document.querySelectorAll('html > [popover]').length);
