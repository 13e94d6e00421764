import type { Field } from './field';
import { typeNatively } from './native-typing';
import { drawn, pause } from './pause';
import { asOneEdit, smallestEdits } from './smallest-edits';
import type { Edit, Span } from './span';
import { offsetOf, rangeOf, readText, type TextMap, textNodesIn, touchesIsland } from './text-map';

/** CKEditor keeps an insertion for 50 ms, waiting for the browser's own, before it makes it itself. */
const QUEUED_TYPING_MS = 80;

/**
 * Editors that garble a text of several lines: Quill and Lexical mix up its lines, Draft deletes around it, and
 * ProseMirror reads back other lines than Firefox has put there.
 */
const ONE_LINE_ONLY = `.ql-editor,[data-lexical-editor],.public-DraftEditor-content${import.meta.env.FIREFOX ? ',.ProseMirror' : ''}`;

/**
 * An editing host as a field. A change is offered to the editor as a `beforeinput` event; an editor that does not
 * take it gets the browser's own typing. There is no DataTransfer: Firefox empties it on the way to the page, and
 * Quill, CodeMirror and Trix then delete without inserting.
 */
export function richField(element: HTMLElement): Field {
  let lastRead: TextMap | undefined;
  return {
    element,
    read: () => {
      lastRead = readText(element);
      return lastRead.text;
    },
    caret: () => caretIn(element),
    ranges: (spans, known = []) => {
      const map = lastRead ?? readText(element);
      const byNode = Map.groupBy(known, (range) => range.startContainer);
      return spans.map((span) => rangeOf(map, span, byNode));
    },
    select: (span) => selectIn(element, span),
    objection: (edit) => {
      const map = readText(element);
      if (touchesIsland(map, edit)) return 'object';
      if (edit.text.includes('\n') && element.matches(ONE_LINE_ONLY)) return 'editor';
      return garblesAcrossFormats(element) && textNodesIn(map, edit) > 1 ? 'editor' : undefined;
    },
    type: (text) => typeInto(element, text),
    steps: (edits) => stepsByTextNode(element, edits),
    close: () => undefined,
  };
}

/** The selection as the element's own tree sees it: a document's selection stops at a shadow root. */
export function selectionIn(element: HTMLElement): StaticRange | undefined {
  const selection = element.ownerDocument.getSelection();
  const root = element.getRootNode();
  if (!selection || selection.rangeCount === 0) return undefined;
  if (!(root instanceof ShadowRoot)) return new StaticRange(selection.getRangeAt(0));
  return selection.getComposedRanges({ shadowRoots: [root] })[0];
}

function caretIn(element: HTMLElement): number | undefined {
  const range = selectionIn(element);
  if (!range?.collapsed || !element.contains(range.startContainer)) return undefined;
  return offsetOf(readText(element), range.startContainer, range.startOffset);
}

function selectIn(element: HTMLElement, span: Span): boolean {
  const range = rangeOf(readText(element), span);
  const selection = element.ownerDocument.getSelection();
  if (!range || !selection) return false;
  selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  return true;
}

async function typeInto(element: HTMLElement, text: string): Promise<void> {
  const before = readText(element).text;
  const target = selectionIn(element);
  if (!target) return;
  const offered = new InputEvent('beforeinput', {
    inputType: text === '' ? 'deleteContentBackward' : 'insertText',
    data: text === '' ? null : text,
    targetRanges: [new StaticRange(target)],
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  closeUndoLevel(element);
  element.dispatchEvent(offered);
  if (!offered.defaultPrevented) {
    // Some editors take the event without saying so, and show it later: Trix in its next frame.
    await pause(QUEUED_TYPING_MS);
    await drawn();
  }
  if (!offered.defaultPrevented && readText(element).text === before)
    typeNatively(element.ownerDocument, text);
  closeUndoLevel(element);
}

/** TinyMCE takes a draft typed in one go and our change as one step to undo, unless an arrow key stands between. */
function closeUndoLevel(element: HTMLElement): void {
  if (!element.matches('.mce-content-body')) return;
  const arrow = { key: 'ArrowLeft', code: 'ArrowLeft', keyCode: 37, bubbles: true };
  element.dispatchEvent(new KeyboardEvent('keyup', arrow));
}

/** https://github.com/facebookarchive/draft-js/issues/616, still open and now archived. */
function garblesAcrossFormats(element: HTMLElement): boolean {
  return element.matches('.public-DraftEditor-content');
}

/**
 * Edits within one text node leave nothing else in between, so they are one step to undo. An edit over several
 * nodes is cut down to the words that really change: a link or bold words in it stay.
 */
function stepsByTextNode(element: HTMLElement, edits: readonly Edit[]): readonly Edit[] {
  const map = readText(element);
  const steps: Edit[] = [];
  for (const edit of edits.flatMap((whole) => wordsChanged(map, whole))) {
    const previous = steps.at(-1);
    const joined = previous && asOneEdit(map.text, [previous, edit]);
    if (joined && textNodesIn(map, joined) <= 1 && !touchesIsland(map, joined))
      steps[steps.length - 1] = joined;
    else steps.push(edit);
  }
  return steps;
}

function wordsChanged(map: TextMap, edit: Edit): readonly Edit[] {
  if (textNodesIn(map, edit) <= 1 && !touchesIsland(map, edit)) return [edit];
  return smallestEdits(map.text.slice(edit.start, edit.end), edit.text).map((part) => ({
    start: part.start + edit.start,
    end: part.end + edit.start,
    text: part.text,
  }));
}
