/**
 * Ask frames: the words around an ask that carry no content. What follows the frame is the verb phrase,
 * which a rewrite keeps word for word except for the form of its first verb.
 */
export interface Frame {
  readonly pattern: string;
  /** Form of the verb that follows the frame. `clause` for a whole clause that begins with a question word. */
  readonly form: 'base' | 'gerund' | 'past' | 'clause';
  /** Who is to act: the reader, or the writer ("could I get …"). */
  readonly agent: 'you' | 'i' | 'we';
  /** A plain frame is a wording that rewrites produce; it is left alone unless something before it goes. */
  readonly isPlain: boolean;
}

const you = (pattern: string): Frame => ({ pattern, form: 'base', agent: 'you', isPlain: false });
const youDoing = (pattern: string): Frame => ({ pattern, form: 'gerund', agent: 'you', isPlain: false });
const youDid = (pattern: string): Frame => ({ pattern, form: 'past', agent: 'you', isPlain: false });
const me = (pattern: string): Frame => ({ pattern, form: 'base', agent: 'i', isPlain: false });
const us = (pattern: string): Frame => ({ pattern, form: 'base', agent: 'we', isPlain: false });
const asking = (pattern: string): Frame => ({ pattern, form: 'clause', agent: 'you', isPlain: false });
const plain = (frame: Frame): Frame => ({ ...frame, isPlain: true });

const wonder =
  '(i | we)? $iam $adv (wondering | curious | wanting to (know|see|check) | hoping to (know|find out)) $adv (to see)? (if | whether)';
const wonderShort = '(i | we) $adv (wonder | wondered | wanted to (see|ask|check|know)) $adv (if | whether)';
const mayYou =
  '$soft you (all)? $soft (could | can | might | would | will | may) $soft (be (able | willing | available | free | so kind as | kind enough | happy) to)? $soft';

export const frames: readonly Frame[] = [
  you(`${wonder} ${mayYou}`),
  you(`${wonderShort} ${mayYou}`),
  you(
    `${wonder} $soft you (have | had | have got) (the)? (any)? (a)? (time | chance | chances | minute | moment | second | bandwidth | capacity) to $soft`,
  ),
  you(`${wonder} it (would be | is | might be | was | 's) (at all)? possible for you to $soft`),
  youDoing(`${wonder} you (would | 'd) $soft mind $soft`),
  me(`${wonder} $soft i $soft (could | can | might | may) $soft (possibly)?`),
  us(`${wonder} $soft we $soft (could | can | might | may) $soft`),
  me(`${wonder} (it (would be | is | might be | was) | it's) (at all)? possible for me to $soft`),
  asking('(i | we)? $iam $adv (wondering | curious) (about)?'),
  you(
    '(i | we)? $iam $adv (hoping | thinking) (that)? $soft you $soft (could | can | might | would | will) $soft (be (able | willing) to)? $soft',
  ),
  you(
    '(i | we) $adv (hope | hoped) (that)? $soft you $soft (could | can | might) $soft (be (able | willing) to)? $soft',
  ),
  me('(i | we)? $iam $adv (hoping) (that)? $soft i (could | can | might) $soft'),
  you(
    "do you (think | suppose | reckon | feel | believe) (that)? (it's possible)? $soft you $soft (could | can | might | would) $soft (be (able | willing) to)? $soft (possibly)? $soft",
  ),
  me('do you (think | suppose | reckon) (that)? $soft i $soft (could | can | might) $soft'),
  us('do you (think | suppose | reckon) (that)? $soft we $soft (could | can | might) $soft'),
  you(
    "(i | we) don't suppose (that)? $soft you $soft (could | can | might | would) $soft (be (able | willing) to)? $soft",
  ),
  you('(would | is | might | could) it $soft be $soft possible for you (guys)? to $soft'),
  you('is it $soft possible for you (guys)? to $soft'),
  you('would it be $soft (ok | okay | alright | all right) if you $soft'),
  me('(would | might) it be $soft possible (for me)? to $soft'),
  me('is it $soft possible (for me)? to $soft'),
  you(
    '(is there)? any (chance | way | possibility) (that)? $soft you $soft (could | can | might | would) $soft (be (able | willing) to)? $soft',
  ),
  me('(is there)? any (chance | way | possibility) (that)? $soft i $soft (could | can | might) $soft'),
  us('(is there)? any (chance | way | possibility) (that)? $soft we $soft (could | can | might) $soft'),
  you(
    'is there $soft (a | some) (chance | way | possibility) (that)? $soft you $soft (could | can | might | would) $soft',
  ),
  me(
    'is there $soft (a | some) (chance | way | possibility) (that)? $soft i $soft (could | can | might) $soft',
  ),
  youDoing('would you $soft (be willing to consider | consider | mind) $soft'),
  youDoing('do you $soft mind $soft'),
  you(
    'would you $soft be (so kind as | kind enough | able | willing | happy | open | available | free) to $soft',
  ),
  you('are you $soft (able | willing | available | free) to $soft'),
  you(
    '$id (really | greatly | very much | so much)? (appreciate | love) (it)? (very much | a lot)? if you (could | can | would | might) $soft (be able to)? $soft',
  ),
  you(
    '$id be (really | very | so | most | extremely)? (grateful | thankful | appreciative | happy | glad) if you (could | can | would | might) $soft (be able to)? $soft',
  ),
  youDid('$id (really | greatly | very much)? (appreciate | love) it if you $soft'),
  you(
    "it (would | 'd) be (really | very | so | super)? (great | good | nice | helpful | awesome | wonderful | lovely | useful | amazing | appreciated) if you (could | can | would | might) $soft (be able to)? $soft",
  ),
  you(
    "it'd be (really | very | so | super)? (great | good | nice | helpful | awesome | wonderful | lovely | useful | amazing | appreciated) if you (could | can | would | might) $soft",
  ),
  you(
    'would be (really | very | so | super)? (great | good | nice | helpful | awesome | wonderful | lovely | useful | amazing | appreciated) if you (could | can | would | might) $soft',
  ),
  you('(can | could | may | might) i $soft (ask | trouble | bother | get) you to $soft'),
  you("(i'd | i would | we'd | we would) like (to ask)? you to $soft"),
  you(
    '(i | we) $adv (wanted | want | would like) to (ask | see) if $soft you $soft (could | can | might | would) $soft (be able to)? $soft',
  ),
  you('(i | we) $adv need you to $soft'),
  plain(you('(could | can | would | will) you (all | guys | both)? $soft')),
  plain(me('(could | can | may) i $soft')),
  plain(us('(could | can | may | shall) we $soft')),
];
