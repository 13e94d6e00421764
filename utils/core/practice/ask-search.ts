import type { Ask } from './ask';

/** Whether an ask says all of the words somewhere: in its line, its note, what was feared or learned. */
export function saysAll(ask: Ask, words: string): boolean {
  const text = [ask.what, ask.note, ask.predict?.feared, ask.outcome?.learned, ask.outcome?.feeling]
    .join('\n')
    .toLocaleLowerCase();
  return words
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
