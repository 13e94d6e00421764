import { idOf, isIn } from '../vocabulary';
import * as WordClass from '../word-class';
import { doublingVerbs, irregularVerbs } from './verbs.generated';

/**
 * The forms of English verbs, both ways. A form is taken back to a base only when inflecting that base
 * gives the very same form, so `hoping` is `hope` and never `hop`.
 */

interface Irregulars {
  readonly pastOf: Map<string, string>;
  readonly baseOfPast: Map<string, string>;
  readonly baseOfParticiple: Map<string, string>;
}

let known: Irregulars | undefined;

/** Unpacked when a form is first asked for. */
function irregulars(): Irregulars {
  if (known !== undefined) return known;
  const all = { pastOf: new Map(), baseOfPast: new Map(), baseOfParticiple: new Map() };
  for (const entry of irregularVerbs.split(' ')) {
    const [base = '', ...endings] = entry.split(/(?=\d)/);
    const [past = base, participle = past] = endings.map(
      (ending) => base.slice(0, base.length - Number(ending[0])) + ending.slice(1),
    );
    all.pastOf.set(base, past);
    if (!all.baseOfPast.has(past)) all.baseOfPast.set(past, base);
    all.baseOfParticiple.set(participle, base);
  }
  known = all;
  return all;
}

export function isVerbBase(word: string): boolean {
  return isIn(idOf(word), WordClass.verb);
}

/** One vowel between consonants, as in `drop`, and `quit`; longer verbs are listed. */
function doubles(base: string): boolean {
  return /^(?:qu|[^aeiou]*)[aeiou][^aeiouwxy]$/.test(base) || ` ${doublingVerbs} `.includes(` ${base} `);
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
  const past = irregulars().pastOf.get(base);
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
  return candidates.find((base) => isVerbBase(base) && gerundOf(base) === word);
}

/** The base of a simple past; undefined when the lexicon has none. Lower case. */
export function baseOfPastForm(word: string): string | undefined {
  const irregular = irregulars().baseOfPast.get(word);
  if (irregular !== undefined) return irregular;
  if (!word.endsWith('ed')) return undefined;
  const stem = word.slice(0, -2);
  const candidates = [stem, `${stem}e`, stem.slice(0, -1), stem.endsWith('i') ? `${stem.slice(0, -1)}y` : ''];
  return candidates.find((base) => isVerbBase(base) && pastOf(base) === word);
}

/** The base of a past participle; undefined when the lexicon has none. Lower case. */
export function baseOfParticiple(word: string): string | undefined {
  return irregulars().baseOfParticiple.get(word) ?? baseOfPastForm(word);
}
