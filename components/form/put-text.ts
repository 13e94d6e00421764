/**
 * Puts a text over a stretch of a field as if it had been typed there, so that the browser's own undo takes it
 * back. `execCommand` is the one way to do that; it is deprecated and has no successor.
 *
 * @param from UTF-16 offset of the stretch's first unit; `to` is exclusive
 */
export function putText(
  field: HTMLTextAreaElement,
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
): void {
  const wanted = field.value.slice(0, from) + text + field.value.slice(to);
  field.focus();
  field.setSelectionRange(from, to);
  if (text === '') runCommand('delete');
  else runCommand('insertText', text);
  if (field.value === wanted) return;
  field.value = wanted;
  field.setSelectionRange(from + text.length, from + text.length);
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

function runCommand(name: string, value?: string): void {
  const { document } = globalThis;
  // eslint-disable-next-line @typescript-eslint/no-deprecated, @typescript-eslint/no-unnecessary-condition -- No successor keeps the field's undo; a page in a test has none at all.
  document.execCommand?.(name, false, value);
}
