import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { EDITORS, type EditorFixture } from '@/tests/fixtures/editors/editors';
import { LINES } from '@/tests/fixtures/editors/lines';
import { withEdits } from '@/utils/composer/span';
import { review } from '@/utils/core/phrasing';
import { picture } from '../support/pictures';
import { until } from '../support/until';
import { control, type EditorUnderTest } from './editor-page';
import { keepRow, type Row, writeTable } from './editor-table';
import { composerSuite } from './suite';

/** Editors close a step to undo after a pause; the longest is Quill's second. */
const UNDO_STEP_MS = 1_050;
const MOST_UNDOS = 6;
const DRAFT = LINES.join('\n');
/** Traces of ours that a send could take along. */
const TRACES = /askwell|popover|highlight|class="mirror"/iu;
const kind = inject('kind');

/** A script as the user wrote it: the request, an empty line, the reason. */
const SCRIPT = { title: 'Feedback', request: 'Could you look at it?', why: 'You know it best.' };
const SCRIPT_TEXT = `${SCRIPT.request}\n\n${SCRIPT.why}`;

describe('an editor', () => {
  // One browser for all editors: what differs between them is the page, not the profile.
  const suite = composerSuite();

  beforeAll(() => suite.writeScript(SCRIPT));
  afterAll(() => console.log(writeTable()));

  test.each(EDITORS)('$name takes a replacement, a rewrite and a script', async (fixture) => {
    const row: Row = {};
    try {
      await takesReplacement(await suite.editor(fixture.name), fixture, row);
      await takesRewrite(await suite.editor(fixture.name), row);
      await takesScript(await suite.editor(fixture.name), row);
    } finally {
      keepRow(kind, fixture.name, row);
    }
  });
});

async function takesReplacement(editor: EditorUnderTest, fixture: EditorFixture, row: Row): Promise<void> {
  const { page } = editor;
  await editor.clickIn('Hello', 2);
  await until('help is there', () => editor.ours('.chip'));
  row.detected = 'yes';

  await editor.clickIn('Hello', 2);
  await page.keyboard.type('QQ');
  const typed = await until('the letters arrive', async () => {
    const model = await editor.model();
    return model.includes('QQ') && model;
  });
  await new Promise((done) => setTimeout(done, UNDO_STEP_MS));

  const findings = review(typed, { channel: 'email' }).findings;
  const wanted = findings.map(({ start, end }) => typed.slice(start, end)).sort();
  await until('the underlines are there', async () => (await editor.underlined()).length === wanted.length);
  expect((await editor.underlined()).sort()).toEqual(wanted);
  row.underlined = 'yes';
  await picture(page, `composer-${kind}-${fixture.name}`);

  const finding = findings.find(({ replacements }) => replacements.length > 0);
  if (!finding) throw new Error('The review offers nothing to replace.');
  const words = typed.slice(finding.start, finding.end);
  const lineStart = typed.lastIndexOf('\n', finding.start) + 1;
  const line = typed.slice(lineStart).split('\n')[0] ?? '';
  await editor.clickIn(line, finding.start - lineStart + 1);
  const choice = `.finding[data-at="${finding.rule}:${finding.start}:${finding.end}"] .choice`;
  await until('the card is open', () => editor.ours(choice));
  await picture(page, `composer-${kind}-${fixture.name}-card`);
  await editor.press(choice);

  const edit = { start: finding.start, end: finding.end, text: finding.replacements[0] ?? '' };
  const changed = withEdits(typed, [edit]);
  await until(`“${words}” is replaced`, async () => (await editor.model()) === changed);
  await expectScreen(editor, changed);
  row.replaced = 'yes';

  const caret = edit.start + edit.text.length;
  await until(`the caret is at ${caret}`, async () => (await editor.caret()) === caret);
  row.caret = 'yes';
  await page.keyboard.type('X');
  const goneOn = `${changed.slice(0, caret)}X${changed.slice(caret)}`;
  await until('typing goes on', async () => (await editor.model()) === goneOn);
  row.typing = 'yes';

  const undos = await pressUntil(editor, typed, () => control(page, 'z'));
  row.undo = undos === undefined ? 'coarse' : String(undos);
  if (undos === undefined) {
    // Everything typed went with it; nothing else may.
    expect(await editor.model()).toBe(DRAFT);
  } else {
    const redos = await pressUntil(editor, goneOn, () => control(page, 'z', 'shift'));
    row.redo = redos === undefined ? 'not the change' : 'yes';
  }
  await page.close();
}

async function takesRewrite(editor: EditorUnderTest, row: Row): Promise<void> {
  const { page } = editor;
  await editor.clickIn('Hello', 2);
  const [rewrite] = review(DRAFT, { channel: 'email' }).rewrites;
  if (!rewrite) throw new Error('The review offers no rewrite.');
  await editor.press('.chip');
  await editor.press(`[data-style="${rewrite.style}"] .choice`);
  await until('the draft is reworded', async () => (await editor.model()) === rewrite.text);
  await expectScreen(editor, rewrite.text);
  row.rewrite = 'yes';

  const sent = await editor.serialised();
  expect(sent).not.toMatch(TRACES);
  row.clean = 'yes';
  const hasFormat = /plan/u.test(sent) && sent !== rewrite.text;
  if (hasFormat) {
    expect(sent).toMatch(/<b|<strong|bold|"format":1|"style":"BOLD"/iu);
    row.formatting = 'stays';
  } else row.formatting = 'plain text';

  const undos = await pressUntil(editor, DRAFT, () => control(page, 'z'));
  expect(undos).toBeDefined();
  row['rewrite undo'] = String(undos);
  await page.close();
}

async function takesScript(editor: EditorUnderTest, row: Row): Promise<void> {
  const last = LINES[2];
  await editor.clickIn('Hello', 2);
  await until('help is there', () => editor.ours('.chip'));
  await editor.clickIn(last.slice(-6), 6);
  await until('the caret is at the end', async () => (await editor.caret()) === DRAFT.length);
  await editor.press('.chip');
  await editor.press('.scripts .plain');
  await editor.press('.scripts li .choice');
  // Editors differ in how many line ends an empty line is; none may come or go elsewhere.
  const lines = (text: string) => text.replace(/\n+/gu, '\n');
  const wanted = lines(DRAFT + SCRIPT_TEXT);
  row.script = await until('it is there, or it is said why not', async () => {
    const notice = await editor.ours('.notice');
    if (notice) return notice.evaluate((text) => text.textContent);
    return lines(await editor.model()) === wanted && 'inserted';
  });
  if (row.script !== 'inserted') {
    expect(row.script).toContain('This editor would garble that change, so nothing was touched.');
    expect(row.script).toContain(SCRIPT.why);
    expect(await editor.model()).toBe(DRAFT);
    row.script = 'declined';
  }
  await editor.page.close();
}

/** The page shows what the model says, and the words stand where help reads them. */
async function expectScreen(editor: EditorUnderTest, text: string): Promise<void> {
  const wanted = review(text, { channel: 'email' }).findings.map(({ start, end }) => text.slice(start, end));
  await until('help reads the same', async () => {
    const seen = await editor.underlined();
    return seen.toSorted().join('|') === wanted.toSorted().join('|');
  });
}

/** How many presses make the model `text`; nothing when it never is. */
async function pressUntil(
  editor: EditorUnderTest,
  text: string,
  press: () => Promise<void>,
): Promise<number | undefined> {
  for (let count = 1; count <= MOST_UNDOS; count++) {
    await press();
    const reached = await until(
      'the editor has followed',
      async () => (await editor.model()) === text,
      250,
    ).catch(() => false);
    if (reached) return count;
  }
  return undefined;
}
