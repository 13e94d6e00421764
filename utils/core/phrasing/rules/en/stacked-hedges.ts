import type { Match } from '../../pattern';
import { hasHits, hitsAt, matches, placeOf } from '../../pattern-index';
import * as Index from '../../pattern-use';
import type { Found, Rule, RuleText } from '../../rule';
import { endOf, type Sentence, startOf } from '../../sentence';
import { intern, wordOf } from '../../vocabulary';

const match: Match = { from: 0, to: 0, end: 0 };
/** Softeners further apart than this many words belong to different thoughts. */
const reach = 9;

const ifWord = intern('if');
/** Place of "kind of" in `en/softeners.ts`. */
const sortOf = 2;
const sorts = new Set([
  'some',
  'any',
  'what',
  'this',
  'that',
  'a',
  'the',
  'which',
  'every',
  'all',
  'another',
  'same',
  'new',
  'different',
  'certain',
]);

/** "some kind of appendix": names a sort and softens nothing. */
function isSort({ tokens }: Sentence, index: number): boolean {
  return sorts.has(wordOf(tokens.id[index - 1] ?? 0));
}

/** Several softeners on one ask. A single one is ordinary courtesy. */
export const stackedHedges: Rule = {
  id: 'stacked-hedges',
  severity: 'medium',
  scope: 'ask',
  inSentence: findStack,
};

export const text: RuleText = {
  title: 'Several softeners on one ask',
  advice: 'Keep one softener and let the request stand.',
  source:
    'Blankenship & Holtgraves 2005, J. Lang. Soc. Psychol. 24:3; Durik et al. 2008, J. Lang. Soc. Psychol. 27:217 (colloquial hedges can weaken what is said)',
};

function findStack(sentence: Sentence): readonly Found[] {
  const { tokens } = sentence;
  if (!hasHits(tokens, Index.softeners)) return [];
  let kinds = 0;
  let count = 0;
  let from = -1;
  let to = -1;
  for (let i = 0; i < tokens.count; i += 1) {
    const hits = hitsAt(tokens, Index.softeners, i);
    for (let k = 0; k < hits.length; k += 1) {
      const pattern = hits[k] ?? 0;
      const kind = placeOf(pattern, Index.softeners);
      if (kind === sortOf && isSort(sentence, i)) continue;
      if ((kinds & (1 << kind)) !== 0 || !matches(pattern, sentence, i, match)) continue;
      // "wondering if it's ok to …": the "if" is counted once.
      if (count > 0 && i === to - 1 && tokens.id[i] === ifWord) continue;
      if (count > 0 && i - to > reach) [kinds, count] = [0, 0];
      if (count === 0) from = i;
      kinds |= 1 << kind;
      count += 1;
      to = Math.max(to, match.end);
    }
  }
  if (count < 2) return [];
  return [{ start: startOf(sentence, from), end: endOf(sentence, to - 1), replacements: [] }];
}
