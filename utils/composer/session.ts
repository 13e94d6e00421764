import type { Finding, Review } from '@/utils/core/phrasing';
import type { Field } from './field';
import type { Highlights } from './highlights';
import { observeComposer } from './observe';
import { type SendGesture, sendGesture, wasSent } from './sent';

/** Longer drafts are left alone: nobody writes an ask of 30,000 words. In UTF-16 units. */
const LONGEST_DRAFT = 200_000;
/** More underlines than this help nobody, and each is a live range that the browser must keep. */
const MOST_MARKS = 200;

/** A finding with the words it is about and their place on the screen. */
export interface Shown {
  readonly finding: Finding;
  readonly words: string;
  readonly range: Range | undefined;
  /** How long the range was when it was placed: typing inside it makes it another. In UTF-16 units of the page. */
  readonly units: number;
}

export interface DraftView {
  readonly text: string;
  readonly review: Review;
  readonly shown: readonly Shown[];
}

export interface SessionPorts {
  readonly review: (draft: string) => Review;
  readonly isDismissed: (finding: Finding, words: string) => boolean;
  readonly highlights: Highlights;
  readonly onView: (view: DraftView) => void;
  readonly onMove: () => void;
  /** A key was typed. */
  readonly onType: () => void;
  /** An underline was clicked. */
  readonly onPick: (shown: Shown) => void;
  /** A draft with an ask went out. */
  readonly onSent: (draft: string) => void;
  readonly onGone: () => void;
}

/** Help in one focused composer. */
export interface Session {
  readonly field: Field;
  readonly view: () => DraftView | undefined;
  /** Reads the draft again at once. */
  readonly refresh: () => void;
  readonly isComposing: () => boolean;
  /** The draft as it last held an ask and was not sent, if it did, and what the user last did to send it. */
  readonly unsentAsk: () => { readonly draft: string; readonly gesture: SendGesture | undefined } | undefined;
}

/** Opens help in a composer until `signal` says stop; then every trace of it is gone from the page. */
export function openSession(field: Field, ports: SessionPorts, signal: AbortSignal): Session {
  let view: DraftView | undefined;
  let gesture: SendGesture | undefined;
  let lastAsk: string | undefined;
  // Set while words that were just changed wait to be read again.
  let hasDropped = false;

  const draw = () => {
    const marks = (view?.shown ?? []).flatMap(({ finding, range }) =>
      range ? [{ range, strength: finding.severity }] : [],
    );
    ports.highlights.show(marks);
  };
  const noteEnd = (text: string, isGone: boolean) => {
    const sent = wasSent({ hadAsk: lastAsk !== undefined, text, isGone, gesture, now: performance.now() });
    if (sent && lastAsk !== undefined) ports.onSent(lastAsk);
    if (sent || text.trim() === '') lastAsk = undefined;
  };
  const place = (text: string, findings: readonly Finding[]): Shown[] => {
    const known = (view?.shown ?? []).flatMap(({ range }) => range ?? []);
    const ranges = field.ranges(findings, known);
    return findings.map((finding, index) => {
      const range = ranges[index];
      const words = text.slice(finding.start, finding.end);
      return { finding, words, range, units: range ? unitsIn(range) : 0 };
    });
  };
  const read = () => {
    const text = field.read();
    noteEnd(text, false);
    return text;
  };
  const lookAgain = () => {
    if (signal.aborted || isTooLong(field)) return;
    const text = read();
    if (!view || text !== view.text || hasDropped) {
      reviewAgain(text);
      return;
    }
    // The same words, perhaps drawn anew by the editor: what is open in the card stays as it is.
    const findings = view.shown.map(({ finding }) => finding);
    view = { ...view, shown: place(view.text, findings) };
    draw();
    ports.onMove();
  };
  const refresh = () => {
    if (!signal.aborted && !isTooLong(field)) reviewAgain(read());
  };
  const reviewAgain = (text: string) => {
    const review = ports.review(text);
    if (review.asks.length > 0) lastAsk = text;
    const findings = review.findings
      .filter((finding) => !ports.isDismissed(finding, text.slice(finding.start, finding.end)))
      .slice(0, MOST_MARKS);
    view = { text, review, shown: place(text, findings) };
    hasDropped = false;
    draw();
    ports.onView(view);
  };

  const typing = observeComposer(
    field.element,
    {
      onType: () => {
        ports.onType();
        if (signal.aborted || !view || view.shown.length === 0) return;
        // Until the draft is read again, words that were just changed are not underlined any more.
        const kept = view.shown.filter(({ range, units }) => range && unitsIn(range) === units);
        if (kept.length === view.shown.length) return;
        view = { ...view, shown: kept };
        hasDropped = true;
        draw();
      },
      onChange: lookAgain,
      onMove: () => {
        // The mirror of a textarea goes where it goes.
        if (view) field.ranges([]);
        draw();
        ports.onMove();
      },
      onGone: () => {
        noteEnd('', true);
        ports.onGone();
      },
      onGesture: (event) => {
        gesture = sendGesture(event) ?? gesture;
      },
    },
    signal,
  );
  // The click that brought the focus here was about writing, not about an underline.
  let isPressedHere = false;
  field.element.addEventListener('pointerdown', () => (isPressedHere = true), { signal });
  field.element.addEventListener(
    'click',
    (event) => {
      const isAboutUs = isPressedHere && isPlainClick(event) && field.caret() !== undefined;
      if (!isAboutUs || typing.isComposing() || !shownAt(view, event)) return;
      // Picked from the draft as it stands: typing may not have paused since it was last read.
      refresh();
      const picked = shownAt(view, event);
      if (picked) ports.onPick(picked);
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    ports.highlights.clear();
    field.close();
  });
  return {
    field,
    view: () => view,
    refresh,
    isComposing: typing.isComposing,
    unsentAsk: () => (lastAsk === undefined ? undefined : { draft: lastAsk, gesture }),
  };
}

/** By hand, once, and without a modifier. */
function isPlainClick(event: MouseEvent): boolean {
  const hasModifier = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  return event.isTrusted && event.button === 0 && event.detail === 1 && !hasModifier;
}

/** The finding under the pointer; where several are, the one that says most exactly what it means. */
function shownAt(view: DraftView | undefined, { clientX, clientY }: MouseEvent): Shown | undefined {
  const under = view?.shown.filter(({ range }) =>
    [...(range?.getClientRects() ?? [])].some(
      (box) => box.left <= clientX && clientX <= box.right && box.top <= clientY && clientY <= box.bottom,
    ),
  );
  return under?.toSorted((one, other) => one.words.length - other.words.length)[0];
}

/** The length of what a range holds; where it begins and ends in one text node, without reading the words. */
function unitsIn(range: Range): number {
  return range.startContainer === range.endContainer
    ? range.endOffset - range.startOffset
    : range.toString().length;
}

function isTooLong({ element }: Field): boolean {
  const text = element instanceof HTMLTextAreaElement ? element.value : element.textContent;
  return text.length > LONGEST_DRAFT;
}
