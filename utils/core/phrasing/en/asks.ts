import { isUpper } from '../characters';
import { isMark, type Match, matches } from '../pattern';
import { candidatesAt, indexPatterns } from '../pattern-index';
import type { AskKind } from '../review-result';
import { type Sentence, tokenText } from '../sentence';
import { colon, comma, dash, questionMark, quoteMark, type Tokens } from '../tokens';
import { intern, internAll, isIn, opaqueWord, unknownWord } from '../vocabulary';
import { baseOfParticiple, isVerbBase } from './verb-forms';
import { classBits } from './word-classes';

/**
 * `no` marks what looks like an ask and is none: an offer, a pleasantry, a pointer to an attachment.
 * `advert` marks a sentence that sells something: its commands are said to everybody.
 * `rhetoric` marks a question that wants no answer, where it is the whole sentence.
 */
type Verdict = AskKind | 'no' | 'advert' | 'rhetoric';

type AskPattern = readonly [pattern: string, verdict: Verdict];

const say = (verdict: Verdict, ...patterns: string[]): AskPattern[] =>
  patterns.map((pattern) => [pattern, verdict] as const);

/** What asks although its first words alone would not. */
const asksAfterAll = say(
  'request',
  'please (see|find|read) {10} and (also|then|just)? <verb> (<det>|<pronoun>|accordingly|on|to|by|with|for)',
);

const rhetoric = say(
  'rhetoric',
  "(who (knew|cares|knows|would have (thought|guessed|known))|don't i know it|what (else is new|could (possibly)? go wrong|more could (you|i|we) (want|ask for)|can (i|you) (say|do)|are the odds|a (surprise|shock))|how (hard|difficult|bad) (can|could) it be|why (do|did) i (even)? bother (with this|anymore|at all)?|(are you|you're) (kidding|joking) (me)?|(isn't|wasn't) (it|that|this) (great|funny|lovely|nice|amazing|fun|wonderful|ironic)|you know what|guess what|is it friday yet|where would (i|we) be without you|what would (i|we) do without you|who (doesn't|wouldn't) (like|love|want|enjoy) {4}|what's not to (like|love)) %",
  'what do (you|they) want (me|us) to do , <verb> {20} ,? %',
);

const neverAsks = say(
  'no',
  "(do not|don't|dont|never) (worry|bother|mind|know|think|care|have|see|want|believe|recall|understand|agree|remember|like|feel|need|get|really|even)",
  '(please)? $soft feel (very)? free',
  "(please|pls|plz)? (do not|don't|dont|never) (hesitate (%|to (call|contact|ask|reach|get|let|give|email|e-mail|write|visit|come|ping|message))|mention it)",
  "let (you|y'all) know",
  "(get (well|better|some rest)|take (care (%|of (yourself|yourselves)|and|,)|your time)|keep (it up|up the|in touch)|see (you|u|ya|y'all)|(talk|speak|chat) (soon|later|(to|with) (you|u))|go (team|figure)|forget (it|about it|what|i)|(trust|believe|pardon) me|believe it|come on (%|,)|guess (what|who)|say (hi|hello) (to|from)|good luck|stay (safe|well|warm|healthy|strong)|cheer up|break a leg|(sleep|rest) (well|up)|hang in there|count me (in|out)|catch (you|ya) (later|soon|around)|keep smiling|take it easy|bless you|go get (them|'em|em)|mind the gap|call (it a day|me (old-fashioned|crazy))|let alone|speak of the devil|merge (branch|pull request)|scratch that|strike that|rest assured|suffice it|lesson learned|point taken|long live|mind you|never mind)",
  '(please)? (forgive|excuse|pardon) (the|my|our)',
  'no (further|more)? (action|response|reply|approval|signature|input|help|answer) (is)? (needed|required|necessary|wanted)',
  "(you|they|he|she|who|people) (don't|do not|may|might|ever|still)? (need|want|needed|wanted|like) (help|assistance|advice|guidance|input|support)",
  'please $soft ,? (find {3} (attached|enclosed|below|here|following|my|a|an)|see (the|attached|below|enclosed|above|my)|note (that|this|the|our|my|les|her|his|there)|accept|excuse|forgive|pardon|be advised|be aware|be assured|rest assured|join (me|us) in (congratulating|wishing|welcoming|thanking))',
  "(please|plz|pls)? (do not|don't) (reply|respond) to this",
  'please (direct|address|refer|send) (all|any) {14} (to|at)',
  "(if|when|whenever) (you would|you'd) (like|love|prefer|rather|care)",
  '(yes|no|oh) ,? please %',
  '(if|as) you please',
  'let (me|us) (apologize|apologise|explain|introduce|start|begin|say|add|think|see|be|sum|take|help|call|go|clarify|check|rephrase|tell|put|give|share|try|look|get|just|ask)',
  "(let's|lets|let us) (just)? (say|see (%|how|if|what|where|whether)|face it|be (honest|clear|real)|hope|assume|pretend|not forget)",
  'let (me|us) know if (i|we) (can|could|may) (help|assist|do|be of|be any|offer|answer|provide)',
  "let (me|us) know if (there is|there's|theres) anything (else)? (i|we) (can|could)",
  'let (me|us) know (if|when|should) you (need|want|would like) (anything|any help|any assistance|help|more (info|information|details)|any (more|further|additional))',
  '(please)? let (me|us) know what (other)? questions',
  'let (me|us) know (about|of|if you have|with|should you have) any (other|further|additional|more)? (questions|comments or questions)',
  'have (a|an) (good|great|nice|wonderful|fun|safe|lovely|happy|merry|fantastic|pleasant|relaxing|awesome|blessed)',
  'have fun',
  'look forward',
  'sign off (by|from)',
  '(thanks|thank you|thankyou|thx) (so much|again|a lot|very much)? for (asking|checking|following|reaching|letting|bumping|waiting) <any>? <any>?',
  'you must be (so|very|really|a|an|the|kidding|joking|exhausted|tired|busy|new|thrilled|proud|excited|mistaken|confused|wrong|right)',
  'remember (this|that|it)',
  'remember ,',
  '(i|we) need (a|another|some) (<any>)? (break|holiday|vacation|nap|drink|coffee|beer|haircut|rest|day off|sleep|fresh air|new (job|hobby))',
  'i need to (remember|go|run|leave|get going|get back|finish|stop|admit|apologize|apologise|say|add|think|work|read|check)',
  "(you're|you are) welcome",
  'you (should|will|must) (also)? (receive|see|have (received|gotten|seen|noticed|heard|found|access|the|your)|find|be (able|receiving|fine|ok|good|seeing|getting|hearing|all set)|get (a|an|the|your)|expect|hear)',
  'you (need|have) (not|no)',
  'should you (have|need|require|wish|want|be|not|decide|experience|find)',
);

const adverts = say(
  'advert',
  '(unsubscribe|opt out|opt-out|newsletter|coupon|coupons)',
  'click (here|below|above|now)',
  '^ (shop|buy|act|search|order|book) (now|today|online|our|one)',
  '(free trial|off your (first|next|order|purchase|entire)|limited (time|offer)|while supplies last|new (collection|arrivals)|(these|great|amazing|best|exclusive|special|hot|huge) (deals|deal|offers|discounts|discount|savings))',
  "^ (meet our|(try|get|check out|explore) (our|<number> %)|(get|save|enjoy) {3} off|find out more|follow us|view (this email|in (your)? browser)|manage your (<any>)? (settings|preferences|subscription|subscriptions|notifications)|discover (our|the new|new|more|amazing|your|what's|whats|how)|(sign up|join|subscribe|register) (now|today|for free)|upgrade (to (pro|premium|plus|business)|now|today)|(read|see|watch) more (on|at|in) (our|the blog)|(don't|dont|do not) miss (out|our|this|your)|save (up to|<number>|big)|learn more (about our|at|here|today|%)|start (saving|earning|shopping)|win (a|an|big)|earn (up to|<number>|money|cash|today))",
);

const asks = [
  ...say(
    'request',
    "(can|could|would|will|can't|couldn't|won't|wouldn't) (you|u|y'all|someone|anyone|somebody|anybody|either|one) ",
    '(please|pls|plz|plse|kindly)',
    '^ help (,|!|:|-)',
    'let <any> (know|no)',
    ', (just|then) <verb>',
    ', (fix|send|do|get|tell|stop|sort|check) (it|this|that|me|us|them)',
    'let (me|us|him|her|them) (or {3}|{3} and {3})? (please)? (know|no|now)',
    '(i|we)? $iam $adv (wondering|curious (if|whether|how|what|why|when|where|who|about|to (know|hear|see)))',
    '^ $adv (wondering|curious) (if|whether|how|what|why|when|where|who|which|about)',
    '^ $adv hoping (you|that you|to (get|hear|have|find|learn|see)|for (your|some|a|an)|someone|(i|we) (could|can|might))',
    '^ $adv (touching base|circling back|reaching out (to (see|ask|check|find|request)|about|regarding|on|because)|chasing (this|up|the|you))',
    '^ (blocked|stuck) (until|on|by|till) {3} (you|your|someone|somebody|review|reviews|approval|access|sign-off)',
    '^ requesting (changes|a change)',
    'over to (you|u)',
    '(would|d) (really|also|very much)? welcome (a|an|any|your|some|another)',
    '^ (looking for|seeking|requesting|asking for|searching for|in need of) (a|an|any|some|someone|somebody|anyone|feedback|help|input|advice|volunteers|your|access|approval|permission|suggestions|recommendations|more|two|three|<number>)',
    '^ $adv (need|needing) (a|an|some|someone|somebody|your|you|more|eyes|help|advice|access|approval|this|these|the|two|to (know|ask|check|discuss|talk|see (you|if|whether)))',
    '(i|we) could (really|definitely|also|sure)? do with (a|an|some|your|more|another)',
    '(i|we)? could (really|definitely|also|totally|sure)? use (a|an|some|your|another|any|more)? (hand|help|advice|second|eyes|input|feedback|support|guidance|pointers|assistance|extra|pair|opinion|thoughts|expertise|ideas)',
    'your (<any>)? (feedback|input|help|thoughts|comments|advice|opinion|support|insight|insights|perspective|assistance|guidance|reply|response|attention|cooperation|approval|signature|confirmation) {6} (would|is|are|will) (be)? (also|really|very|greatly|much|most|highly)? (much)? (appreciated|helpful|welcome|great|valuable|useful|needed|required|requested)',
    '(any|some) (<any>)? <any> (you|u) (can|could|may|might) (give|provide|offer|share|send|spare) {5} (would|will|is) (be)?',
    "(i|we|i'd|i would|we'd|we would) (suggest|propose|recommend) (a|an|we|you|that|having|moving|setting|scheduling|meeting|doing|splitting|adding|using|removing|renaming|keeping|waiting|checking|trying|making|going|asking|starting|changing|dropping|postponing|talking|extracting|replacing|sending|taking|getting|putting|holding)",
    '(i|we) (expect|await) (an|a|your) (answer|reply|response|explanation|update)',
    '^ (possible|ok|okay|alright|fine) (for (you|me|us) to|to (get|have|move|do|share|send)|(if|with you if) (i|we)) ',
    '(are|is|you have been) (kindly|all|hereby|strongly)? (asked|requested|required|reminded|encouraged|urged) to',
    '(i|we|and|but|so) $adv (wonder|wondered) (if|whether)',
    '(i|we) $adv wonder (how|what|why|when|where|who|about)',
    '(i|we)? $iam $adv hoping (you|that you|to (get|hear|have|find|learn|see|pick|understand)|for (your|some|a)|someone|i (could|can|might)|we (could|can))',
    "(i'd|i would|we'd|we would|id) (much)? rather (that)? you",
    '(i|we) (hope|trust) (that)? you (can|could|will be able to) (help|assist|advise|clarify|send|give|make|join)',
    '($would|^ would) (really|greatly|very much|also|so|certainly|sincerely|truly)? appreciate (it|your|any|a|an|some|the|help|feedback|if|hearing|having|getting|knowing|another)',
    '($would|^ would) be (really|very|so|most|extremely|forever|eternally|more than)? (grateful|thankful|obliged|interested (in (your|hearing|knowing)|to (hear|know|see))|curious)',
    '^ (really|would)? appreciate (it if|your|any|a)',
    '^ (grateful|thankful) (for (any|your|some|a)|if)',
    `($would|^ would) (really|also|very much|so|absolutely|definitely)? (like|love|luv) (you to|for you to|your|to (ask|hear|know|invite|request|see (the|a|some|more)|get (your|together|an|a|access|in touch|caught up)|have (your|a|an|the)|see (if|your|you|whether)|pick your|understand|discuss|talk|speak|meet|sit down|visit with|chat|connect|schedule|set up|confirm|find out|learn|check with|catch (up|you))|the|an|a|some|another|more|it if)`,
    '(i|we) $adv (want|wanted|need|needed) (you to|to (ask|know|check (with you|in|if|whether|that|to)|see (if|whether|what|how)|find out|discuss|hear|confirm|make sure|follow up|verify|get your|touch base|run|pick your|talk (to|with) you|catch up with you)|your|some (help|advice|input))',
    '(writing|write|emailing|messaging|reaching out|calling|getting in touch) (you)? (to|in order to) (ask|inquire|enquire|request|see|find out|check|know|follow up)',
    '(just|only) (wanted|want|wish|wished|wanting) to (inquire|enquire|ask|know|check|see|find out|discuss|hear|confirm|make sure|follow up|verify|touch base)',
    '(i|we) (just)? (wish|want|wanted) to (inquire|enquire)',
    "(it would|it'd|that would|that'd|would) be (really|very|so|super|most|also|extremely)? (great|good|nice|helpful|awesome|wonderful|lovely|useful|amazing|appreciated|ideal|fantastic|perfect|cool|fun) (if (you|you'd|we|someone|i could)|to (know|hear|get|see|have (you|your|some|a|the|this|that|it)))",
    '(thinking|thought) it would be (fun|nice|good|great)',
    'if you (could|would) (please)? (<verb>|just)',
    '(help|feedback|input|thoughts|comments|advice|review|response|reply|suggestions|ideas|assistance|approval|signature|action|reviewer|reviewers|volunteers|pointers|tips|guidance|insight|insights|info|information) (on {5}|with {5}|here)? (is|are|would be|will be)? (much|greatly|very much|highly|very|most)? (needed|appreciated|wanted|welcome|requested|required|helpful)',
    '(comments|feedback|input|thoughts|suggestions|reviews|ideas|volunteers|help|reply|answer|response) (by|before|on|until|from) {5} (would be|is|are|would|will be) (great|good|helpful|appreciated|welcome|useful|ideal|lovely|perfect|nice|fantastic|help|needed|enough|fine)',
    '(need|needing|want) (some|your|a little|a bit of)? (help|assistance|advice|guidance|input) ',
    "(i|we|am|are|i'm|we're) (also|still|currently)? (looking for|seeking) (participants|people|testers|candidates|speakers|contributors|ideas|examples|some|any|a|an|your|help|advice|feedback|guidance|input|suggestions|someone|volunteers|clarification)",
    '(i|we) (also)? (request|ask|urge|recommend|suggest|propose|beg) (that)? (you|your|we|all|everyone|everybody)',
    '(i|we) (hereby|kindly)? (request|ask) that',
    "(i'd|i would|we'd|we would) (like to)? (recommend|suggest|propose) (that)? (you|your|we)",
    '(i|we) (would like to)? invite you',
    "(you are|you're) (all|cordially|also|kindly)? (invited|requested|asked|required|expected)",
    '(may|can|shall|should) (i|we) (please|just|also)? (assume|ask|get|have|see|borrow|suggest|request|take|join|come|use|meet|do|talk|schedule|bring|still|trouble|bother)',
    '(could|can) (i|we) <verb>',
    '(checking|check) (in|to see|on|if|whether|with you)',
    'following up (on|with|re|about|regarding|to see|here)?',
    '^ follow up (on|with|re|about|regarding)',
    "(maybe|perhaps) (we|you) $soft (can|could|should|might|can't|couldn't) <any>",
    '^ (just)? (bumping|pinging|nudging|re-upping)',
    '^ (bump|ping|nudge) (%|this|that|on|for|:|,)',
    '^ (just)? reminder (%|to|that|about|for|:|,|-)',
    '^ wanted (:|a|an)',
    "(i'm|i am|we're|we are|^) looking to (borrow|buy|find|hire|rent|get|book|set|schedule|talk|connect|speak|sell|join)",
    "^ (it's|now it's)? your turn",
    "((i|we) (would like|want|wish|need)|(i'd|we'd) like) to (cancel|return|exchange|claim|report|complain|apply|register|book|order|reserve|reschedule|postpone|withdraw|dispute|appeal|change (my|our|the)|make (a|an) (appointment|reservation|booking|complaint|claim|request|payment))",
    "(i'm|i am|we're|we are) (hereby|also|now)? (requesting|begging you|asking (you|for|that|all|everyone))",
    '(i|we) (hope|trust) (that)? you will (consider|reconsider|agree|join|help|support|come|attend|reply|accept|take|send|let|make|find)',
    'hope to hear (back)? from you by',
    "(i was|i've been|we were) told (to (contact|ask|write|email|call|reach out|talk|speak|turn)|(that)? you (might|may|can|could|would|are the|know|handle))",
    '(it|that|this) would (really|also|greatly)? help (me|us)? (a lot|to (know|see|have|get|hear))',
    "(it's|it is) (very|really|also|so)? (important|essential|crucial|vital|imperative|necessary) (that|for) (you|all|everyone)",
    '(ready|waiting|open) for (your|further)? (review|signature|approval|comments|input|feedback|sign-off|decision)',
    '(corrections|contributions|nominations|edits|additions|questions|prs|ideas) (are)? (very)? welcome',
    '(friendly|gentle|kind|quick|second|third|final|last|another) (reminder|nudge|ping|bump)',
    '(waiting|awaiting) (for|on)? {6} from (you|your)',
    "(still|been|am|are|is|i'm|we're) (waiting|awaiting) (for|on)? (you|your|a (reply|response)|an (answer|update)|feedback|to hear|this|that|these|%)",
    '(awaiting|waiting (for|on)) your',
    '(needs|requires|need) your',
    '(lemme know|hmu|hit me up|gimme)',
    '(gonna|going to) need (you|your|that|this|the|it|them|some)',
    '^ this (<any>)? (still|also)? needs (a|an|some|more)',
    '^ (each|every) <any> <any>? (must|should|needs to|has to) <verb>',
    '(request|requesting) you to',
    '^ just a (gentle|friendly|quick|kind)? reminder',
    '(i|we) want (this|that|it|them|these|the <any>) {4} (by|before|asap|today|now)',
    '(ptal|lmk|wdyt|rsvp|thoughts %)',
    'would you',
    'would it be',
    "(i've got|we've got|(i|we) (just|also|still|only)? (have|had|got)) (a|an|one|another|two|some|few|couple)? (quick|small|short|few|basic|further|other|last|final|follow-up)? (question|questions|request|favor|favour)",
    '(asking|ask) (if|whether|for (your|some|a)) ',
    "i'm asking",
    '(any|some)? (problems|issues|concerns) {7} (call|contact|ask|email|ping|shout)',
    "(not sure|unsure|unclear|don't know|don't understand|do not understand|no idea|confused about) (if you|whether you|what you|why you|how you|which you)",
  ),
  ...say(
    'question',
    "(why|how) (don't|not|about|come|do|does|did|can|could|should|would|is|are|much|many|long|soon|often|else)  (you|we|i|u|the|it|this|that|they|he|she)",
    "what's (up|your|the (status|plan|eta|best|latest|word)|going on|wrong)",
    '(any|some) (other)? (update|updates|news|luck|thoughts|ideas|idea|chance|word|eta|feedback|progress|suggestions|suggestion|help|tips|advice|pointers|takers|objections|preference|preferences|way|clue|insight|insights|guidance|opinions|input|comments|volunteers) (on|for|about|from|here|with|yet|?|please|welcome|as to|regarding|how|why|what|where|when|if|that|you|i|we|of|to|appreciated|%)',
    '(anyone|anybody|someone|somebody) (know|knows|have|has|here|able|around|up for|else|got|seen|tried|familiar|available|want|wanna|willing|please|?)',
    '(does|do|did|has|have|is|are) (anyone|anybody|someone|somebody|you guys|u)',
    'do you (know|think|have|want|mind|need|happen|remember|recall|see|agree)',
    '(is|are) there (any|a|an|some)? (chance|way|possibility|reason|update|news|plan|eta) (that|to|you|i|we|of|for|on)?',
    'what (do|would|are|did) (you|u|your)',
  ),
  ...say(
    'instruction',
    "(let's|lets|let us) (<softener>|also|not|all|both|tentatively)? <verb>",
    '(give|drop|send|tell|show|shoot|call|email|e-mail|text|ping|leave|get back to|get|fax|page|buzz|remind) (me|us|her|him|them) ',
    '(make|be) sure (to|that|you|i|we|the|all|your|it|they|everyone)',
    "you (guys|all|both|really|just|also|only|still)? (should|must|need to|have to|ought to|better|'d better) (<softener>|all|probably|also)? <verb>",
    "(you'll|you will|you'd|you would|you may|you might|you) (also|just|really|probably|all)? (need|have) to <verb>",
    "(you'll|you will|you'd|you would|you may|you might) (also|just|really|probably)? (want|wish) to (<verb>|double-check)",
    "(do not|don't|dont|never) <softener>? (ever|even|just|freely|forget to)? <verb>",
    "why don't (you|we|u)",
    'must (be|have|<verb>)',
    "(you|u) (must not|mustn't|should not|shouldn't|may not) <softener>? (be|<verb>)",
    '^ (all)? (everyone|everybody|staff|employees|students|applicants|candidates|participants|attendees|visitors|tenants|residents|members|authors|managers|teams) (must|should|need to|needs to|has to|have to) (also|all|please)? (<verb>|<any> (in|out|up|the|their|your))',
    '^ (someone|somebody) (really|please)? (should|must|needs to|has to|ought to) (<verb>|please|really)',
    '(should|ought to|needs to|need to|has to) (also|all|both|still|first)? be (reviewed|signed|approved|checked|tested|returned|submitted|renamed|rewritten|removed|replaced|moved|updated|split)',
    'all your <any> must',
    '(needs|need|has|have) to be (<any>)? (done|signed|sent|fixed|reviewed|returned|submitted|completed|approved|finished|updated|ready)',
    'go ahead',
    '(reply|respond) (to|by|asap|with|if)',
    'asap %',
  ),
  ...say(
    'need',
    "(i|we) (<softener>|do|will|would|may|might|'ll|still|also|urgently|desperately|badly)? (need|require) (you|your|this|it|that|these|those|the|a|an|some|more|any|to (know|see|have|get|hear|understand|discuss|talk|meet|speak|resolve|decide)|help|access|info|information|clarification|feedback|advice|input|someone|approval|answers)",
    "(i'll|we'll|i'd|we'd) (also)? need (you|your|this|it|that|these|those|the|a|an|some|more|any|to (know|see|have|get))",
    '(i|we) (need|want) (this|that|it|them|<any>|the <any>) (back|done|fixed|finished|sent|sorted|resolved|returned|signed|ready|by|before|asap)',
    '(i|we) (want|need) (a|an|my|our|the|some)? (full|proper|written|clear)? (refund|reply|answer|response|explanation|apology|replacement|decision|confirmation|quote|estimate|copy|update|call back|callback|money back)',
    '(i|we) (only|just)? need (<any>)? <any>? <any>? of your time',
    '(i|we) (urgently|still|also|really)? need (volunteers|reviewers|testers|people|drivers|speakers|details|feedback|examples|numbers|photos|help|input|confirmation|approval)',
    '(i|we) (demand|insist (that|on (an|you|your))|expect you to)',
    '^ (need|needs) (this|that|it|them|these|you|your|the) ',
    "(i want|i'd want|we want) (you|to know|your)",
  ),
];

const index = indexPatterns<Verdict>([...asksAfterAll, ...rhetoric, ...neverAsks, ...adverts, ...asks]);

const bit = (name: string): number => classBits[name] ?? 0;

/** Words after which a verb form has a subject or belongs to an infinitive, so it asks for nothing. */
const subjects = internAll(
  "i we he she they it who that which to will would can could may might shall should must did does do and/or i'll we'll he'll she'll they'll you'll i'd we'd he'd she'd they'd not never always also-i didn't doesn't don't won't can't couldn't wouldn't",
);
/** Verb bases that often stand first as nouns, names, answers or pleasantries. */
const rarelyImperative = internAll(
  'thank welcome hope wish love regard mean guess bet matter happen seem belong consist concern wonder will may can like need want saw note sound worry regret suppose believe think know understand agree appreciate apologize apologise enjoy cost dare suit look must feel hear prefer remain last second risk like right light minute average refer hate fear doubt intend tend further own better even long ok present',
);
const leadIns = internAll(
  'also then so and but just even again well ok okay anyway now please or yes first next finally lastly otherwise instead again maybe perhaps therefore meanwhile alternatively additionally simply definitely always never rather however later plus btw kindly still even hey hi hello no sure yeah yep thanks alright oh and/or',
);
const conditions = internAll(
  'if when whenever once after before as until unless for in on at to since while whether should given due with by upon per based because during where wherever regarding re although though',
);
const afterVerb = bit('det') | bit('pronoun') | bit('prep') | bit('wh') | bit('softener') | bit('verb');
const afterNoun = bit('be') | bit('modal');
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
  "is are was were do does did can could should would will have has am 's isn't aren't don't doesn't didn't can't couldn't shouldn't won't wouldn't hasn't haven't",
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
function isNear({ id }: Tokens, index: number, words: ReadonlySet<number>): boolean {
  for (let i = Math.max(0, index - 3); i < index; i += 1) if (words.has(id[i] ?? 0)) return true;
  return false;
}

/** Whether one of the words stands among the three after the token. */
function isFollowedBy({ id, count }: Tokens, index: number, words: ReadonlySet<number>): boolean {
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
function afterQuote({ tokens, body }: Sentence, index: number): number {
  if (tokens.id[index] !== quoteMark || index <= body) return index;
  for (let i = index + 1; i < tokens.count; i += 1) if (tokens.id[i] === quoteMark) return i + 1;
  return index;
}

function isNone(verdict: Verdict): verdict is 'no' | 'advert' {
  return verdict === 'no' || verdict === 'advert';
}

/** The first phrase that decides; an ask anywhere outweighs an offer before it. */
function verdictOfPhrases(sentence: Sentence): Verdict | undefined {
  const { tokens } = sentence;
  let verdict: Verdict | undefined;
  let i = 0;
  while (i < tokens.count) {
    const after = afterQuote(sentence, i);
    if (after > i) {
      i = after;
      continue;
    }
    let next = i + 1;
    for (const { pattern, value } of candidatesAt(index, tokens, i)) {
      if (!matches(pattern, sentence, i, scratch)) continue;
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
    return baseOfParticiple(next) === undefined && !isIn(tokens.id[scratch.end] ?? 0, bit('prep'));
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
  const at = skipLeadIns(sentence, sentence.body);
  if (isCommandAt(sentence, at)) return !isHeading(sentence) && !isOffer(sentence, at);
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
  if (!isIn(id, bit('verb')) || rarelyImperative.has(id)) return false;
  // "If you have a moment, do you know where it is?"
  if (doing.has(id) && people.has(tokens.id[index + 1] ?? 0)) return false;
  if (isNamePart(sentence, index) || isNoun(sentence, index)) return false;
  const next = tokens.id[index + 1] ?? 0;
  if (motion.has(id) && isIn(next, bit('verb'))) return true;
  if (isIn(next, afterNoun) || afterNounWords.has(next)) return false;
  if (verbsBe.has(id)) return true;
  if (index + 1 >= sentence.last)
    return tokens.count - index <= 2 && tokens.count > 1 && sentence.body <= index;
  if (next === and) return isIn(tokens.id[index + 2] ?? 0, bit('verb'));
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
  'call report review update plan test order offer message request release change comment question fix work note lunch progress answer email e-mail mail schedule contract budget access support deploy point result feature',
);
const withNoun = internAll('call lunch');
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
  if (!isIn(next, bit('prep'))) return !isIn(next, bit('det')) && isDoneAt(sentence, index + 2);
  for (let i = index + 2; i < last; i += 1) {
    const word = tokens.id[i] ?? 0;
    if (word === colon) return true;
    if (isIn(word, bit('wh') | bit('pronoun')) || isMark(tokens, i) || dependent.has(word)) return false;
    if (isIn(word, afterNoun) || isThirdPerson(sentence, i)) return true;
  }
  return false;
}

/** "Support for Node 18 ends in April": a verb in -s with no article or preposition before it. */
function isThirdPerson(sentence: Sentence, index: number): boolean {
  const { tokens } = sentence;
  if (isIn(tokens.id[index - 1] ?? 0, bit('det') | bit('prep') | bit('verb'))) return false;
  const word = tokenText(sentence, index).toLowerCase();
  const follows = index + 1 >= sentence.last || isIn(tokens.id[index + 1] ?? 0, bit('prep') | bit('det'));
  return follows && word.endsWith('s') && !isVerbBase(word) && isVerbBase(word.slice(0, -1));
}

/** A past form with nothing after it that it could describe: "moved to Thursday", "attached". */
function isDoneAt(sentence: Sentence, index: number): boolean {
  if (index >= sentence.last) return false;
  const word = tokenText(sentence, index).toLowerCase();
  if (isVerbBase(word) || baseOfParticiple(word) === undefined) return false;
  const after = sentence.tokens.id[index + 1] ?? 0;
  return index + 1 >= sentence.last || isMark(sentence.tokens, index + 1) || isIn(after, bit('prep'));
}

/** A capital letter in the middle, as in "Mark Taylor …", speaks for a name. */
function isNounBefore(sentence: Sentence, index: number): boolean {
  const { tokens } = sentence;
  const second = tokens.text.charCodeAt(tokens.start[index + 1] ?? 0);
  return (
    isUpper(second) &&
    isIn(tokens.id[index + 1] ?? 0, bit('verb')) &&
    !isIn(tokens.id[index + 1] ?? 0, bit('det'))
  );
}

/** What follows a command when it is no small word: a name, a number, an unknown noun without a verb after it. */
function isObject(sentence: Sentence, index: number): boolean {
  const { tokens } = sentence;
  const after = tokens.id[index + 1] ?? 0;
  if (isIn(after, afterNoun) || afterNounWords.has(after)) return false;
  // "Check engine light is on": the word before the verb begins a noun of several words.
  for (let i = index; i < index + 3 && tokens.id[i] === unknownWord && !isMark(tokens, i); i += 1)
    if (isIn(tokens.id[i + 1] ?? 0, bit('be'))) return false;
  const isWord = !isMark(tokens, index);
  if (!isWord) return tokens.text.charCodeAt(tokens.start[index] ?? 0) === 34;
  // "Work totalled", "Call volumes": a past or plural after the word makes the word a noun.
  return !(tokens.id[index] === unknownWord && tokens.text.endsWith('ed', tokens.end[index]));
}
