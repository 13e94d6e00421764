import type { Tokens } from '../tokens';
import { internAll, isIn } from '../vocabulary';
import * as WordClass from '../word-class';

/**
 * Where a clause begins though no mark says so, as chat is written: "sorry to bother you can you look", "sorry to ask
 * again the build is red". Only what can hardly be anything else counts: an opener that ran on over such a place would
 * take the ask with it.
 */

const modals = internAll('can could would will do does did have are may might shall');
const askedPeople = internAll('you u ya i we someone somebody anyone anybody everyone everybody');
/** "How can you …", "so do I": the modal goes on with what stands before it. */
const leadsToModal = internAll(
  'what where when who whom whose which how why that if so as than nor neither and or only not before then because whether',
);
const whWords = internAll('what where when who which how why');
const auxiliaries = internAll('is are was were do does did can could should would will');
const shortWh = internAll("what's where's who's when's how's whats wheres");
const subjects = internAll(
  'the a an my our your this that these those it there you i we he she they any anyone someone',
);
/** What an apology for asking ends with: a subject right after it is that of a new clause. */
const apologyEnds = internAll('you u again');
const objects = internAll('me us the my our this that it a an');
const selves = internAll('i we');
const needs = internAll("need want can't cannot");
const beings = internAll('is are was were would could might');
const expletives = internAll('there it');
const newSubjects = internAll("the my our i i'm i've i'd we we're it it's there there's they he she nobody");

/** Whether a clause begins at a token without a mark before it. */
export function beginsUnmarked({ id }: Tokens, index: number): boolean {
  const word = id[index] ?? 0;
  const before = id[index - 1] ?? 0;
  const next = id[index + 1] ?? 0;
  const isAsked = modals.has(word) ? askedPeople.has(next) : selves.has(word) && needs.has(next);
  if (isAsked || (beings.has(word) && expletives.has(next))) return !leadsToModal.has(before);
  if (whWords.has(word) && auxiliaries.has(next)) return subjects.has(id[index + 2] ?? 0);
  if (shortWh.has(word)) return subjects.has(next);
  if (!apologyEnds.has(before)) return false;
  if (auxiliaries.has(word)) return subjects.has(next);
  return newSubjects.has(word) || (isIn(word, WordClass.verb) && objects.has(next));
}
