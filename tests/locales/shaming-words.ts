import { forbiddenWords } from '@/utils/core/nudges/nudge-texts';

/**
 * Words that shame, threaten or count against somebody, by language. Not all of them hurt anywhere, yet nothing the
 * interface has to say needs them.
 */
export const shamingWords: Readonly<Record<string, readonly string[]>> = {
  en: forbiddenWords,
  de: [
    'versagt',
    'versagen',
    'gescheitert',
    'scheitern',
    'fehlgeschlagen',
    'verfehlt',
    'verpasst',
    'versäumt',
    'verloren',
    'verlierst',
    'gebrochen',
    'serie',
    'nur',
    'bloß',
    'solltest',
    'musst',
    'müsstest',
    'vergiss nicht',
    'vergessen',
    'endlich',
    'faul',
    'träge',
    'schwach',
    'feige',
    'peinlich für dich',
    'hinterher',
    'zurückgefallen',
    'leider',
    'schuld',
    'schämen',
  ],
};

/** Finds any of the language's words, as whole words, in a text with plain apostrophes. */
export function shamingPattern(language: string): RegExp {
  const words = shamingWords[language];
  if (words === undefined) throw new Error(`No list of shaming words for “${language}” yet: add one.`);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}
