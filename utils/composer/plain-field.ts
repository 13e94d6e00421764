import type { Field } from './field';
import { createMirror } from './mirror';
import { typeNatively } from './native-typing';
import { asOneEdit } from './smallest-edits';

/** A textarea as a field. Writing goes through the browser's own typing, which alone keeps undo and tells React. */
export function plainField(element: HTMLTextAreaElement, layer: ShadowRoot): Field {
  const mirror = createMirror(element, layer);
  return {
    element,
    read: () => element.value,
    caret: () => (element.selectionStart === element.selectionEnd ? element.selectionStart : undefined),
    ranges: (spans) => {
      mirror.sync();
      return spans.map((span) => mirror.rangeOf(span));
    },
    select: ({ start, end }) => {
      element.setSelectionRange(start, end);
      return element.selectionStart === start && element.selectionEnd === end;
    },
    objection: () => (element.readOnly || element.disabled ? 'ignored' : undefined),
    type: (text) => {
      typeNatively(element.ownerDocument, text);
      return Promise.resolve();
    },
    steps: (edits) => (edits.length === 0 ? [] : [asOneEdit(element.value, edits)]),
    close: () => mirror.remove(),
  };
}
