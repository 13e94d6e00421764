import type { JSX } from 'solid-js';
import { PredictionFields } from '@/components/prediction-fields';
import { createLive, ready } from '@/utils/browser/database/live';
import { readSurprises } from '@/utils/browser/database/surprises';
import type { KeptFields } from '@/utils/browser/storage/kept-fields';
import type { AskFields } from '@/utils/core/practice/ask-fields';

interface PredictionPartProps {
  readonly kept: KeptFields<keyof AskFields>;
  readonly isAfter: boolean;
}

/** What the user expects, below their own best surprises. */
export function PredictionPart(props: PredictionPartProps): JSX.Element {
  const surprises = createLive(() => true, readSurprises);
  return (
    <PredictionFields
      fields={props.kept.values()}
      onType={(field, text) => props.kept.type(field, text)}
      surprises={ready(surprises()) ?? []}
      isAfter={props.isAfter}
    />
  );
}
