import { pathToFileURL } from 'node:url';
import { type Finding, type Rewrite, review } from '@/utils/core/phrasing';
import { tone } from '@/utils/core/phrasing/tone';
import { readDirectives, readIntents, readRated } from '../data';
import { adapterPath } from '../peers';
import { bootstrap, type Estimate, median, percent, percentRange, proportion } from '../statistics';

/** Frames a reader would recognise, found by patterns of the bench's own, not by the engine's. */
const FRAMES: Readonly<Record<string, RegExp>> = {
  'was wondering if you could':
    /\bwondering (?:if|whether) (?:you|someone|anyone|somebody|anybody|i|we) (?:could|can|would|might|had|have)\b/iu,
  'would it be possible': /\bwould it be possible (?:for you )?to\b|\bis it possible for you to\b/iu,
  'would you mind': /\b(?:would|do) you mind \w+ing\b/iu,
  'would appreciate it if': /\bappreciate it (?:\w+ )?if you (?:could|would|can)\b/iu,
  'was hoping you could': /\b(?:was|am|i'm) hoping (?:that )?(?:you|someone) (?:could|can|would|might)\b/iu,
  'wanted to see if': /\bwanted to (?:see|ask|check|know) (?:if|whether) you (?:could|can|would|might)\b/iu,
  'any chance': /\bany chance (?:that )?(?:you|someone|i|we)(?:'d|'ll)? ?(?:could|can|would|might)?\b/iu,
  'need you to': /\bi (?:really )?(?:need|want) you to\b/iu,
  'would like you to': /\b(?:would|'d) like you to\b/iu,
  'can I ask you to': /\b(?:can|could|may|might) i (?:please )?ask (?:you )?to\b/iu,
  'do you think you could': /\bdo you think (?:that )?you (?:could|can|might)\b/iu,
  'if you get a chance': /\b(?:if|when) you (?:get|have) (?:a|the) (?:chance|moment|minute|second)\b/iu,
  'sorry to bother':
    /\b(?:sorry to (?:bother|trouble|disturb)|sorry for (?:the )?(?:bother|trouble|asking))\b/iu,
  'hate to ask': /\bhate to (?:ask|bother)\b/iu,
  'quick question': /\bquick question\b/iu,
  'does anyone know': /\b(?:does|do) (?:any|some)(?:one|body) know\b/iu,
  'it would be great if':
    /\bit would be (?:great|good|nice|helpful|awesome|wonderful|useful) if (?:you|someone) (?:could|would|can)\b/iu,
  'can I ask a question': /\b(?:can|could|may) i ask (?:you )?(?:a|something)\b/iu,
  'you must, you have to': /^you (?:must|have to|need to) \w+/iu,
};

/** Sentences with none of them. */
const OTHER = 'other';
/** Frames that may be a sentence of their own, before the one that asks. */
const OPENERS = new Set(['sorry to bother', 'hate to ask', 'quick question', 'can I ask a question']);

export interface RewriteResult {
  readonly frames: readonly (readonly string[])[];
  readonly rows: readonly (readonly string[])[];
  readonly errors: readonly string[];
}

interface Case {
  readonly frame: string;
  readonly sentence: string;
  readonly findings: readonly Finding[];
  readonly rewrites: readonly Rewrite[];
}

interface Change {
  readonly frame: string;
  readonly before: string;
  readonly rewrite: Rewrite;
  readonly tone: number;
}

/**
 * What becomes of the sentences of the data: how many of those with a known frame are rewritten, and what every
 * rewrite offered, with a known frame or not, does to tone, grammar and content.
 */
export async function rewriteResult(folder: string): Promise<RewriteResult> {
  const cases = passages(folder).map(({ frame, sentence }) => ({
    frame,
    sentence,
    ...review(sentence),
  }));
  const changes = cases.flatMap(changesOf);
  const broken = await newProblems(changes);
  const lost = changes.flatMap((change) => lostOf(change).map((word) => ({ change, word })));
  const cooler = changes.filter((change) => change.tone < -0.15);
  const framed = cases.filter(({ frame }) => frame !== OTHER);
  const rewritten = framed.filter(({ rewrites }) => rewrites.length > 0);
  const losers = new Set(lost.map(({ change }) => change));
  return {
    frames: frameRows(cases, changes),
    rows: [
      ['frames with a safe rewrite', '≥ 70', percentRange(proportion(rewritten.length, framed.length))],
      [
        'sentences with the engine’s own `roundabout-frame`, rewritten',
        '≥ 70',
        percentRange(ownShare(cases)),
      ],
      ...(['direct', 'warm', 'short'] as const).map((style) => toneRow(changes, style)),
      [
        `rewrites without a new problem by harper.js (n ${changes.length})`,
        '≥ 99.5',
        percentRange(proportion(changes.length - broken.length, changes.length)),
      ],
      [
        'rewrites that keep names, numbers, dates, links, code, negations',
        '100',
        percentRange(proportion(changes.length - losers.size, changes.length)),
      ],
    ],
    errors: [
      ...lost.map(({ change, word }) => `lost "${word}": ${shown(change)}`),
      ...broken.map(({ change, problem }) => `grammar (${problem}): ${shown(change)}`),
      ...cooler.map((change) => `cooler by ${(-change.tone).toFixed(2)}: ${shown(change)}`),
      ...framed
        .filter(({ rewrites }) => rewrites.length === 0)
        .map(({ frame, sentence }) => `no rewrite (${frame}): ${sentence}`),
    ],
  };
}

const shown = ({ before, rewrite, frame }: Change): string =>
  `(${frame}, ${rewrite.style}) ${before} → ${rewrite.text}`;

function passages(folder: string): { frame: string; sentence: string }[] {
  const texts = [
    ...readRated(folder, 'politeness-wikipedia.csv').map(({ text }) => text),
    ...readRated(folder, 'politeness-stack-exchange.csv').map(({ text }) => text),
    ...readIntents(folder).map(({ text }) => text),
    ...readDirectives(folder),
  ];
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  const found = texts.flatMap((text) =>
    passagesOf([...segmenter.segment(text)].map(({ segment }) => segment)),
  );
  // Corpora repeat themselves; each sentence counts once.
  return [...new Map(found.map((passage) => [passage.sentence, passage])).values()];
}

/** Sentences with their frames; one that only opens stands with the sentence it leads up to. */
function passagesOf(sentences: readonly string[]): { frame: string; sentence: string }[] {
  return sentences.map((sentence, index) => {
    const [frame] = Object.entries(FRAMES).find(([, pattern]) => pattern.test(sentence)) ?? [OTHER];
    const next = OPENERS.has(frame) ? (sentences[index + 1] ?? '') : '';
    // The corpora write "<url>" for a link, which a grammar checker takes for a word.
    return { frame, sentence: (sentence + next).trim().replaceAll('<url>', 'https://example.org/page') };
  });
}

function changesOf({ frame, sentence, rewrites }: Case): Change[] {
  if (rewrites.length === 0) return [];
  const before = tone(sentence);
  return rewrites.map((rewrite) => ({ frame, before: sentence, rewrite, tone: tone(rewrite.text) - before }));
}

/** Of the sentences on which the engine itself speaks of a roundabout frame, those it rewrites. */
function ownShare(cases: readonly Case[]): Estimate {
  const own = cases.filter(({ findings }) => findings.some(({ rule }) => rule === 'roundabout-frame'));
  return proportion(own.filter(({ rewrites }) => rewrites.length > 0).length, own.length);
}

function toneRow(changes: readonly Change[], style: string): string[] {
  const values = changes.filter(({ rewrite }) => rewrite.style === style).map((change) => change.tone);
  const { value, low, high } = bootstrap(values, median, 300);
  return [
    `median tone change, ${style} (n ${values.length})`,
    '≥ 0',
    `${value.toFixed(3)} (${low.toFixed(3)}–${high.toFixed(3)})`,
  ];
}

function frameRows(cases: readonly Case[], changes: readonly Change[]): string[][] {
  return [...Object.keys(FRAMES), OTHER].map((frame) => {
    const mine = cases.filter((one) => one.frame === frame);
    const rewritten = mine.filter(({ rewrites }) => rewrites.length > 0).length;
    const toneOf = (style: string): string => {
      const values = changes.filter((change) => change.frame === frame && change.rewrite.style === style);
      return values.length === 0 ? '–' : median(values.map((change) => change.tone)).toFixed(2);
    };
    return [
      frame,
      String(mine.length),
      mine.length === 0 || frame === OTHER ? '–' : percent(rewritten / mine.length),
      toneOf('direct'),
      toneOf('warm'),
      toneOf('short'),
    ];
  });
}

async function newProblems(changes: readonly Change[]): Promise<{ change: Change; problem: string }[]> {
  // This adapter of the peers' folder exports exactly this.
  const { createGrammar } = (await import(pathToFileURL(adapterPath('harper-node')).href)) as {
    createGrammar: () => Promise<(text: string) => Promise<string[]>>;
  };
  const problemsIn = await createGrammar();
  const broken: { change: Change; problem: string }[] = [];
  const known = new Map<string, Map<string, number>>();
  for (const change of changes) {
    const before = known.get(change.before) ?? countsOf(await problemsIn(change.before));
    known.set(change.before, before);
    const after = countsOf(await problemsIn(change.rewrite.text));
    const [problem] =
      [...after].find(([key, count]) => count > (before.get(key) ?? 0) && !isOwnManner(key, change)) ?? [];
    if (problem !== undefined) broken.push({ change, problem });
  }
  return broken;
}

/** Who writes without capitals keeps doing so: that is the writer's manner, not the rewrite's mistake. */
function isOwnManner(problem: string, { before }: Change): boolean {
  const firstLetter = /[a-z]/iu.exec(before)?.[0] ?? '';
  return problem.startsWith('capitalization') && firstLetter === firstLetter.toLowerCase();
}

/** How often each kind of problem occurs with its words in lower case: a moved capital is no new problem. */
function countsOf(problems: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const problem of problems) {
    const key = problem.toLowerCase();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Softeners that hold a "not", or a capital after an "@name", and name nothing, which a rewrite may drop whole; and "ASAP", which it spells out. */
const DROPPED =
  /\b(?:sorry|asap)\b|\b(?:i )?(?:don't|do not) (?:suppose|mind|want to (?:bother|impose))\b|\bnot (?:too much trouble|sure (?:if|whether))\b|\bno (?:worries|rush|hurry|problem)\b|\bwon't (?:take|bother)\b|\b(?:isn't|not) urgent\b|\bif (?:it's |it is |that's )?not\b[^,.?!]{0,40}/giu;

const KEPT: readonly RegExp[] = [
  // Numbers and dates.
  /\b\w*\d[\w:.,/%-]*/gu,
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:today|tomorrow|tonight|january|february|april|june|july|august|september|october|november|december)\b/giu,
  // Links and addresses, code.
  /\bhttps?:\/\/\S+|\b[\w.-]{1,64}@[\w.-]+|<url>/gu,
  /`[^`]+`/gu,
  // Negations.
  /\b(?:not|never|no|none|nothing|without|cannot)\b|n't\b/giu,
  // Names: a capital that does not open the sentence.
  /(?<=[a-z,] )(?!I\b|I')[A-Z][\w-]+/gu,
];

/** What stood in the sentence and is not in the rewrite as often. */
function lostOf({ before, rewrite }: Change): string[] {
  const source = before.replace(DROPPED, '');
  const target = rewrite.text.toLowerCase();
  return KEPT.flatMap((pattern) => source.match(pattern) ?? [])
    .map((word) => withoutFinalMarks(word.toLowerCase()))
    .filter((word) => !target.includes(word));
}

function withoutFinalMarks(word: string): string {
  let end = word.length;
  while (end > 0 && '.,?!;:)"\''.includes(word.charAt(end - 1))) end--;
  return word.slice(0, end);
}
