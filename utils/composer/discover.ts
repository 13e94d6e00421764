/** An element people write messages in. */
export interface Composer {
  readonly element: HTMLElement;
  /** `plain` is a textarea: its text is a value. `rich` is an editing host: its text is in the page. */
  readonly kind: 'plain' | 'rich';
}

/** Other checkers' switches: a site that sets one wants no help of this kind. */
const OPTED_OUT =
  '[data-gramm=false],[data-gramm_editor=false],[data-enable-grammarly=false],[data-lt-active=false]';

/**
 * Editors that set `spellcheck=false` by default, for reasons of their own, in ordinary message boxes
 * (Slack: https://github.com/Automattic/harper/issues/4033).
 */
const NO_SPELLCHECK_BY_DEFAULT =
  '.ql-editor,[data-lexical-editor],[data-slate-editor],.public-DraftEditor-content,.cm-content,.mce-content-body';

/** Around a field: code, terminals and searches. */
const NO_MESSAGES = '.monaco-editor,.ace_editor,.CodeMirror,.xterm,[role=code],pre>code,[role=search],search';

/** A field that is not written in, or offers a choice while one writes. */
const NOT_FOR_PROSE =
  '[role~=combobox],[role~=searchbox],[role~=spinbutton],[inputmode=search],' +
  '[aria-readonly=true],[aria-disabled=true],[aria-hidden=true]';

/** CodeMirror names the language of what it edits; these are prose. */
const PROSE_LANGUAGE = /^(?:markdown|text|plain|plaintext|typst|latex)$/u;
/** In CSS pixels. */
const SMALLEST_WIDTH = 80;
const SMALLEST_HEIGHT = 12;

/**
 * The composer that a focus event went to, if it did go to one.
 * `path` is `event.composedPath()`, so that open shadow roots are seen through.
 */
export function composerIn(path: readonly EventTarget[]): Composer | undefined {
  const [target] = path;
  if (!(target instanceof HTMLElement)) return undefined;
  const composer = composerAt(target);
  return composer && isForProse(composer) && isLargeEnough(composer.element) ? composer : undefined;
}

/** The open shadow roots on a path: focus that moves inside one of them is not heard outside. */
export function shadowRootsIn(path: readonly EventTarget[]): ShadowRoot[] {
  return path.filter((target) => target instanceof ShadowRoot);
}

/** The element with focus, seen through open shadow roots. */
export function focusedElement(document: Document): Element | undefined {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused ?? undefined;
}

/** What the path of the focus event would have begun with that brought the focus where it is. */
export function focusPath(document: Document): EventTarget[] {
  const path: EventTarget[] = [];
  for (let focused = document.activeElement; focused; focused = focused.shadowRoot?.activeElement ?? null)
    path.unshift(focused, focused.getRootNode());
  return path;
}

function composerAt(target: HTMLElement): Composer | undefined {
  if (target instanceof HTMLTextAreaElement)
    return target.disabled || target.readOnly ? undefined : { element: target, kind: 'plain' };
  if (target instanceof HTMLInputElement) return undefined;
  const host = editingHost(target);
  return host && { element: host, kind: 'rich' };
}

/** The outermost editable element around `target`: what the browser calls its editing host. */
function editingHost(target: HTMLElement): HTMLElement | undefined {
  if (!target.isContentEditable) return undefined;
  let host = target;
  while (host.parentElement?.isContentEditable) host = host.parentElement;
  // In a document with designMode everything is editable, and its body is what is written.
  return host === host.ownerDocument.documentElement ? host.ownerDocument.body : host;
}

function isForProse({ element }: Composer): boolean {
  if (element.matches(NOT_FOR_PROSE) || element.closest(`${OPTED_OUT},${NO_MESSAGES}`)) return false;
  const language = element.dataset['language'];
  if (language !== undefined && !PROSE_LANGUAGE.test(language)) return false;
  return element.getAttribute('spellcheck') !== 'false' || element.matches(NO_SPELLCHECK_BY_DEFAULT);
}

/** Code editors and chat programs keep tiny hidden fields to catch keys. */
function isLargeEnough(element: HTMLElement): boolean {
  if (element === element.ownerDocument.body) return true;
  const box = element.getBoundingClientRect();
  return box.width >= SMALLEST_WIDTH && box.height >= SMALLEST_HEIGHT;
}
