import type { Refusal } from './apply-result';
import type { Composer } from './discover';
import { plainField } from './plain-field';
import { richField } from './rich-field';
import type { Edit, Span } from './span';

/** A composer's text and caret, and the few things that can be done to them. */
export interface Field {
  readonly element: HTMLElement;
  /** The draft as its writer sees it. */
  readonly read: () => string;
  /** Where the caret is; nothing when it is elsewhere or something is selected. */
  readonly caret: () => number | undefined;
  /**
   * The places on the screen of spans of the draft just read; nothing for one without words. Of the ranges `known`
   * those that stand right are given back.
   */
  readonly ranges: (spans: readonly Span[], known?: readonly Range[]) => readonly (Range | undefined)[];
  readonly select: (span: Span) => boolean;
  /** Why an edit had better not be tried. */
  readonly objection: (edit: Edit) => Refusal | undefined;
  /** Puts `text` in the place of what is selected, as if it had been typed. */
  readonly type: (text: string) => Promise<void>;
  /** The steps in which edits are made: as few as leave everything between them alone. */
  readonly steps: (edits: readonly Edit[]) => readonly Edit[];
  /** Draws nothing any more. */
  readonly close: () => void;
}

/** The field of a composer. `layer` is our own shadow root, where a textarea gets its mirror. */
export function fieldOf(composer: Composer, layer: ShadowRoot): Field {
  return composer.element instanceof HTMLTextAreaElement
    ? plainField(composer.element, layer)
    : richField(composer.element);
}
