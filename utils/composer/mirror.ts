import { commonEnd, commonStart, type Span } from './span';

/** A textarea's text has no nodes to mark, so the same text is laid out over it, unseen, and marked instead. */
export interface Mirror {
  /** Takes over the textarea's text, look, place and scrolling as they are now. */
  readonly sync: () => void;
  readonly rangeOf: (span: Span) => Range | undefined;
  readonly remove: () => void;
}

/** What decides where a word of a textarea stands. */
const COPIED = [
  'direction',
  'font-family',
  'font-feature-settings',
  'font-kerning',
  'font-optical-sizing',
  'font-size',
  'font-size-adjust',
  'font-stretch',
  'font-style',
  'font-variant',
  'font-variation-settings',
  'font-weight',
  'hyphens',
  'letter-spacing',
  'line-break',
  'line-height',
  'overflow-wrap',
  'padding-block-end',
  'padding-block-start',
  'padding-inline-end',
  'padding-inline-start',
  'tab-size',
  'text-align',
  'text-indent',
  'text-rendering',
  'text-transform',
  'text-wrap-mode',
  'white-space-collapse',
  'word-break',
  'word-spacing',
  'writing-mode',
] as const;

/** A mirror of `textarea` in our own shadow root. */
export function createMirror(textarea: HTMLTextAreaElement, layer: ShadowRoot): Mirror {
  const { ownerDocument } = textarea;
  const window_ = ownerDocument.defaultView;
  const frame = ownerDocument.createElement('div');
  const sheet = ownerDocument.createElement('div');
  const words = ownerDocument.createTextNode('');
  frame.className = 'mirror';
  frame.setAttribute('aria-hidden', 'true');
  sheet.append(words);
  frame.append(sheet);
  layer.append(frame);

  return {
    sync: () => {
      if (!window_) return;
      const style = window_.getComputedStyle(textarea);
      for (const name of COPIED) sheet.style.setProperty(name, style.getPropertyValue(name));
      placeOver(frame, textarea);
      sheet.style.inlineSize = '100%';
      sheet.style.transform = `translate(${-textarea.scrollLeft}px, ${-textarea.scrollTop}px)`;
      changeWords(words, textarea.value);
    },
    rangeOf: ({ start, end }) => {
      if (start >= end || end > words.length) return undefined;
      const range = ownerDocument.createRange();
      range.setStart(words, start);
      range.setEnd(words, end);
      return range;
    },
    remove: () => frame.remove(),
  };
}

/** Only what changed is written, so that ranges in the rest stay where they are. */
function changeWords(words: Text, value: string): void {
  const before = words.data;
  if (before === value) return;
  const head = commonStart(before, value);
  const tail = commonEnd(before, value, head);
  words.replaceData(head, before.length - tail - head, value.slice(head, value.length - tail));
}

/** Lays `frame` over the textarea's padding box, scaled as the page scales it, cut where its parents cut it. */
function placeOver(frame: HTMLElement, textarea: HTMLTextAreaElement): void {
  const box = textarea.getBoundingClientRect();
  const scale = textarea.offsetWidth > 0 ? box.width / textarea.offsetWidth : 1;
  const left = box.left + textarea.clientLeft * scale;
  const top = box.top + textarea.clientTop * scale;
  const { clientWidth, clientHeight } = textarea;
  const seen = visibleBox(textarea);
  Object.assign(frame.style, {
    left: `${left}px`,
    top: `${top}px`,
    width: `${clientWidth}px`,
    height: `${clientHeight}px`,
    transform: scale === 1 ? '' : `scale(${scale})`,
    clipPath: `inset(${[
      seen.top - top,
      left + clientWidth * scale - seen.right,
      top + clientHeight * scale - seen.bottom,
      seen.left - left,
    ]
      .map((edge) => `${Math.max(0, edge / scale)}px`)
      .join(' ')})`,
  });
}

/** The part of an element's box that its scrolling ancestors let through, in viewport coordinates. */
export function visibleBox(element: Element): DOMRect {
  const view = element.ownerDocument.defaultView;
  let { left, top, right, bottom } = element.getBoundingClientRect();
  for (let parent = parentOf(element); parent; parent = parentOf(parent)) {
    if (!view || parent === element.ownerDocument.documentElement || parent === element.ownerDocument.body)
      break;
    if (view.getComputedStyle(parent).overflow === 'visible') continue;
    const box = parent.getBoundingClientRect();
    left = Math.max(left, box.left);
    top = Math.max(top, box.top);
    right = Math.min(right, box.right);
    bottom = Math.min(bottom, box.bottom);
  }
  if (view) {
    left = Math.max(left, 0);
    top = Math.max(top, 0);
    right = Math.min(right, view.innerWidth);
    bottom = Math.min(bottom, view.innerHeight);
  }
  return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
}

/** The parent in the page as drawn: out of a slot or a shadow root, the host. */
export function parentOf(element: Element): Element | undefined {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}
