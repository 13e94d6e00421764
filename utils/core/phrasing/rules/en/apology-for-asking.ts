import type { Match } from '../../pattern';
import type { Rule, RuleText } from '../../rule';
import type { Sentence } from '../../sentence';
import { wordOf } from '../../vocabulary';

const reporting = new Set([
  'say',
  'said',
  'says',
  'saying',
  'not',
  'never',
  'than',
  "isn't",
  "wasn't",
  'feel',
]);

/** "Did he say sorry for …": nobody apologises here. */
function isReported(sentence: Sentence, match: Match): boolean {
  return reporting.has(wordOf(sentence.tokens.id[match.from - 1] ?? 0));
}

/** An apology for asking at all. An apology for something that went wrong is left alone. */
export const apologyForAsking: Rule = {
  id: 'apology-for-asking',
  severity: 'medium',
  scope: 'near',
  phrases: [
    {
      pattern: `(i'm|i am|im|we're|i was)? $very $sorry (again)? (to|2) $bothers {10} $link`,
      repair: 'drop',
      unless: isReported,
    },
    {
      pattern: `(i'm|i am|im|we're)? $very $sorry (again|in advance)? (for|about) ($bothering|$interruption|$ignorance) {10} $link`,
      repair: 'drop',
      unless: isReported,
    },
    { pattern: `$sorry ,? (but)? [ (i|i've) (got|have|need|must|had) to ask ]`, repair: 'none' },
    {
      pattern: `[ ($sorry|(my)? apologies) (,|-|…)? ] (but)? (quick one|(i|i've)? (have|had|got)? (just)? (a)? (quick|small|<poor>|basic|obvious|another|last|final|(just)? one (more|last|final)|just (a|one) (quick|more|last|small)?) (question|questions|q|thing|favor|favour|request))`,
      repair: 'drop',
    },
    {
      pattern: `($very $sorry|(my)? apologies|i (apologize|apologise)) (again|in advance)? if (this|it|that|this is|it's|that's|i'm|i am|i) {4} (<poor>|basic|obvious|bothering|annoying|asking|asked|duplicate|repeat|wrong (place|person|channel)|off topic|off-topic|question) {6} $link`,
      repair: 'drop',
    },
    {
      pattern: `$very $sorry (that)? (i|i'm|i am) (keep|have to keep|asking|bothering|bugging|pestering) {6} $link`,
      repair: 'drop',
      unless: isReported,
    },
    { pattern: `$very $sorry (about|for) this ,? but ,?`, repair: 'drop', unless: isReported },
    {
      pattern: `(i)? hope (it's|it is|that's) (ok|okay|alright|all right|fine) (that|if|for me)? (i|to)? (ask|asking|am asking) {6} $link`,
      repair: 'drop',
    },
    {
      pattern: `(i)? (really)? hate to (ask|bother|trouble|bug|nag|impose|pester|be (a|that)|keep) {6} $link`,
      repair: 'drop',
    },
    {
      pattern: `(i)? (feel|felt) (so|really|a bit|kind of)? (bad|terrible|awful|guilty|weird) (for|about)? (asking|bothering|troubling|imposing|bugging|having to ask) {6} $link`,
      repair: 'drop',
    },
    {
      pattern: `(my)? (sincere|sincerest)? apologies (again|in advance)? for ($bothering|$interruption|$ignorance) {8} $link`,
      repair: 'drop',
    },
    {
      pattern: `i (do)? (apologize|apologise) (again|in advance)? (for|if) ($bothering|$interruption|$ignorance|i'm bothering) {8} $link`,
      repair: 'drop',
    },
    {
      pattern: `(please)? (forgive|excuse|pardon) (me for (asking|bothering|interrupting|intruding)|$ignorance|my (asking|question)|the (intrusion|interruption|$plainq)) {6} $link`,
      repair: 'drop',
    },
    {
      pattern: `(i)? hope (i'm not|i am not|this isn't|this is not|it's not|you don't mind me) (bothering|disturbing|interrupting|asking|imposing|(a|too much) (bother|trouble|much)) {6} $link`,
      repair: 'drop',
    },
    {
      pattern: `(i)? (don't|do not|didn't|did not|never) (really)? (want|mean|wish|like|intend) to (bother|disturb|bug|pester|nag|annoy|trouble|impose|keep (bothering|asking)|be (a|an|that|annoying|pushy|difficult|needy)) {6} $link`,
      repair: 'drop',
    },
  ],
};

export const text: RuleText = {
  title: 'Apology for asking',
  advice: 'Start with the request itself, and thank the reader at the end.',
  source:
    'Flynn & Lake 2008, J. Pers. Soc. Psychol. 95:128; Grant & Gino 2010, J. Pers. Soc. Psychol. 98:946 (people underestimate how readily others help; thanks brought more help)',
};
