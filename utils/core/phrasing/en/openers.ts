/**
 * Openers that stand before an ask and say nothing about it. A rewrite drops them.
 * Each ends where the ask begins.
 */
const linkWords = '(, | . | - | … | :)? (but | so | and)? (,)?';

export const openers: readonly string[] = [
  `(i'm | i am | im)? (so | very | really | terribly | truly)? sorry (again)? (to | for) (<any> | ask) {8} (, | - | … | :) (but)? (,)?`,
  `(i'm | i am | im)? (so | very | really | terribly | truly)? sorry (again)? (to | for) <any> {8} but (,)?`,
  `sorry ${linkWords}`,
  '(my)? apologies (for | in) {8} (, | but)',
  "(i)? (hate | hated | don't like | do not like | feel bad) (to | for | about)? (ask | asking | bother | bothering | trouble | bug) (you)? (about this | again | like this)? (, | but | - )? (but)? (,)?",
  '(just)? (a)? (quick | small | tiny | silly | stupid | dumb | random) (one | question | q | favor | favour | thing | ask) (for you)? (: | - | , | … | .)',
  "(just | i was just | i'm just)? curious (: | - | , | …)",
  '(can | could | may) i ask (you)? (a | one)? (quick)? (something | question | favor | favour) (: | - | , | QM)',
];
