import type { ToneWord } from '@/utils/core/phrasing/tone';
import type { Composer } from './discover';

/** The help that arrives with the first focused composer, as the waiting script sees it. */
export interface ComposerHelp {
  /** Helps in this composer from now on, and in no other. */
  readonly open: (composer: Composer) => void;
  /** Takes back everything: listeners, underlines, elements. */
  readonly stop: () => void;
}

/** One word for how `after` is heard beside `before`. */
export type CompareTone = (before: string, after: string) => ToneWord;

interface Handover {
  /** The life of the script that waits for composers; the help's ends with it. */
  waiting?: AbortController;
  help?: ComposerHelp;
  /** The composer that the help was sent for. */
  wanted?: Composer;
  /** There once the tone model is. */
  compareTone?: CompareTone;
}

const KEY = Symbol.for('askwell.handover');

/**
 * Where the two scripts of one frame meet: a property of their own world's global object, which the page's
 * scripts do not share.
 */
export function handover(): Handover {
  const world = globalThis as { [KEY]?: Handover | undefined }; // Any object may carry a symbol of ours.
  return (world[KEY] ??= {});
}
