import { selectionIn } from './rich-field';

/**
 * Remembers focus and selection of a composer. What comes back gives both again, without scrolling.
 * A textarea keeps its own selection; an editing host shares the document's.
 */
export function rememberCaret(element: HTMLElement): () => void {
  const range = element instanceof HTMLTextAreaElement ? undefined : selectionIn(element);
  return () => {
    element.focus({ preventScroll: true });
    if (!range || !element.contains(range.startContainer)) return;
    element.ownerDocument
      .getSelection()
      ?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  };
}
