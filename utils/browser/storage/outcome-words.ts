import { type Accessor, createEffect } from 'solid-js';
import type { Ask } from '@/utils/core/practice/ask';
import type { OutcomeChanges } from '@/utils/core/practice/ask-life';
import { splitLine } from '@/utils/core/practice/line';
import { createKeptFields } from './kept-fields';

/** What is said of an outcome in words: how it felt, and what was learned. */
export type OutcomeWord = 'feeling' | 'learned';

/** The two lines about one outcome. Each is kept on every input and becomes part of the outcome when it is left. */
export interface OutcomeWords {
  values(): Readonly<Record<OutcomeWord, string>>;
  type(word: OutcomeWord, text: string): void;
  /** The line was left: `save` gets what both say, unless a line is too long, which its field says. */
  leave(): void;
}

/** @param save writes the words into the outcome; an empty one is taken out */
export function createOutcomeWords(
  ask: Accessor<Ask>,
  save: (words: Pick<OutcomeChanges, OutcomeWord>) => void,
): OutcomeWords {
  const saved = () => ({ feeling: ask().outcome?.feeling ?? '', learned: ask().outcome?.learned ?? '' });
  const fields = createKeptFields<OutcomeWord>(`outcome/${ask().id}`, saved);

  // Dropped before the record says the same, a field would show the old words for a moment.
  createEffect(() => {
    const now: Readonly<Record<string, string>> = saved();
    const typed = fields.values();
    const words: readonly OutcomeWord[] = ['feeling', 'learned'];
    const done = words.filter(
      (word) => fields.typedFields().includes(word) && now[word] === splitLine(typed[word]).line,
    );
    if (done.length > 0) fields.forget(...done);
  });

  return {
    values: () => fields.values(),
    type: (word, text) => fields.type(word, text),
    leave() {
      const { feeling, learned } = fields.values();
      const lines = [splitLine(feeling), splitLine(learned)];
      if (!fields.isChanged() || lines.some(({ rest }) => rest !== undefined)) return;
      const [felt, lesson] = lines.map(({ line }) => line || undefined);
      save({ feeling: felt, learned: lesson });
    },
  };
}
