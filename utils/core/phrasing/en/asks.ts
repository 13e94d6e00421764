import { isUpper } from '../characters';
import { isMark, type Match } from '../pattern';
import { hasHits, hitsAt, matches, placeOf } from '../pattern-index';
import * as Index from '../pattern-use';
import { askVerdicts } from '../patterns.generated';
import type { AskKind } from '../review-result';
import { type Sentence, tokenText } from '../sentence';
import { colon, comma, dash, questionMark, quoteMark, type Tokens } from '../tokens';
import { intern, internAll, isIn, opaqueWord, unknownWord, type WordSet } from '../vocabulary';
import * as WordClass from '../word-class';
import type { Verdict } from './ask-patterns';
import { baseOfParticiple, isVerbBase } from './verb-forms';

/** The order is that of the packed patterns. */
export const verdicts = ['question', 'request', 'instruction', 'need', 'no', 'advert', 'rhetoric'] as const;

/** What a pattern says, by its number. */
function verdictOf(pattern: number): Verdict {
  return verdicts[Number(askVerdicts[placeOf(pattern, Index.asks)])] ?? 'no';
}

/** Words after which a verb form has a subject or belongs to an infinitive, so it asks for nothing. */
const subjects = internAll(
  "i we he she they it who that which to will would can could may might shall should must did does do and/or i'll we'll he'll she'll they'll you'll i'd we'd he'd she'd they'd not never always also-i didn't doesn't don't won't can't couldn't wouldn't",
);
/** Verb bases that often stand first as nouns, names, answers or pleasantries. */
const rarelyImperative = internAll(
  'thank welcome hope wish love regard mean guess bet matter happen seem belong consist concern wonder will may can like need want saw note sound worry regret suppose believe think know understand agree appreciate apologize apologise enjoy cost dare suit look must feel hear prefer remain last second risk like right light minute average refer hate fear doubt miss intend tend further own better even long ok present',
);
const leadIns = internAll(
  'also then so and but just even again well ok okay anyway now please or yes first next finally lastly otherwise instead again maybe perhaps therefore meanwhile alternatively additionally simply definitely always never rather however later plus btw kindly still even hey hi hello no sure yeah yep thanks alright oh and/or',
);
const conditions = internAll(
  'if when whenever once after before as until unless for in on at to since while whether should given due with by upon per based because during where wherever regarding re although though',
);
const afterVerb =
  WordClass.det | WordClass.pronoun | WordClass.prep | WordClass.wh | WordClass.softener | WordClass.verb;
const afterNoun = WordClass.be | WordClass.modal;
const afterNounWords = internAll(
  "has have had will would can could and's 's isn't was were cannot can't couldn't wouldn't shouldn't says said seems looks sounds went goes came comes does did didn't doesn't won't",
);
const dontWords = internAll('do');
const not = intern('not');
const no = intern('no');
const verbsBe = internAll('be');
const and = intern('and');
const have = intern('have');
const be = intern('be');
const adverbs = internAll(
  'also really still just simply even actually usually often sometimes probably only generally currently',
);
const motion = internAll('go come');
/** "if you need to", "all you need to know", "what you should do": no instruction. */
const dependent = internAll(
  'if when like what all whatever everything anything something nothing says said reads why how unless where until because that which things before once as you than',
);
/** "whats the plan", "who's on call": a question word with its verb. */
const shortQuestions = internAll("what's whats where's wheres how's hows who's whos when's whens");
const afterShort = internAll(
  'going wrong new happening next on in at up free available around out coming everything',
);
const whWords = internAll('what when where who whom whose which why how');
const inverting = internAll(
  "is are was were r do does did can could should would will have has am 's isn't aren't don't doesn't didn't can't couldn't shouldn't won't wouldn't hasn't haven't",
);
const people = internAll('i you we they he she u anyone anybody someone');
/** "how long", "how many" */
const measures = internAll('long much many often soon far late big early');
const doing = internAll('do does did');
const yesNo = internAll(
  "do does did is are was were can could will would should have has am may shall isn't aren't don't doesn't didn't can't couldn't won't wouldn't haven't hasn't",
);
const questionSubjects = internAll(
  "i you we they he she it the this that these those there anyone someone anybody everyone your my our any all either u ya y'all his her their both",
);

const scratch: Match = { from: 0, to: 0, end: 0 };

/** Ways to come back to the writer: with "if you have questions" they are an offer. */
const contacts = internAll(
  'call contact email e-mail mail discuss ping ask reach write shout text message phone let get drop give come see talk speak holler',
);
const courtesies = internAll(", please pls plz just also then kindly simply always so and or let's");
const questionsOfReader = internAll('question questions query queries');
const perhapsAsked = internAll('if should with any have when whenever');
const ask = intern('ask');
const hesitate = intern('hesitate');
const selves = internAll('me us');
const you = intern('you');
const needing = internAll('need require');
/** What one offers to somebody who may need it; "if you need the room" asks. */
const offered = internAll(
  'help assistance info information details clarification anything support hand advice guidance more any something me',
);
const unclear = intern('unclear');
const clear = intern('clear');
const negations = internAll("not isn't n't aren't");

/** "Call me if you have any questions", "let me know if you need help": the writer offers, and expects nothing. */
function isOffer({ tokens, last }: Sentence, index: number): boolean {
  let at = index;
  while (courtesies.has(tokens.id[at] ?? 0)) at += 1;
  if (!contacts.has(tokens.id[at] ?? 0)) return false;
  // "Ask Jim if he has any questions" sends the reader to somebody.
  if (tokens.id[at] === ask && at + 1 < last && !selves.has(tokens.id[at + 1] ?? 0)) return false;
  for (let i = 1; i < tokens.count; i += 1) {
    const id = tokens.id[i] ?? 0;
    if (questionsOfReader.has(id) && isNear(tokens, i, perhapsAsked)) return true;
    if (needing.has(id) && tokens.id[i - 1] === you && isFollowedBy(tokens, i, offered)) return true;
    // "if anything is unclear", "if this isn't clear"
    const isUnclear = id === clear ? isNear(tokens, i, negations) : id === unclear;
    if (isUnclear && isNear(tokens, i - 1, perhapsAsked)) return true;
  }
  return false;
}

/** Whether one of the words stands among the three before the token. */
function isNear({ id }: Tokens, index: number, words: WordSet): boolean {
  for (let i = Math.max(0, index - 3); i < index; i += 1) if (words.has(id[i] ?? 0)) return true;
  return false;
}

/** Whether one of the words stands among the three after the token. */
function isFollowedBy({ id, count }: Tokens, index: number, words: WordSet): boolean {
  for (let i = index + 1; i < Math.min(count, index + 4); i += 1) if (words.has(id[i] ?? 0)) return true;
  return false;
}

/** Whether the writer expects the reader to do or answer something here, and how it is put. */
export function findAskKind(sentence: Sentence): AskKind | undefined {
  const verdict = verdictOfPhrases(sentence);
  if (verdict === 'rhetoric') return undefined;
  if (sentence.isQuestion && !endsInsideQuote(sentence))
    return verdict === undefined || isNone(verdict) || verdict === 'need' ? 'question' : verdict;
  if (verdict === 'advert') return undefined;
  if (verdict !== undefined && verdict !== 'no') return verdict;
  if (verdict === 'no') return isConditionalCommand(sentence) ? 'instruction' : undefined;
  if (asksWithoutMark(sentence)) return 'question';
  return isImperative(sentence) ? 'instruction' : undefined;
}

/** 'The form asks "Any allergies?"': the question mark belongs to words of somebody else. */
function endsInsideQuote({ tokens, body, last }: Sentence): boolean {
  let quotes = 0;
  for (let i = body; i < tokens.count; i += 1) {
    const id = tokens.id[i] ?? 0;
    if (id === quoteMark) quotes += 1;
    else if (i >= last && id === questionMark) return quotes % 2 === 1 && tokens.id[body] !== quoteMark;
  }
  return false;
}

/** The token after the quotation that begins at `index`; `index` itself when none begins there, or all is quoted. */
function afterQuote({ tokens, body, last }: Sentence, index: number): number {
  if (tokens.id[index] !== quoteMark) return index;
  for (let i = index + 1; i < tokens.count; i += 1)
    if (tokens.id[i] === quoteMark) return index <= body && i >= last ? index : i + 1;
  return index;
}

function isNone(verdict: Verdict): verdict is 'no' | 'advert' {
  return verdict === 'no' || verdict === 'advert';
}

/** The first phrase that decides; an ask anywhere outweighs an offer before it. */
function verdictOfPhrases(sentence: Sentence): Verdict | undefined {
  const { tokens } = sentence;
  let verdict: Verdict | undefined;
  if (!hasHits(tokens, Index.asks)) return undefined;
  let i = 0;
  while (i < tokens.count) {
    const after = afterQuote(sentence, i);
    if (after > i) {
      i = after;
      continue;
    }
    let next = i + 1;
    const hits = hitsAt(tokens, Index.asks, i);
    for (let k = 0; k < hits.length; k += 1) {
      const pattern = hits[k] ?? 0;
      if (!matches(pattern, sentence, i, scratch)) continue;
      const value = verdictOf(pattern);
      if (value === 'rhetoric') {
        if (scratch.end >= sentence.last && sentence.isClauseStart(i)) return value;
        continue;
      }
      if (isNone(value)) verdict ??= value;
      else if (isOutOfPlace(sentence, i, value)) continue;
      else if (isOffer(sentence, i)) verdict = 'no';
      else return value;
      next = Math.max(next, scratch.end);
      break;
    }
    i = next;
  }
  return verdict;
}

/** "to give me a call", "he will send me", "I told you to call me": the verb is not said to the reader. */
function isOutOfPlace(sentence: Sentence, index: number, verdict: Verdict): boolean {
  if (verdict !== 'instruction') return false;
  const { tokens } = sentence;
  // "You must be Elena", "you must have seen it": a guess.
  if (tokens.id[scratch.end - 1] === be && tokens.id[scratch.end - 3] === you) {
    const next = scratch.end < sentence.last ? tokenText(sentence, scratch.end).toLowerCase() : '';
    return baseOfParticiple(next) === undefined && !isIn(tokens.id[scratch.end] ?? 0, WordClass.prep);
  }
  if (tokens.id[scratch.end - 1] === have && scratch.end < sentence.last)
    return baseOfParticiple(tokenText(sentence, scratch.end).toLowerCase()) !== undefined;
  let at = index - 1;
  while (at > 0 && adverbs.has(tokens.id[at] ?? 0)) at -= 1;
  const before = at < 0 ? 0 : (tokens.id[at] ?? 0);
  return subjects.has(before) || dependent.has(before);
}

/** "What do I need to open this", "Did we sign it": a question without its mark. */
function asksWithoutMark(sentence: Sentence): boolean {
  const at = skipLeadIns(sentence, sentence.body);
  const first = sentence.tokens.id[at] ?? 0;
  const second = sentence.tokens.id[at + 1] ?? 0;
  if (shortQuestions.has(first)) return isSubject(sentence, at + 1) || afterShort.has(second);
  if (whWords.has(first)) {
    const verb = measures.has(second) ? at + 2 : at + 1;
    const id = sentence.tokens.id[verb] ?? 0;
    if (sentence.tokens.count - verb < 2 || !inverting.has(id)) return false;
    // After "do" nothing but a question has this order: "how long does approval take".
    return isSubject(sentence, verb + 1) || (doing.has(id) && !isMark(sentence.tokens, verb + 1));
  }
  return yesNo.has(first) && isSubject(sentence, at + 1) && at + 2 < sentence.tokens.count;
}

function isSubject(sentence: Sentence, index: number): boolean {
  return questionSubjects.has(sentence.tokens.id[index] ?? 0);
}

function skipLeadIns(sentence: Sentence, from: number): number {
  const { tokens } = sentence;
  let at = from;
  while (at < tokens.count && at < from + 6) {
    const id = tokens.id[at] ?? 0;
    // "No rush" is no command, "No, send it" is one.
    if (id === no && !isMark(tokens, at + 1)) break;
    if (!leadIns.has(id) && !(isMark(tokens, at) && at > from) && id !== comma) break;
    at += 1;
  }
  return at;
}

/** A verb in its base form where a command would stand. */
function isImperative(sentence: Sentence): boolean {
  const at = skipLeadIns(sentence, afterQuote(sentence, sentence.body));
  if (isCommandAt(sentence, at))
    return !isHeading(sentence) && !isChangeSubject(sentence, at) && !isOffer(sentence, at);
  return isConditionalCommand(sentence);
}

function isConditionalCommand(sentence: Sentence): boolean {
  const at = skipLeadIns(sentence, sentence.body);
  return conditions.has(sentence.tokens.id[at] ?? 0) && hasCommandAfterComma(sentence, at);
}

/** "Get Your Halloween Tricks": every word of some length has a capital. */
function isHeading(sentence: Sentence): boolean {
  const { tokens } = sentence;
  let long = 0;
  for (let i = 0; i < sentence.last; i += 1) {
    const start = tokens.start[i] ?? 0;
    if ((tokens.end[i] ?? 0) - start < 4) continue;
    if (!isUpper(tokens.text.charCodeAt(start))) return false;
    long += 1;
  }
  return long >= 3;
}

/** What commits do to code, and titles of changes begin with. */
const changes = internAll(
  'add fix update remove bump refactor rename revert merge drop move improve handle allow support prevent avoid implement introduce extract simplify convert replace upgrade downgrade disable enable delete correct clean deprecate migrate rework reduce tweak adjust restore expose ignore optimize optimise pin inline',
);
/** Words of somebody who wants it done, and by when. */
const toReader = internAll(
  'you u your me my us our we i please pls plz today tomorrow tonight now asap eod eow by before monday tuesday wednesday thursday friday thanks when if',
);
/** Beyond this many tokens a line is no title. */
const longestTitle = 14;

/** "Fix typo in README", "Update dependencies": the title of a change, with no article, no mark and no reader. */
function isChangeSubject({ tokens, last, isListItem }: Sentence, at: number): boolean {
  if (at > 0 || isListItem || last < tokens.count || last > longestTitle || !changes.has(tokens.id[0] ?? 0))
    return false;
  if (last < 2 || !isUpper(tokens.text.charCodeAt(tokens.start[0] ?? 0))) return false;
  if (isIn(tokens.id[1] ?? 0, WordClass.det | WordClass.pronoun | WordClass.softener)) return false;
  // "Add Tom to the invite" names somebody.
  if (isUpper(tokens.text.charCodeAt(tokens.start[1] ?? 0))) return false;
  for (let i = 1; i < last; i += 1) if (toReader.has(tokens.id[i] ?? 0)) return false;
  return true;
}

/** "If you see him, tell him": the command comes after the condition. */
function hasCommandAfterComma(sentence: Sentence, from: number): boolean {
  const { tokens } = sentence;
  for (let i = from + 2; i < tokens.count - 1; i += 1) {
    if (tokens.id[i] !== comma && tokens.id[i] !== dash) continue;
    const at = skipLeadIns(sentence, i + 1);
    if (isCommandAt(sentence, at) && !isOffer(sentence, at)) return true;
  }
  return false;
}

/** Whether token `index` is a verb in its base form where a command would stand. */
export function isCommandAt(sentence: Sentence, index: number): boolean {
  const { tokens } = sentence;
  const id = tokens.id[index] ?? 0;
  if (index >= sentence.last) return false;
  if (dontWords.has(id) && tokens.id[index + 1] === not) return tokens.id[index + 2] !== hesitate;
  if (!isIn(id, WordClass.verb) || rarelyImperative.has(id)) return false;
  // "If you have a moment, do you know where it is?"
  if (doing.has(id) && people.has(tokens.id[index + 1] ?? 0)) return false;
  if (isNamePart(sentence, index) || isNoun(sentence, index)) return false;
  const next = tokens.id[index + 1] ?? 0;
  if (motion.has(id) && isIn(next, WordClass.verb)) return true;
  if (isIn(next, afterNoun) || afterNounWords.has(next)) return false;
  // "Set up was easy.", "Log in is broken."
  if (isIn(next, WordClass.prep) && isIn(tokens.id[index + 2] ?? 0, WordClass.be)) return false;
  if (verbsBe.has(id)) return true;
  if (index + 1 >= sentence.last)
    return tokens.count - index <= 2 && tokens.count > 1 && sentence.body <= index;
  if (next === and) return isIn(tokens.id[index + 2] ?? 0, WordClass.verb);
  if (next === comma) return false;
  if (isIn(next, afterVerb) || next === opaqueWord) return !isNounBefore(sentence, index);
  return isObject(sentence, index + 1);
}

const names = internAll(
  'mark bill will grant sue rob chase pat jack bob frank rich page skip wade lance pierce chuck nick peg trace buck',
);

/** "Mark Taylor wanted …" */
function isNamePart({ tokens }: Sentence, index: number): boolean {
  if (!names.has(tokens.id[index] ?? 0) || tokens.id[index + 1] !== unknownWord) return false;
  const isCapital = (at: number) => isUpper(tokens.text.charCodeAt(tokens.start[at] ?? 0));
  return isCapital(index) && isCapital(index + 1);
}

/** Verbs that head a line as nouns just as well. */
const nouns = internAll(
  'call report review update plan test order offer message request release change comment question fix work note lunch progress run play use answer email e-mail mail schedule contract budget access support deploy point result feature',
);
const withNoun = internAll('call lunch');
const afterCompound = internAll(
  'go vary differ come remain start begin meets starts begins contains requires takes gets opens closes arrives depends lives exists applies happens keeps fails means',
);
const withWord = intern('with');
const of = intern('of');

/** "Report attached.", "Review meeting moved to Thursday.", "Fix for the login bug is in.", "Call with Bob at 3." */
function isNoun(sentence: Sentence, index: number): boolean {
  const { tokens, last } = sentence;
  const id = tokens.id[index] ?? 0;
  if (!nouns.has(id)) return false;
  const next = tokens.id[index + 1] ?? 0;
  if (next === withWord) return withNoun.has(id);
  if (isDoneAt(sentence, index + 1)) return true;
  if (next === of) return true;
  // "Order numbers start with a 7.", "Review board meets on Tuesday.", "Run time is down."
  const isBare = !isIn(next, WordClass.det | WordClass.prep | WordClass.pronoun | WordClass.wh);
  const second = tokens.id[index + 2] ?? 0;
  if (isBare && (afterCompound.has(second) || isIn(second, afterNoun))) return true;
  if (!isIn(next, WordClass.prep)) return !isIn(next, WordClass.det) && isDoneAt(sentence, index + 2);
  for (let i = index + 2; i < last; i += 1) {
    const word = tokens.id[i] ?? 0;
    if (word === colon) return true;
    if (isIn(word, WordClass.wh | WordClass.pronoun) || isMark(tokens, i) || dependent.has(word))
      return false;
    if (isIn(word, afterNoun) || isThirdPerson(sentence, i)) return true;
  }
  return false;
}

/** "Support for Node 18 ends in April": a verb in -s with no article or preposition before it. */
function isThirdPerson(sentence: Sentence, index: number): boolean {
  const { tokens } = sentence;
  if (isIn(tokens.id[index - 1] ?? 0, WordClass.det | WordClass.prep | WordClass.verb)) return false;
  const word = tokenText(sentence, index).toLowerCase();
  const follows =
    index + 1 >= sentence.last || isIn(tokens.id[index + 1] ?? 0, WordClass.prep | WordClass.det);
  return follows && word.endsWith('s') && !isVerbBase(word) && isVerbBase(word.slice(0, -1));
}

/** A past form with nothing after it that it could describe: "moved to Thursday", "attached". */
function isDoneAt(sentence: Sentence, index: number): boolean {
  if (index >= sentence.last) return false;
  const word = tokenText(sentence, index).toLowerCase();
  if (isVerbBase(word) || baseOfParticiple(word) === undefined) return false;
  const after = sentence.tokens.id[index + 1] ?? 0;
  return index + 1 >= sentence.last || isMark(sentence.tokens, index + 1) || isIn(after, WordClass.prep);
}

/** A capital letter in the middle, as in "Mark Taylor …", speaks for a name. */
function isNounBefore(sentence: Sentence, index: number): boolean {
  const { tokens } = sentence;
  const second = tokens.text.charCodeAt(tokens.start[index + 1] ?? 0);
  return (
    isUpper(second) &&
    isIn(tokens.id[index + 1] ?? 0, WordClass.verb) &&
    !isIn(tokens.id[index + 1] ?? 0, WordClass.det)
  );
}

/** What follows a command when it is no small word: a name, a number, an unknown noun without a verb after it. */
function isObject(sentence: Sentence, index: number): boolean {
  const { tokens } = sentence;
  const after = tokens.id[index + 1] ?? 0;
  if (isIn(after, afterNoun) || afterNounWords.has(after)) return false;
  // "Check engine light is on": the word before the verb begins a noun of several words.
  for (let i = index; i < index + 3 && tokens.id[i] === unknownWord && !isMark(tokens, i); i += 1)
    if (isIn(tokens.id[i + 1] ?? 0, WordClass.be)) return false;
  const isWord = !isMark(tokens, index);
  if (!isWord) return tokens.text.charCodeAt(tokens.start[index] ?? 0) === 34;
  // "Work totalled", "Call volumes": a past or plural after the word makes the word a noun.
  return !(tokens.id[index] === unknownWord && tokens.text.endsWith('ed', tokens.end[index]));
}
