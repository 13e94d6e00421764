import { computePosition, offset, type Placement, shift, size, type VirtualElement } from '@floating-ui/dom';
import { buttonsIn, isNamedSend } from './button-words';
import { parentOf, visibleBox } from './mirror';
import { chat } from './sites/chat';

/** A point in viewport coordinates, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const EDGE = 6;
const PLACEMENTS: readonly Placement[] = [
  'bottom-start',
  'top-start',
  'right-start',
  'left-start',
  'top-end',
];
const INTERACTIVE =
  'a[href],button,input,select,textarea,summary,label,[role="button"],[role="link"],[role="tab"],[role="menuitem"],' +
  '[contenteditable]:not([contenteditable="false"])';
const SEND = chat.send?.join(',') ?? '';
/** Heights of the card in CSS pixels: the least it can be read in, and one that needs no better place. */
const LEAST_ROOM = 160;
const ROOMY = 280;
/** How far up from a composer its send button is looked for. */
const SEND_LEVELS = 6;

/** Where the chip stands, and what that was decided by. */
export interface ChipPlace extends Point {
  readonly composer: DOMRect;
  readonly isClearOfWords: boolean;
}

/**
 * Where the chip goes: a corner of the composer where it hides neither words nor anything that can be clicked.
 * Nothing when there is no such place. `lastWord` is the box of the end of the draft, `taken` one that something else
 * of ours stands in. Looking what lies under a point is dear: the chip stays at `last` while the composer stands where
 * it stood.
 */
export function placeForChip(
  composer: Element,
  chip: Size,
  lastWord: DOMRect | undefined,
  taken: DOMRect | undefined,
  last?: ChipPlace,
): ChipPlace | undefined {
  const box = visibleBox(composer);
  if (box.width < chip.width || box.height === 0) return undefined;
  const right = box.right - chip.width - EDGE;
  const inside = { x: right, y: box.bottom - chip.height - EDGE };
  const isClear = isClearOfWords(inside, chip, lastWord);
  const isTaken = (place: Point) =>
    taken !== undefined && overlap(new DOMRect(place.x, place.y, chip.width, chip.height), taken) > 0;
  if (last && isClear === last.isClearOfWords && isSameBox(box, last.composer) && !isTaken(last)) return last;
  const places = [
    ...(isClear ? [inside] : []),
    { x: right, y: box.top - chip.height - 2 },
    { x: right, y: box.bottom + 2 },
    { x: box.right + 2, y: box.bottom - chip.height },
  ];
  const free = places.find((place) => !isTaken(place) && isFree(composer, place, chip));
  return free && { ...free, composer: box, isClearOfWords: isClear };
}

function isSameBox(one: DOMRect, other: DOMRect): boolean {
  return one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height;
}

/** Places the card beside `reference`, clear of every box in `avoid` as far as the viewport allows. */
export async function placeCard(
  card: HTMLElement,
  reference: DOMRect,
  avoid: readonly DOMRect[],
): Promise<Point> {
  const anchor: VirtualElement = { getBoundingClientRect: () => reference };
  let best: { placement: Placement; cost: number } | undefined;
  for (const placement of PLACEMENTS) {
    const place = await placeAt(card, anchor, placement);
    const box = new DOMRect(place.x, place.y, card.offsetWidth, card.offsetHeight);
    const hidden = [reference, ...avoid].reduce((sum, other) => sum + overlap(box, other), 0);
    // Between two free places the roomier one shows more of the card.
    const cost = hidden * 1000 - box.height;
    if (!best || cost < best.cost) best = { placement, cost };
    if (hidden === 0 && box.height >= ROOMY) break;
  }
  return placeAt(card, anchor, best?.placement ?? 'bottom-start');
}

/** Gives the card the room there is on one side and says where it then stands. */
async function placeAt(card: HTMLElement, anchor: VirtualElement, placement: Placement): Promise<Point> {
  const { x, y } = await computePosition(anchor, card, {
    placement,
    strategy: 'fixed',
    middleware: [
      offset(EDGE),
      size({
        padding: EDGE,
        apply: ({ availableHeight, elements }) => {
          elements.floating.style.setProperty('--room', `${Math.max(LEAST_ROOM, availableHeight)}px`);
        },
      }),
      shift({ padding: EDGE, crossAxis: true }),
    ],
  });
  return { x, y };
}

/** The boxes of the buttons that send what `composer` holds, as far as they can be told. */
export function sendButtons(composer: Element): DOMRect[] {
  let seen = composer;
  for (let level = 0; level < SEND_LEVELS; level++) {
    const around = parentOf(seen);
    if (!around) break;
    const named = buttonsIn(around).filter((button) => !seen.contains(button) && isNamedSend(button));
    const found = new Set([...around.querySelectorAll(SEND), ...named]);
    if (found.size > 0) return Array.from(found, (button) => button.getBoundingClientRect());
    seen = around;
  }
  return [];
}

function isClearOfWords(place: Point, chip: Size, lastWord: DOMRect | undefined): boolean {
  if (!lastWord) return true;
  if (lastWord.bottom <= place.y) return true;
  return lastWord.bottom <= place.y + chip.height + EDGE && lastWord.right + EDGE < place.x;
}

function isFree(composer: Element, place: Point, chip: Size): boolean {
  const { ownerDocument } = composer;
  const view = ownerDocument.defaultView;
  if (!view || place.x < 0 || place.y < 0) return false;
  if (place.x + chip.width > view.innerWidth || place.y + chip.height > view.innerHeight) return false;
  const corners = [
    place,
    { x: place.x + chip.width, y: place.y },
    { x: place.x, y: place.y + chip.height },
    { x: place.x + chip.width, y: place.y + chip.height },
    { x: place.x + chip.width / 2, y: place.y + chip.height / 2 },
  ];
  return corners.every((point) =>
    elementsAt(ownerDocument, point).every(
      (element) => element.contains(composer) || !element.matches(INTERACTIVE) || element === composer,
    ),
  );
}

function elementsAt(document: Document, { x, y }: Point): Element[] {
  return document.elementsFromPoint(x, y);
}

function overlap(one: DOMRect, other: DOMRect): number {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return Math.max(0, width) * Math.max(0, height);
}
