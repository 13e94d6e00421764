import type { Rule } from '../../rule';

const very = '(so | very | really | terribly | truly | awfully)?';
const link = '(, | - | … | : | ;)? (but | so | and | however)? ,?';

/** An apology for asking at all. An apology for something that went wrong is left alone. */
export const apologyForAsking: Rule = {
  id: 'apology-for-asking',
  severity: 'medium',
  title: 'Apology for asking',
  advice: 'Start with the request itself, and thank the reader at the end.',
  source:
    'Flynn & Lake 2008, J. Pers. Soc. Psychol. 95:128; Grant & Gino 2010, J. Pers. Soc. Psychol. 98:946',
  scope: 'near',
  phrases: [
    {
      pattern: `(i'm | i am | im)? ${very} sorry (again)? (to | for) (bother | bothering | disturb | disturbing | trouble | troubling | ask | asking | interrupt | interrupting | pester | pestering | bug | bugging | ping | pinging | nag | nagging) {6} (% | ,) ${link}`,
      repair: 'drop',
    },
    { pattern: `(i)? hate to (ask | bother | trouble | bug) (you)? ${link}`, repair: 'drop' },
  ],
};
