/**
 * Replaces the selection as the browser does when somebody types: the one way that keeps undo.
 * The return value says nothing: Chromium reports success where nothing happened, Firefox the reverse.
 */
export function typeNatively(document: Document, text: string): void {
  // Deprecated without a successor; every editor relies on it. Chromium ignores inserting nothing.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  document.execCommand(text === '' ? 'delete' : 'insertText', false, text);
}
