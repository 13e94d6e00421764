export type Strength = 'strong' | 'medium' | 'optional';

export interface Mark {
  readonly range: Range;
  readonly strength: Strength;
}

export interface Highlights {
  /** Draws exactly these marks, in the ranges' own tree. Draws nothing where the browser cannot. */
  readonly show: (marks: readonly Mark[]) => void;
  /** Takes back every mark and every style sheet. */
  readonly clear: () => void;
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

  return {
    show: (marks) => {
      if (!canHighlight()) return;
      const [first] = marks;
      if (first) adopt(rootOf(first.range));
      for (const strength of STRENGTHS) {
        const ranges = marks.filter((mark) => mark.strength === strength).map((mark) => mark.range);
        if (ranges.length > 0) CSS.highlights.set(nameOf(strength), new Highlight(...ranges));
        else CSS.highlights.delete(nameOf(strength));
      }
    },
    clear: () => {
      if (canHighlight()) for (const strength of STRENGTHS) CSS.highlights.delete(nameOf(strength));
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

function rootOf(range: Range): Document | ShadowRoot {
  const root = range.startContainer.getRootNode();
  return root instanceof ShadowRoot ? root : (range.startContainer.ownerDocument ?? document);
}
