import { doublingVerbs, irregularVerbs, verbBases } from './verbs.generated';

/**
 * The forms of English verbs, both ways. A form is taken back to a base only when inflecting that base
 * gives the very same form, so `hoping` is `hope` and never `hop`.
 */

const baseList: string[] = [];
for (const [, kept = '', rest = ''] of verbBases.matchAll(/(\d)(\D*)/g))
  baseList.push((baseList.at(-1) ?? '').slice(0, Number(kept)) + rest);

const bases = new Set(baseList);
const doubling = new Set(doublingVerbs.split(' '));
const pastOfIrregular = new Map<string, string>();
const baseOfPast = new Map<string, string>();
const participles = new Map<string, string>();

for (const entry of irregularVerbs.split(' ')) {
  const [base = '', ...endings] = entry.split(/(?=\d)/);
  const [past = base, participle = past] = endings.map(
    (ending) => base.slice(0, base.length - Number(ending[0])) + ending.slice(1),
  );
  pastOfIrregular.set(base, past);
  if (!baseOfPast.has(past)) baseOfPast.set(past, base);
  participles.set(participle, base);
}

export function allBases(): readonly string[] {
  return baseList;
}

export function isVerbBase(word: string): boolean {
  return bases.has(word);
}

/** One vowel between consonants, as in `drop`, and `quit`; longer verbs are listed. */
function doubles(base: string): boolean {
  return /^(?:qu|[^aeiou]*)[aeiou][^aeiouwxy]$/.test(base) || doubling.has(base);
}

/** `review` → `reviewing`. Takes the base form in lower case. */
export function gerundOf(base: string): string {
  if (doubles(base)) return `${base}${base.slice(-1)}ing`;
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  const dropsE = base.endsWith('e') && !/(?:ee|oe|ye)$/.test(base) && base !== 'be';
  return dropsE ? `${base.slice(0, -1)}ing` : `${base}ing`;
}

/** `review` → `reviewed`, `send` → `sent`. Takes the base form in lower case. */
export function pastOf(base: string): string {
  const past = pastOfIrregular.get(base);
  if (past !== undefined) return past;
  if (doubles(base)) return `${base}${base.slice(-1)}ed`;
  if (base.endsWith('e')) return `${base}d`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}

/** The base of an -ing form; undefined when the lexicon has none. Lower case. */
export function baseOfGerund(word: string): string | undefined {
  if (!word.endsWith('ing')) return undefined;
  const stem = word.slice(0, -3);
  const candidates = [
    stem,
    `${stem}e`,
    stem.slice(0, -1),
    stem.endsWith('y') ? `${stem.slice(0, -1)}ie` : '',
  ];
  return candidates.find((base) => bases.has(base) && gerundOf(base) === word);
}

/** The base of a simple past; undefined when the lexicon has none. Lower case. */
export function baseOfPastForm(word: string): string | undefined {
  const irregular = baseOfPast.get(word);
  if (irregular !== undefined) return irregular;
  if (!word.endsWith('ed')) return undefined;
  const stem = word.slice(0, -2);
  const candidates = [stem, `${stem}e`, stem.slice(0, -1), stem.endsWith('i') ? `${stem.slice(0, -1)}y` : ''];
  return candidates.find((base) => bases.has(base) && pastOf(base) === word);
}

/** The base of a past participle; undefined when the lexicon has none. Lower case. */
export function baseOfParticiple(word: string): string | undefined {
  return participles.get(word) ?? baseOfPastForm(word);
}
