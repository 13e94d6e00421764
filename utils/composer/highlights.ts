export type Strength = 'strong' | 'medium' | 'optional';

export interface Mark {
  readonly range: Range;
  readonly strength: Strength;
}

export interface Highlights {
  /**
   * Draws exactly these marks, in the ranges' own tree; those far out of sight when they come near and this is
   * called again. Draws nothing where the browser cannot.
   */
  readonly show: (marks: readonly Mark[]) => void;
  /** Takes back every mark and every style sheet. */
  readonly clear: () => void;
}

interface Drawn {
  readonly highlight: Highlight;
  readonly ranges: readonly Range[];
  /** How many of the ranges were near enough to be drawn. */
  readonly near: number;
  /** Where the first and the last range stood then. */
  readonly edges: readonly number[];
}

const STRENGTHS: readonly Strength[] = ['strong', 'medium', 'optional'];
const nameOf = (strength: Strength) => `askwell-${strength}`;

/** Quiet lines under the words: how strongly a finding is meant shows in the line, not in alarm colours. */
const RULES = `
::highlight(askwell-strong) { text-decoration: underline 2px solid #3f7cac; }
::highlight(askwell-medium) { text-decoration: underline 2px dashed #3f7cac; }
::highlight(askwell-optional) { text-decoration: underline 2px dotted #6b9bc3; }
`;

/**
 * Underlines drawn with the CSS Custom Highlight API: no element is added, and the marks follow scrolling and typing.
 * The registry is shared with the page, so everything is put back whenever it is missing.
 */
export function createHighlights(): Highlights {
  const adopters = new Set<Document | ShadowRoot>();
  const drawn = new Map<Strength, Drawn>();
  let sheet: CSSStyleSheet | undefined;

  const adopt = (root: Document | ShadowRoot) => {
    sheet ??= newSheet();
    // Firefox does not let a document's rules into a shadow root.
    if (!root.adoptedStyleSheets.includes(sheet))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    adopters.add(root);
  };
  const abandon = () => {
    for (const root of adopters)
      root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((adopted) => adopted !== sheet);
    adopters.clear();
  };

  /** Every line with a mark is painted anew when a highlight is set: not while the same words are marked. */
  const isDrawn = (strength: Strength, ranges: readonly Range[]) => {
    const last = drawn.get(strength);
    return (
      last?.ranges.length === ranges.length &&
      last.highlight.size === last.near &&
      CSS.highlights.has(nameOf(strength)) &&
      ranges.every((range, index) => isSameRange(range, last.ranges[index])) &&
      edgesOf(ranges).every((edge, index) => Math.abs(edge - (last.edges[index] ?? 0)) < innerHeight / 2)
    );
  };

  return {
    show: (marks) => {
      if (!canHighlight()) return;
      const [first] = marks;
      if (first) adopt(rootOf(first.range));
      for (const strength of STRENGTHS) {
        const ranges = [
          ...new Set(marks.filter((mark) => mark.strength === strength).map((mark) => mark.range)),
        ];
        if (ranges.length === 0) {
          CSS.highlights.delete(nameOf(strength));
          drawn.delete(strength);
        } else if (!isDrawn(strength, ranges)) {
          const near = ranges.filter(isNear);
          const highlight = new Highlight(...near);
          CSS.highlights.set(nameOf(strength), highlight);
          drawn.set(strength, { highlight, ranges, near: near.length, edges: edgesOf(ranges) });
        }
      }
    },
    clear: () => {
      if (canHighlight()) for (const strength of STRENGTHS) CSS.highlights.delete(nameOf(strength));
      drawn.clear();
      abandon();
    },
  };
}

function newSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(RULES);
  return sheet;
}

function canHighlight(): boolean {
  return 'highlights' in CSS && typeof Highlight === 'function';
}

/** Within a screen of what is seen. With every key the browser paints each marked line anew, seen or not. */
function isNear(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return bottom > -innerHeight && top < 2 * innerHeight;
}

function edgesOf(ranges: readonly Range[]): number[] {
  return [ranges[0], ranges.at(-1)].map((range) => range?.getBoundingClientRect().top ?? 0);
}

function isSameRange(one: Range, other: Range | undefined): boolean {
  if (one === other) return true;
  return (
    one.startContainer === other?.startContainer &&
    one.startOffset === other.startOffset &&
    one.endContainer === other.endContainer &&
    one.endOffset === other.endOffset
  );
}

function rootOf(range: Range): Document | ShadowRoot {
  const root = range.startContainer.getRootNode();
  return root instanceof ShadowRoot ? root : (range.startContainer.ownerDocument ?? document);
}
