import { addToClass } from '../vocabulary';
import { allBases } from './verb-forms';

/** Word classes of the patterns: a bit each. */
export const classBits: Readonly<Record<string, number>> = {
  verb: 1 << 0,
  softener: 1 << 1,
  anyone: 1 << 2,
  wh: 1 << 4,
  modal: 1 << 5,
  pronoun: 1 << 6,
  det: 1 << 7,
  prep: 1 << 8,
  be: 1 << 9,
  poor: 1 << 10,
};

const list = (words: string): string[] => words.split(' ');

addToClass(1 << 0, allBases());
addToClass(1 << 1, list('just maybe perhaps possibly kindly please pls plz potentially'));
addToClass(1 << 2, list('anyone anybody someone somebody'));
addToClass(1 << 4, list('what when where who whom whose which why how'));
addToClass(1 << 5, list('can could would will should may might must shall'));
addToClass(1 << 6, list('i you he she it we they me him her us them this that these those one everyone'));
addToClass(
  1 << 7,
  list('a an the my your his her its our their this that these those some any each every all no both'),
);
addToClass(
  1 << 8,
  list('to for from with at in on by about into over under up out off down through of back'),
);
addToClass(1 << 9, list("is are was were am be been being isn't aren't wasn't weren't"));
addToClass(
  1 << 10,
  list(
    'dumb stupid silly dumbest stupidest noob noobish newbie newb n00b idiotic naive naïve lame ignorant foolish',
  ),
);

/** Parts that several patterns share. */
export const macros: Readonly<Record<string, string>> = {
  iam: "i'm|i am|im|i was|i've been|i have been|i had been|we're|we are|we were|we have been|we've been|was|am|been",
  id: "i'd|i would|we'd|we would|id",
  soft: '<softener>? <softener>? <softener>?',
  adv: '(just|only|also|really|actually|simply|still)?',
  very: '(so|very|really|terribly|truly|awfully|super|extremely)?',
  /** What joins an opener to the ask: to the next mark, or to "but". */
  link: '(but ,? | % (, | - | … | : | ;)? (but | so | and | however)? ,?)',
};
