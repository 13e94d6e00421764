import { type JSX, Show } from 'solid-js';
import { AskDetails } from '@/components/ask-details';
import { createLive, ready } from '@/utils/browser/database/live';
import { readPeople } from '@/utils/browser/database/people';
import { readRungs } from '@/utils/browser/database/rungs';
import type { KeptFields } from '@/utils/browser/storage/kept-fields';
import type { AskFields } from '@/utils/core/practice/ask-fields';

interface DetailsPartProps {
  readonly kept: KeptFields<keyof AskFields>;
  /** Nobody can be told from anybody then. */
  readonly isLocked: boolean;
}

/** Whom, how and which rung: what the log form unfolds. */
export function DetailsPart(props: DetailsPartProps): JSX.Element {
  const rungs = createLive(() => true, readRungs);
  const people = createLive(() => true, readPeople);
  return (
    // Until everybody is known nobody can be said to be gone.
    <Show when={ready(people())}>
      {(known) => (
        <AskDetails
          fields={props.kept.values()}
          onType={(field, text) => props.kept.type(field, text)}
          people={props.isLocked ? [] : known()}
          rungs={ready(rungs()) ?? []}
        />
      )}
    </Show>
  );
}
