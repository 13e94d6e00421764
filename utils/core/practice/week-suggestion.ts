import { alive } from './change';
import { askExamples } from './ladder-examples';
import type { Person } from './person';
import type { CivilDate, Rung } from './record';
import { seededRandom } from './seeded-random';

/** One ask to consider this week. The user can pick any other. */
export interface WeekSuggestion {
  readonly rung: Rung;
  readonly what: string;
  /** People to consider, the safest first; those who feel unsafe are not among them. */
  readonly people: readonly Person[];
}

const SAFE_ENOUGH = 3;

/**
 * S11, the suggestion of a week: one below the frontier (30 %), at it (50 %) or one above (20 %), since variety
 * teaches more than climbing step by step (Craske et al. 2014). Stable for a week. Where nobody named feels safe
 * to ask, the rung is two smaller: somebody in a hostile place may be right to expect a no.
 */
export function weekSuggestion({
  frontier,
  weekKey,
  people,
  examples = askExamples,
}: {
  readonly frontier: Rung;
  /** First day of the week. */
  readonly weekKey: CivilDate;
  readonly people: readonly Person[];
  /** To choose from, in the user's language. */
  readonly examples?: readonly { readonly rung: Rung; readonly what: string }[];
}): WeekSuggestion {
  const random = seededRandom(weekKey);
  const draw = random();
  const step = draw < 0.3 ? -1 : draw < 0.8 ? 0 : 1;
  const named = alive(people).filter(({ archived }) => !archived);
  const safe = named
    .filter(({ feelsSafe }) => (feelsSafe ?? SAFE_ENOUGH) >= SAFE_ENOUGH)
    .sort((a, b) => (b.feelsSafe ?? SAFE_ENOUGH) - (a.feelsSafe ?? SAFE_ENOUGH) || (a.id < b.id ? -1 : 1));
  const isUnsafe = named.length > 0 && safe.length === 0;
  const rung = Math.min(10, Math.max(1, frontier + step - (isUnsafe ? 2 : 0)));
  const here = examples.filter((example) => example.rung === rung);
  const what = here[Math.floor(random() * here.length)]?.what ?? '';
  return { rung, what, people: safe };
}
