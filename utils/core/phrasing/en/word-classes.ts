/** The words of each class; verbs are in `verbs.generated.ts`. */
export const classWords: Readonly<Record<string, string>> = {
  softener: 'just maybe perhaps possibly kindly please pls plz potentially',
  anyone: 'anyone anybody someone somebody any1 some1',
  wh: 'what when where who whom whose which why how',
  modal: 'can could would will should may might must shall',
  pronoun: 'i you he she it we they me him her us them this that these those one everyone',
  det: 'a an the my your his her its our their this that these those some any each every all no both',
  prep: 'to for from with at in on by about into over under up out off down through of back',
  be: "is are was were am be been being isn't aren't wasn't weren't",
  poor: 'dumb stupid silly dumbest stupidest noob noobish newbie newb n00b idiotic naive naïve lame ignorant foolish',
};

/** Parts that several patterns share. */
export const macros: Readonly<Record<string, string>> = {
  iam: "i'm|i am|im|i was|i've been|i have been|i had been|we're|we are|we were|we have been|we've been|was|am|been",
  id: "i'd|i would|we'd|we would|id",
  would: "(i'd|id|i would|we'd|we would)",
  soft: '<softener>? <softener>? <softener>?',
  adv: '(just|only|also|really|actually|simply|still)?',
  very: '(so|very|really|terribly|truly|awfully|super|extremely)?',
  sorry: '(sorry|sry|soz)',
  /** What one may apologise for when one asks. */
  bothers:
    '(bother|disturb|trouble|ask|interrupt|pester|bug|ping|nag|spam|hassle|impose|intrude|chase|up|bump|extend|revive|barge|butt|jump|drop|dump|put you|hijack|derail|keep (asking|bothering|bugging|pinging|nagging)|take (up)? your|be (asking|bothering|bugging|(a|an|such a|so)? (pain|bother|pest|nuisance|burden|dense|slow|thick|dumb|annoying|stupid|that)))',
  bothering:
    '(bothering|disturbing|troubling|asking|interrupting|pestering|bugging|pinging|nagging|spamming|imposing|intruding|chasing|bumping|hijacking|derailing|jumping in|barging in|butting in|taking (up)? (so much of)? your|putting you|all the questions|(so)? many questions|another (question|ping|message)|being (a|an|such a|so)? (pain|bother|pest|nuisance|annoying|nitwit|idiot|noob|newbie|dumb|stupid|slow|dense|thick|burden))',
  interruption:
    '(the|this|all the|any|such a|such an|another|my) (bother|trouble|interruption|disturbance|intrusion|ping|pings|spam|noise|hassle|barrage|$plainq|(long|wall of) (post|message|email|text))',
  plainq:
    '(such a|such an|so basic)? (very|really|extremely|possibly|potentially)? (<poor>|basic|obvious|random|quick|simple|trivial|newbie|long|many|follow-up)? (question|questions|q)',
  ignorance:
    'my (own|total|complete)? (ignorance|ignorant|stupidity|naivety|naivete|noobness|newbie|dumb|stupid|silly|dumbness|lack of)',
  /** What joins an opener to the ask: to the next mark, or to "but". */
  link: '(but ,?|% (,|-|…|:|;)? (but|so|and|however)? ,?)',
  /** Up to "if" or "whether". */
  asking:
    "((i|we)? $iam $adv (wondering|curious|wanting to (know|see|check)|hoping to (know|find out)) $adv (to see)? (if|whether)|(i|we) $adv ((wanted|want|would like|thought i'd) (to)? (see|ask|check|know|find out)) $adv (if|whether)|(just)? (wondering|checking to see|checking) (if|whether)|(i'm|i am)? (writing|reaching out|emailing|messaging) (you)? to (ask|see|check|find out) (you)? (if|whether))",
  /** "I wonder if" also muses: it is an ask only before "you could" and the like. */
  wonder: `($asking|(i|we) $adv (wonder|wondered) $adv (if|whether))`,
  guess:
    "(do you (think|suppose|reckon|feel|believe) (that)? (it's possible|it would be possible)? (that)?|(i|we) don't suppose (that)?|(is there|(would|might|could) there be)? (any|a|some) (slight|small|slim|outside|remote)? (chance|way|possibility|world in which) (at all)? (that|for)?|(i|we)? $iam $adv (hoping|thinking|wishing) (that)?)",
  may: '$soft (could|can|might|would|will|may) $soft (be (able|willing|available|free|so kind as|kind enough|happy) to)? $soft',
  chance:
    '(the|any|some|a)? (time|chance|minute|moment|second|bandwidth|capacity|spare cycles) (to|and could) $soft',
  kind: '(great|good|nice|helpful|awesome|wonderful|lovely|useful|amazing|appreciated|fantastic|ideal|perfect|cool)',
  much: '(really|greatly|very much|so much|very|so|super|most|extremely)?',
  could: '(could|can|would|might|were able to|are able to) $soft (be able to)? $soft',
};
