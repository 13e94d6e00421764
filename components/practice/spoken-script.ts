import type { Reaction, Script } from '@/utils/core/practice/script';

/** What a way of practising needs of a script. */
export type SpokenScript = Pick<Script, 'title' | 'opener' | 'request' | 'why' | 'easyOut'> & {
  readonly reactions: readonly Reaction[];
};

/** The parts of the ask that have words, in the order in which they are said. */
export function spokenParts({ opener, request, why, easyOut }: SpokenScript): string[] {
  return [opener, request, why, easyOut].map((part) => part.trim()).filter((part) => part !== '');
}
