import type { Rule, RuleText } from '../../rule';

const bothers =
  'bother|disturb|trouble|ask|interrupt|pester|bug|ping|nag|spam|hassle|impose|intrude|chase|up|bump|extend|revive|barge|butt|jump|drop|dump|put you|keep (asking|bothering|bugging|pinging)|take (up)? your|be (a|an|such a) (pain|bother|pest|nuisance|burden)';
const bothering =
  'bothering|disturbing|troubling|asking|interrupting|pestering|bugging|pinging|nagging|spamming|imposing|intruding|chasing|bumping|all the questions|(so)? many questions|another (question|ping|message)|being (a|an|such a|so)? (pain|bother|pest|nuisance|annoying|nitwit|idiot|noob|newbie|dumb|stupid|slow|dense|thick|burden)';
const question =
  '(<poor>|basic|obvious|random|quick|simple|trivial|newbie|long|many|follow-up)? (question|questions|q)';
const interruption = `(the|this|all the) (bother|trouble|interruption|disturbance|intrusion|ping|pings|spam|noise|hassle|barrage|${question}|(long|wall of) (post|message|email|text))`;
const ignorance =
  'my (own|total|complete)? (ignorance|ignorant|stupidity|naivety|naivete|noobness|newbie|dumb|stupid|silly|dumbness|lack of)';

/** An apology for asking at all. An apology for something that went wrong is left alone. */
export const apologyForAsking: Rule = {
  id: 'apology-for-asking',
  severity: 'medium',
  scope: 'near',
  phrases: [
    {
      pattern: `(i'm|i am|im|we're|i was)? $very sorry (again)? to (${bothers}) {10} $link`,
      repair: 'drop',
    },
    {
      pattern: `(i'm|i am|im|we're)? $very sorry (again|in advance)? for (${bothering}|${interruption}|${ignorance}) {10} $link`,
      repair: 'drop',
    },
    { pattern: `sorry ,? (but)? [ (i|i've) (got|have|need|must|had) to ask ]`, repair: 'none' },
    {
      pattern: `[ sorry , ] (but)? (quick|<poor>|basic|obvious|another|one more|just (a|one) (quick)?) (question|questions|q|thing|favor|favour|more)`,
      repair: 'drop',
    },
    {
      pattern: `$very sorry if (this|it|that|this is|it's|that's|i'm|i am|i) {4} (<poor>|basic|obvious|bothering|annoying|asking|asked|duplicate|repeat|wrong (place|person|channel)|question) {6} $link`,
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
      pattern: `(my)? (sincere|sincerest)? apologies (again|in advance)? for (${bothering}|${interruption}|${ignorance}) {8} $link`,
      repair: 'drop',
    },
    {
      pattern: `i (do)? (apologize|apologise) (again|in advance)? (for|if) (${bothering}|${interruption}|${ignorance}|i'm bothering) {8} $link`,
      repair: 'drop',
    },
    {
      pattern: `(please)? (forgive|excuse|pardon) (me for (asking|bothering|interrupting|intruding)|${ignorance}|my (asking|question)|the (intrusion|interruption|${question})) {6} $link`,
      repair: 'drop',
    },
    {
      pattern: `(i)? hope (i'm not|i am not|this isn't|this is not|it's not|you don't mind me) (bothering|disturbing|interrupting|asking|imposing|(a|too much) (bother|trouble|much)) {6} $link`,
      repair: 'drop',
    },
    {
      pattern: `(i)? (don't|do not|didn't|did not|never) (really)? (want|mean|wish|like|intend) to (bother|disturb|bug|pester|nag|annoy|trouble|impose|keep (bothering|asking)|be (a|an|that)) {6} $link`,
      repair: 'drop',
    },
  ],
};

export const text: RuleText = {
  title: 'Apology for asking',
  advice: 'Start with the request itself, and thank the reader at the end.',
  source:
    'Flynn & Lake 2008, J. Pers. Soc. Psychol. 95:128; Grant & Gino 2010, J. Pers. Soc. Psychol. 98:946',
};
