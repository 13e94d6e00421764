/**
 * Writes the verb lexicon of the phrasing engine: `npx tsx scripts/build-verbs.ts`,
 * and `npm run build:patterns` after it.
 * The lists below are the source; the output adds which verbs double their last letter.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Verbs of everyday and work English that a request may ask for. Base forms. */
const regular = `
reword unprotect pop double-check greenlight earmark retest reshare repost offboard ramp groom lint caption allowlist bookmark unshare
unpublish pitch co-host sub shadow bcc tidy disinfect water dedupe notarize countersign vouch wireframe script resize include dim
abandon abide abolish absorb abstract accelerate accept access accommodate accompany accomplish account achieve
acknowledge acquire act activate adapt add address adhere adjust administer admire admit adopt advance advertise advise
advocate affect affirm afford agree aid aim align allocate allow alter amend analyse analyze anchor announce annotate
annoy answer anticipate apologise apologize appeal appear append applaud apply appoint appraise appreciate approach
approve arbitrate archive argue arrange arrive articulate ask assemble assert assess assign assist assume assure attach
attack attain attempt attend attest attract audit augment authenticate author authorise authorize automate avoid await
award back backfill backport backup bail balance ban bank bar base bash batch beg begin behave believe belong benchmark
benefit bill blame blend bless block blog boast book boost boot border bother bounce brainstorm branch brand brief
broadcast browse buffer bug bump bundle buzz bypass cache calculate calibrate call calm cancel capture care carry cast
categorise categorize cause cc celebrate centralise centralize certify chain chair challenge champion change charge
chart chase chat check cheer cherry-pick circle circulate cite claim clarify classify clean clear click clone close
coach code collaborate collapse collate collect combine comfort commence comment commission commit communicate compare
compensate compile complain complement complete comply compose compress compute conceal concede conceive concentrate
concern conclude condense conduct configure confirm connect consider consolidate constrain construct consult contact
contain contemplate continue contract contrast contribute control convene convert convey convince cook cooperate
coordinate copy correct correlate correspond corroborate counsel count cover craft crash create credit criticise
criticize crop cross-check cross-post crosscheck crush cry curate customise customize cycle damage dance date debate
debug decide declare decline decode decommission decorate decouple decrease dedicate deduct deduplicate deepen defend
defer define delay delegate delete deliberate deliver demand demo demonstrate demote denote deny depart depend depict
deploy deprecate derive describe deserve design designate desire destroy detach detail detect determine develop deviate
devise devote diagnose dictate differ differentiate dig digest direct disable disagree disallow disappear disclose
disconnect discontinue discourage discover discuss dismiss dispatch display dispose dispute disregard distinguish
distribute disturb dive divert divide dm dock document donate double doubt download downgrade downvote draft drag drain
drop dry dump duplicate earn ease echo edit educate eliminate elaborate email e-mail embed embrace emphasise emphasize
employ empty enable encode encounter encourage encrypt end endorse enforce engage enhance enjoy enlarge enlist enrich
enrol enroll ensure enter entertain enumerate envision erase escalate escape escort establish estimate evaluate examine
exceed exchange exclude excuse execute exempt exercise exist exit expand expect expedite experiment expire explain
explore export expose express extend extract face facilitate factor fail familiarise familiarize fasten favor favour fax
fear feature fedex fetch field figure file fill filter finalise finalize finance finish fire fit fix flag flash flesh
flip float flush focus fold follow force forecast foresee forfeit fork form formalise formalize format formulate forward
foster fund fulfil fulfill function furnish further fwd gain gather gauge generate gift glance google govern grab grade
grant graph greet group grow guarantee guard guess guide ghost halt hammer hand handle happen harmonise harmonize
hash hate haul head heal heat help hesitate highlight hint hire honor honour hook hope host house hug hunt hurry identify
ignore illuminate illustrate imagine implement imply import impose impress improve incorporate increase incur indent
index indicate induce infer inflate influence inform inherit initial initialise initialize initiate inject innovate
input inquire enquire insert inspect inspire install instruct insure integrate intend intensify interact intercept
interest interface interfere interpret interrupt intervene interview introduce invent invest investigate invite invoice
involve isolate issue iterate jog join joke jot judge jump justify kick kill kindle knock label lack land last laugh
launch layer lean learn lease lecture lessen level leverage license licence lift like limit line link list listen live
load loan lobby locate lock log look loop lose love lower lug mail maintain manage mandate map mark market mask match
matter maximise maximize measure mediate mention mentor merge message migrate mind minimise minimize mirror miss mitigate
mix mock model moderate modernise modernize modify monitor motivate mount move multiply mute name narrow navigate need
negotiate nominate normalise normalize note notice notify nudge number obey object obligate observe obsess obtain occupy
occur offer offload offset omit onboard open operate opt optimise optimize order organise organize orient originate
outline outsource overhaul overlap overlook override own pack page paint pair panic paraphrase pardon park parse
participate partner pass paste patch pause pay peek peel peer perform permit persist persuade phone phrase pick piece
pilot pin ping pinpoint pioneer pipe place plan plant play please plot plug point poke polish poll populate port pose
position possess post postpone pour practice practise praise pray predict prefer prefix prepare prepend present preserve
press pressure presume pretend prevent preview price print prioritise prioritize privatise probe proceed process procure
produce profile program programme progress prohibit project promise promote prompt pronounce proof proofread propagate
propose protect protest prototype prove provide provision prune publicise publicize publish pull pump punch purchase
purge purify pursue push qualify quantify query question queue quote race raise rank rate reach react read realise
realize reallocate rearrange reason reassess reassign reassure rebase reboot rebuild rebut recall recap receive recheck
reclaim recognise recognize recommend reconcile reconfigure reconfirm reconnect reconsider reconstruct record recover
recreate recruit rectify recycle redact redefine redeem redeploy redesign redirect redline redraft reduce reevaluate
re-evaluate reexamine refactor refer reference refine reflect reformat refresh refund refuse regard regenerate register
regret regulate reimburse reinforce reinstall reinstate reiterate reject relate relax relay release relocate rely remain
remark remedy remember remind remove rename render renew renegotiate reopen re-open reorder reorganise reorganize repair
repeat rephrase replace replenish replicate reply repo report represent reprint reproduce repro request require resched
reschedule rescue research resend reserve reset reside resolve resort respect respond rest restart restate restore
restrict restructure resubmit result resume retain rethink retire retract retrieve retry retweet return reuse reveal
reverify reverse revert review revise revisit revoke reward rewrite rewind rework rid ring risk roll rotate round route
rsvp ruin rule run rush sample sanitise sanitize satisfy save scale scan scare schedule scope score scout scrap scrape
scratch screen screenshot scroll seal search season seat secure seek seem segment select self-review separate sequence
serve service settle setup shape share sharpen shed shelter shelve shift ship shop shorten shout shrink shut sign signal
silence simplify simulate sip size sketch skim skip slack slice slide slip slow smile smooth snooze soften solicit solve
sort sound source span spare spawn specify speculate spell spin split sponsor spot spread spruce squash stabilise
stabilize stack staff stage stand-in standardise standardize stamp staple star start state station stay steer stick
stimulate stir stock stop store strategise strategize stream streamline strengthen stress stretch strike strip
structure study stuff style submit subscribe subset substantiate substitute subtract succeed suffer suggest suit sum
summarise summarize supervise supply support suppose surface surprise survey suspect suspend sustain swap switch
symbolise sync synchronise synchronize synthesise synthesize systematise tabulate tackle tag tail tailor talk tally tap
target taste tease telephone tempt tend terminate test testify text thank think-through threaten tick tie tighten time
tip title toggle tolerate touch tour trace track trade train transcribe transfer transform translate transmit
transport travel treat triage trigger trim trip triple troubleshoot trust try tune turn tutor tweak tweet type
unassign unblock uncover undelete underline undertake unfold unify uninstall unite unlink unlock unmute unpack unpin
unplug unsubscribe update upgrade uphold upload upvote urge use utilise utilize vacate validate value vary vent venture
verify version vet view violate visit visualise visualize voice volunteer vote wait waive wake walk walkthrough want
warm warn wash waste watch weaken weigh welcome whip widen wipe wire wish witness wonder work worry wrap x-ray yank step cut stand leave recheck bend borrow spot-check sign-off loop grab circle flick bring calc comparewrite backpedal babysit redline skim dial download e-sign docusign slack zoom
yield zip zoom
`;

/** base past past-participle; `-` for a form that follows the rule. */
const irregular = `
be was been|become became become|begin began begun|bend bent bent|bet bet bet|bid bid bid|bind bound bound|bite bit bitten
blow blew blown|break broke broken|bring brought brought|broadcast broadcast broadcast|build built built|buy bought bought
cast cast cast|catch caught caught|choose chose chosen|come came come|cost cost cost|cut cut cut|deal dealt dealt
dig dug dug|do did done|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed
feel felt felt|fight fought fought|find found found|fly flew flown|forecast forecast forecast|foresee foresaw foreseen
forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone
grow grew grown|hang hung hung|have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt
keep kept kept|know knew known|lay laid laid|lead led led|leave left left|lend lent lent|let let let|lie lay lain
light lit lit|lose lost lost|make made made|mean meant meant|meet met met|offset offset offset|overcome overcame overcome
override overrode overridden|overwrite overwrote overwritten|oversee oversaw overseen|pay paid paid|prove proved proven
proofread proofread proofread|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|redo redid redone|repay repaid repaid
resend resent resent|reset reset reset|rethink rethought rethought|rerun reran rerun|rewind rewound rewound|rewrite rewrote rewritten|ride rode ridden
ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent
set set set|shake shook shaken|shed shed shed|shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut
sing sang sung|sit sat sat|sleep slept slept|slide slid slid|speak spoke spoken|speed sped sped|spend spent spent
spin spun spun|split split split|spread spread spread|stand stood stood|steal stole stolen|stick stuck stuck
strike struck struck|swear swore sworn|sweep swept swept|swim swam swum|swing swung swung|take took taken|teach taught taught
tear tore torn|tell told told|think thought thought|throw threw thrown|troubleshoot troubleshot troubleshot
understand understood understood|undertake undertook undertaken|undo undid undone|unwind unwound unwound|uphold upheld upheld
upset upset upset|wake woke woken|wear wore worn|win won won|withdraw withdrew withdrawn|write wrote written
`;

/** Verbs of more than one syllable that double their last letter all the same; short ones follow the rule. */
const doubling = `abet admit allot begin commit compel concur confer control debug defer deter embed enrol equip excel
expel forget format fulfil incur infer occur offset omit permit prefer program rebut recap refer regret reset resubmit
retag submit transfer transmit unpin unplug unwrap upset backup`;

const words = (list: string): string[] => list.split(/\s+/).filter((word) => word !== '');

function sharedLetters(a: string, b: string): number {
  let shared = 0;
  while (shared < 9 && shared < a.length && a[shared] === b[shared]) shared += 1;
  return shared;
}

/** `begin began begun` → `begin2an2un`, `bring brought brought` → `bring3ought`, `put put put` → `put`. */
function asEndings(entry: string): string {
  const [base = '', past = '', participle = ''] = entry.split(' ');
  const ending = (form: string) => {
    const shared = sharedLetters(base, form);
    return `${base.length - shared}${form.slice(shared)}`;
  };
  if (past !== participle) return base + ending(past) + ending(participle);
  return past === base ? base : base + ending(past);
}

function main(): void {
  const forms = irregular
    .split(/[|\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
  const bases = [...new Set([...words(regular), ...forms.map((form) => words(form)[0] ?? '')])].sort();
  const doubled = words(doubling)
    .filter((word) => bases.includes(word))
    .sort();
  const lines = [
    '// Written by scripts/build-verbs.ts: change the lists there.',
    '',
    '/** Base forms; the engine has them from `patterns.generated.ts`. */',
    `export const verbBases =\n  '${bases.join(' ')}';`,
    '',
    '/** Verbs that do not follow the rule: the base, then what to cut off and put on for the past and the participle. */',
    `export const irregularVerbs =\n  '${forms.sort().map(asEndings).join(' ')}';`,
    '',
    '/** Verbs of more than one syllable that double their last letter before -ed and -ing. */',
    `export const doublingVerbs =\n  '${doubled.join(' ')}';`,
    '',
  ];
  const path = fileURLToPath(new URL('../utils/core/phrasing/en/verbs.generated.ts', import.meta.url));
  writeFileSync(path, lines.join('\n'));
}

main();
