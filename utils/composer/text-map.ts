import { isQuotedOrSignature, startsQuotedRest } from './not-own-words';
import type { Span } from './span';

/** A stretch of the draft that stands, unit for unit, in one text node. */
interface Piece extends Span {
  readonly node: Text;
  /** Offset in `node` at which the piece begins. */
  readonly from: number;
}

/** The text of an editable element, and where each of its letters stands in the page. */
export interface TextMap {
  readonly root: HTMLElement;
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** Mentions, emoji and other parts that are one thing to the editor: never to be cut or changed. */
  readonly islands: readonly Span[];
}

const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);
const SILENT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'HEAD', 'TITLE', 'META', 'LINK']);
const OBJECTS = new Set(
  'AUDIO BUTTON CANVAS EMBED IFRAME IMG INPUT MATH OBJECT SELECT SVG TEXTAREA VIDEO'.split(' '),
);

/** Placeholders and controls that editors keep inside the editable element. */
const FURNITURE =
  '[data-slate-placeholder],.cm-placeholder,.cm-widgetBuffer,.ProseMirror-separator,.ProseMirror-widget,' +
  '.ql-ui,[data-mce-bogus="all"],.ck-widget__type-around,[aria-hidden="true"]';

const ZERO_WIDTH = /[\u200B\u2060\uFEFF]/gu;
/** What stands in the text for an object without words. */
const OBJECT = '\uFFFC';
const LONGEST_ISLAND_TEXT = 80;

/**
 * Reads an editable element as its writer sees it: one line per block or `<br>`, no-break spaces as spaces,
 * nothing of zero width. Quoted messages, signatures and editor furniture are left out.
 */
export function readText(root: HTMLElement): TextMap {
  const pieces: Piece[] = [];
  const islands: Span[] = [];
  const collapses = collapsesSpaces(root);
  let text = '';
  let lineIsOpen = false;
  let breakIsDue = false;
  let restIsQuoted = false;

  const endLine = () => {
    if (lineIsOpen) breakIsDue = true;
    lineIsOpen = false;
  };
  const openLine = () => {
    if (breakIsDue) text += '\n';
    breakIsDue = false;
    lineIsOpen = true;
  };
  const addRun = (node: Text, from: number, to: number) => {
    if (to <= from) return;
    openLine();
    const run = node.data.slice(from, to).replace(collapses ? /[\u00A0\n\r\t]/gu : /\u00A0/gu, ' ');
    pieces.push({ start: text.length, end: text.length + run.length, node, from });
    text += run;
  };
  const addText = (node: Text) => {
    const { data } = node;
    if (collapses && !lineIsOpen && /^[ \n\r\t]*$/u.test(data)) return;
    let from = 0;
    for (const { index } of data.matchAll(ZERO_WIDTH)) {
      addRun(node, from, index);
      from = index + 1;
    }
    addRun(node, from, data.length);
  };
  const addIsland = (element: Element) => {
    const words = wordsOfIsland(element);
    if (words === '') return;
    openLine();
    islands.push({ start: text.length, end: text.length + words.length });
    text += words;
  };
  const visit = (node: Node) => {
    for (let child = node.firstChild; child && !restIsQuoted; child = child.nextSibling) {
      if (child.nodeType === Node.TEXT_NODE)
        addText(child as Text); // nodeType says so
      else if (child.nodeType === Node.ELEMENT_NODE) visitElement(child as Element); // nodeType says so
    }
  };
  const visitElement = (element: Element) => {
    const tag = element.tagName.toUpperCase();
    if (SILENT.has(tag)) return;
    if (tag === 'BR') {
      openLine();
      text += '\n';
      lineIsOpen = false;
      return;
    }
    const isBlock = BLOCKS.has(tag);
    if (isBlock) endLine();
    if (startsQuotedRest(element)) restIsQuoted = true;
    else if (isQuotedOrSignature(element)) endLine();
    else if (OBJECTS.has(tag) || element.getAttribute('contenteditable') === 'false') addIsland(element);
    else visit(element);
    if (isBlock) endLine();
  };

  visit(root);
  return { root, text, pieces, islands };
}

/** Ranges that are there already, by the node they begin in. */
export type KnownRanges = ReadonlyMap<Node, readonly Range[]>;

/**
 * The place in the page of a span of the draft. Nothing when the draft has no words there.
 * The browser keeps each range up to date with every change of the page until it is collected: one of `known` that
 * stands right is given back instead of a new one.
 */
export function rangeOf(map: TextMap, span: Span, known?: KnownRanges): Range | undefined {
  if (span.start === span.end) return caretRange(map, span.start);
  const first = pieceWith(map, span.start);
  const last = pieceWith(map, span.end - 1);
  if (!first || !last) return undefined;
  const start = first.from + span.start - first.start;
  const end = last.from + span.end - last.start;
  const there = known
    ?.get(first.node)
    ?.find(
      (range) => range.startOffset === start && range.endContainer === last.node && range.endOffset === end,
    );
  if (there) return there;
  const range = map.root.ownerDocument.createRange();
  range.setStart(first.node, start);
  range.setEnd(last.node, end);
  return range;
}

/** The piece that the unit at `offset` stands in, of pieces that are in order. */
function pieceWith({ pieces }: TextMap, offset: number): Piece | undefined {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const piece = pieces[low];
  return piece && piece.start <= offset ? piece : undefined;
}

/** The offset in the draft of a point in the page; a point outside the words counts as the nearest word's edge. */
export function offsetOf(map: TextMap, node: Node, offset: number): number {
  const inside = map.pieces.findLast((piece) => piece.node === node && piece.from <= offset);
  if (inside) return Math.min(inside.start + offset - inside.from, inside.end);
  const probe = map.root.ownerDocument.createRange();
  probe.setStart(node, offset);
  const before = map.pieces.findLast((piece) => probe.comparePoint(piece.node, piece.node.length) <= 0);
  return before?.end ?? 0;
}

/** Whether changing a span would cut or change a mention or another object. */
export function touchesIsland(map: TextMap, span: Span): boolean {
  return map.islands.some((island) => island.start < span.end && span.start < island.end);
}

/** How many text nodes a span covers: more than one means that formatting begins or ends in it. */
export function textNodesIn(map: TextMap, span: Span): number {
  const covered = map.pieces.filter((piece) => piece.start < span.end && span.start < piece.end);
  return new Set(covered.map((piece) => piece.node)).size;
}

function caretRange(map: TextMap, offset: number): Range {
  const range = map.root.ownerDocument.createRange();
  const piece =
    map.pieces.findLast((candidate) => candidate.start < offset && offset <= candidate.end) ??
    map.pieces.find((candidate) => candidate.start >= offset);
  if (piece) range.setStart(piece.node, piece.from + Math.max(0, offset - piece.start));
  else range.setStart(firstLine(map.root), 0);
  range.collapse(true);
  return range;
}

/** Where typing into an empty editor begins: its innermost first block. */
function firstLine(root: HTMLElement): Element {
  let line: Element = root;
  while (line.firstElementChild && line.firstElementChild.tagName !== 'BR') {
    if (line.firstElementChild.getAttribute('contenteditable') === 'false') break;
    line = line.firstElementChild;
  }
  return line;
}

function wordsOfIsland(element: Element): string {
  if (element.matches(FURNITURE)) return '';
  if (element instanceof HTMLImageElement) return element.alt || OBJECT;
  if (OBJECTS.has(element.tagName.toUpperCase())) return OBJECT;
  const words = element.textContent.replace(/[\s\u200B\u2060]+/gu, ' ').trim();
  return words.length > LONGEST_ISLAND_TEXT ? OBJECT : words;
}

function collapsesSpaces(root: HTMLElement): boolean {
  const style = root.ownerDocument.defaultView?.getComputedStyle(root).whiteSpace ?? 'normal';
  return !/pre|break-spaces/u.test(style);
}
