import { type Entry, edited, newRecord } from './change';
import type { Given, Observation, Received, Reframe } from './journal';
import type { AnyRecord, Stamp } from './record';

type Written<R extends AnyRecord, Moment extends keyof R> = Omit<R, keyof AnyRecord | Moment>;

/** *Noticed*. `seen` is when; now when absent. */
export function createObservation(
  input: Written<Observation, 'seen'> & { readonly seen?: Stamp },
  entry: Entry,
): Observation {
  return { ...newRecord(entry), seen: entry.now, ...input };
}

/** *Received*. `when` is now when absent. */
export function createReceived(
  input: Written<Received, 'when'> & { readonly when?: Stamp },
  entry: Entry,
): Received {
  return { ...newRecord(entry), when: entry.now, ...input };
}

/** *Given*. `when` is now when absent. */
export function createGiven(input: Written<Given, 'when'> & { readonly when?: Stamp }, entry: Entry): Given {
  return { ...newRecord(entry), when: entry.now, ...input };
}

/** *Reframed*: may be kept from the first letter on, each part empty until it is written. */
export function createReframe(
  input: Partial<Written<Reframe, 'when'>> & { readonly when?: Stamp },
  entry: Entry,
): Reframe {
  return {
    ...newRecord(entry),
    when: entry.now,
    happened: '',
    didInstead: '',
    ifIHadAsked: '',
    whatTheyMightHaveSaid: '',
    weight: 'everyday',
    ...input,
  };
}

/**
 * "This still hurts a lot": the episode becomes a plain note, without prompts. What was written under the other
 * prompts moves into the note, so that nothing disappears.
 */
export function makeHeavy(reframe: Reframe, now: Stamp): Reframe {
  if (reframe.weight === 'heavy') return reframe;
  const { happened, didInstead, ifIHadAsked, whatTheyMightHaveSaid } = reframe;
  const note = [happened, didInstead, ifIHadAsked, whatTheyMightHaveSaid]
    .filter((part) => part.trim() !== '')
    .join('\n\n');
  // Longer than one note holds, the parts stay where they are.
  if (note.length > 10_000) return edited(reframe, { weight: 'heavy' }, now);
  const empty = { didInstead: '', ifIHadAsked: '', whatTheyMightHaveSaid: '' };
  return edited(reframe, { ...empty, happened: note, weight: 'heavy' }, now);
}
