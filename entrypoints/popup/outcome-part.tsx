import type { JSX } from 'solid-js';
import { OutcomeForm } from '@/components/outcome-form';
import { createOutcomeWords } from '@/utils/browser/storage/outcome-words';
import type { Ask } from '@/utils/core/practice/ask';
import type { OutcomeChanges } from '@/utils/core/practice/ask-life';

interface OutcomePartProps {
  readonly ask: Ask;
  readonly onOutcome: (changes: OutcomeChanges) => void;
}

/** What came back of one ask: another ask is another form. */
export function OutcomePart(props: OutcomePartProps): JSX.Element {
  const words = createOutcomeWords(
    () => props.ask,
    (said) => props.onOutcome(said),
  );
  return (
    <OutcomeForm
      ask={props.ask}
      onOutcome={(changes) => props.onOutcome(changes)}
      words={words.values()}
      onWord={(word, text) => words.type(word, text)}
      onLeave={() => words.leave()}
    />
  );
}
