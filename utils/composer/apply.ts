import type { ApplyResult } from './apply-result';
import type { Field } from './field';
import { pause } from './pause';
import { type Edit, offsetAfterEdits, spanAfterChange, withEdits } from './span';

/**
 * Editors learn of a selection from `selectionchange`, a turn later; CKEditor needs this long to make the change
 * a step of its own to undo.
 */
const SELECTION_SETTLES_MS = 60;
/** Editors that draw through React show a change a few frames later. */
const CHANGE_SHOWS_MS = 16;
const CHANGE_LOOKS = 25;

export interface Change {
  /** The draft that the edits were made for. */
  readonly draft: string;
  /** In order, without overlap. */
  readonly edits: readonly Edit[];
}

/**
 * Makes a change in a composer, exactly, or says why not. The words are checked against the draft the change was
 * made for at the start, again when the selection stands, and after each edit: what the editor says is not trusted.
 * The caret ends after a change it stood at, and stays with its words otherwise.
 */
export async function applyChange(field: Field, change: Change): Promise<ApplyResult> {
  const now = field.read();
  const edits = movedTo(now, change);
  if (!edits) return { kind: 'refused', reason: 'changed' };
  const caret = field.caret();
  const steps = field.steps(edits);
  for (const edit of steps) {
    const objection = field.objection(edit);
    if (objection) return { kind: 'refused', reason: objection };
  }
  let text = now;
  for (const edit of [...steps].reverse()) {
    const result = await applyEdit(field, text, edit);
    // With some edits made and one refused, the draft is not what anybody meant.
    if (result.kind === 'refused') return text === now ? result : { kind: 'refused', reason: 'unsure' };
    text = result.text;
  }
  if (caret !== undefined) await placeCaret(field, text, offsetAfterEdits(caret, edits));
  return { kind: 'applied', text };
}

/** Types `text` where the caret is. */
export async function insertAtCaret(field: Field, text: string): Promise<ApplyResult> {
  const draft = field.read();
  const at = field.caret() ?? draft.trimEnd().length;
  return applyChange(field, { draft, edits: [{ start: at, end: at, text }] });
}

function movedTo(now: string, change: Change): readonly Edit[] | undefined {
  const moved = change.edits.map((edit) => {
    const span = spanAfterChange(change.draft, now, edit);
    return span && { ...span, text: edit.text };
  });
  return moved.every((edit) => edit !== undefined) ? moved : undefined;
}

async function applyEdit(field: Field, before: string, edit: Edit): Promise<ApplyResult> {
  const after = withEdits(before, [edit]);
  if (after === before) return { kind: 'applied', text: before };
  field.element.focus({ preventScroll: true });
  if (!field.select(edit)) return { kind: 'refused', reason: 'changed' };
  await pause(SELECTION_SETTLES_MS);
  // The editor, the page or the writer may have moved on meanwhile.
  if (field.read() !== before || !field.select(edit)) return { kind: 'refused', reason: 'changed' };
  await field.type(edit.text);
  return (await shows(field, after))
    ? { kind: 'applied', text: after }
    : { kind: 'refused', reason: field.read() === before ? 'ignored' : 'unsure' };
}

async function shows(field: Field, text: string): Promise<boolean> {
  for (let look = 0; look < CHANGE_LOOKS; look++) {
    if (field.read() === text) return true;
    await pause(CHANGE_SHOWS_MS);
  }
  return field.read() === text;
}

async function placeCaret(field: Field, text: string, offset: number): Promise<void> {
  if (field.caret() === offset) return;
  await pause(0);
  if (field.read() === text && field.caret() !== offset) field.select({ start: offset, end: offset });
}
