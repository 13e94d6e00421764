import { type JSX, Show } from 'solid-js';
import { AskDetails } from '@/components/ask-details';
import { database } from '@/utils/browser/database/database';
import { createLive, ready } from '@/utils/browser/database/live';
import { practiceContentNow } from '@/utils/browser/practice-content-now';
import type { KeptFields } from '@/utils/browser/storage/kept-fields';
import type { AskFields } from '@/utils/core/practice/ask-fields';
import { currentRungs } from '@/utils/core/practice/ladders';
import type { Person } from '@/utils/core/practice/person';

interface DetailsPartProps {
  readonly kept: KeptFields<keyof AskFields>;
  /** Known a moment later than the form: until then nobody can be said to be gone. */
  readonly people: readonly Person[] | undefined;
}

/** Whom, how and which rung: what the log form unfolds. */
export function DetailsPart(props: DetailsPartProps): JSX.Element {
  const rungs = createLive(
    () => true,
    async () => currentRungs(await database.ladders.toArray(), practiceContentNow().rungs),
  );
  return (
    <Show when={props.people}>
      {(people) => (
        <AskDetails
          fields={props.kept.values()}
          onType={(field, text) => props.kept.type(field, text)}
          people={people()}
          rungs={ready(rungs()) ?? []}
        />
      )}
    </Show>
  );
}
