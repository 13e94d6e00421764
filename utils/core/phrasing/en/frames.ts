/**
 * Ask frames: the words around an ask that carry no content. What follows the frame is kept word for
 * word by a rewrite, except for the form of its first verb.
 */
export interface Frame {
  /**
   * What follows: a verb in its base, -ing or past form; a clause that begins with a question word; or
   * a clause after "if" or "whether".
   */
  readonly form: 'base' | 'gerund' | 'past' | 'participle' | 'question' | 'whether';
  /** Who is to act; `anybody` leaves it to the verb. */
  readonly agent: 'you' | 'I' | 'we' | 'someone' | 'anybody';
  /** A plain frame is what rewrites produce; it is left alone unless something before it goes. */
  readonly isPlain: boolean;
  /** Long enough that the rule `roundabout-frame` speaks of it. */
  readonly isRoundabout: boolean;
  /** Tells the reader what they must do; not every verb after it is asked for. */
  readonly isDemand: boolean;
  /** "If you could …" asks only with ", that would be great" or the like after it, which goes, too. */
  readonly hasTail?: boolean;
}

type Form = Frame['form'];
type Agent = Frame['agent'];

type FramePattern = Frame & { readonly pattern: string };

const roundabout = (agent: Agent, form: Form, ...patterns: string[]): FramePattern[] =>
  patterns.map((pattern) => ({ pattern, form, agent, isPlain: false, isRoundabout: true, isDemand: false }));
const brief = (agent: Agent, form: Form, ...patterns: string[]): FramePattern[] =>
  patterns.map((pattern) => ({ pattern, form, agent, isPlain: false, isRoundabout: false, isDemand: false }));
const plain = (agent: Agent, form: Form, ...patterns: string[]): FramePattern[] =>
  patterns.map((pattern) => ({ pattern, form, agent, isPlain: true, isRoundabout: false, isDemand: false }));

const demand = (pattern: string): FramePattern[] => [
  { pattern, form: 'base', agent: 'you', isPlain: false, isRoundabout: false, isDemand: true },
];

/** What ends "If you could …, that would be great". */
export const tails: readonly string[] = [
  ", (that|it|this)? (would|'d) (really)? be $much (really|very)? ($kind|much appreciated|a (great|big|huge)? help) %",
  ", (that'd|it'd) be $much ($kind|much appreciated|a (great|big|huge)? help) %",
  ', $id (really|greatly)? (appreciate (it|that)|be (very|really|so|most)? grateful) %',
];

export const frames: readonly FramePattern[] = [
  {
    pattern: 'if you could $soft',
    form: 'base',
    agent: 'you',
    isPlain: false,
    isRoundabout: true,
    isDemand: false,
    hasTail: true,
  },
  ...roundabout(
    'you',
    'base',
    `$wonder $soft you (all|guys)? $may`,
    `$wonder $soft you (all|guys)? (have|had|have got|'d have|might have|would have) $chance`,
    `$wonder (it (would be|is|might be|was)|it's|it'd be) (at all)? possible for you to $soft`,
    `$guess $soft you (all|guys)? $may`,
    `(i|we) $adv (hope|hoped) (that)? $soft you (all|guys)? $may`,
    '(would|is|might|could) it $soft (be)? (at all)? $soft possible for you (guys|all)? to $soft',
    `would it be $soft (ok|okay|alright|all right|$kind) if you $could`,
    `would you be $soft (so kind as|kind enough|able|willing|happy|open) to $soft`,
    `$id $much (appreciate|love) (it)? $much if you $could`,
    `$id be $much (grateful|thankful|appreciative|happy|glad|obliged) if you $could`,
    `(it would|it'd|it will|that would|would) be $much $kind if you $could`,
    '(can|could|may|might) i $soft (ask|trouble|bother) you to $soft',
    `(i|we) $adv (wanted|want|would like) to (ask|see) if $soft you $may`,
  ),
  ...roundabout(
    'you',
    'gerund',
    `$wonder you (would|'d) $soft mind $soft`,
    `(i|we) hope you (don't|wouldn't) mind $soft`,
  ),
  ...roundabout(
    'you',
    'past',
    `$id $much (appreciate|love) it if you $soft`,
    `would it be $soft (ok|okay|alright|all right|$kind) if you $soft`,
    `(it would|it'd) be $much $kind if you $soft`,
  ),
  ...roundabout(
    'I',
    'base',
    `$wonder $soft i $soft (could|can|might|may) $soft (be able to)?`,
    `$guess $soft i $may`,
    `$wonder (it (would be|is|might be|was)|it's) (at all)? possible for me to $soft`,
    '(would|might|is) it (be)? $soft possible for me to $soft',
  ),
  ...roundabout(
    'anybody',
    'base',
    `$asking (it (would be|might be)|it'd be) (at all)? possible to $soft`,
    '(would|might) it $soft be $soft possible to $soft',
  ),
  ...roundabout('we', 'base', `$wonder $soft we $soft (could|can|might|may) $soft`, `$guess $soft we $may`),
  ...roundabout(
    'you',
    'question',
    '(i|we)? $iam $adv (wondering|curious) (about|as to)?',
    '(i|we) $adv (wanted|want|would like) to (ask (you)?|know|find out|check)',
    '$id $adv (like|love) to (know|hear|find out|understand)',
  ),
  ...roundabout(
    'you',
    'whether',
    '$asking',
    "(i|we) (don't|do not) suppose (that)?",
    '(is there|(would|might|could) there be)? any chance (that)?',
  ),
  ...roundabout('someone', 'question', '(does|do) <anyone> (here|else)? (happen to)? know'),
  ...brief(
    'you',
    'gerund',
    'would you $soft (be willing to consider|consider|mind) $soft',
    'do you $soft mind $soft',
  ),
  ...brief(
    'you',
    'base',
    "(i'd|i would|we'd|we would) like (to ask)? you to $soft",
    '(i|we) $adv (need|want|expect|require) you to $soft',
    'you are (required|requested|asked) to',
  ),
  ...brief('you', 'participle', "why (haven't|have not) you (yet)?"),
  ...demand("(you (really|just|also|all)? (must|have to|need to)|(you'll|you will) (also)? (need|have) to)"),
  ...plain('you', 'base', '(could|can|would|will) you (all|guys|both)? $soft'),
  ...plain('I', 'base', '(could|can|may) i $soft'),
  ...plain('we', 'base', '(could|can|may|shall) we $soft'),
  ...plain('someone', 'base', '(could|can|would|will) (someone|somebody) $soft'),
];
