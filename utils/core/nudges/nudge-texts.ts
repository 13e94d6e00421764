import type { NudgeKind } from './nudge-event';
import type { NudgeVariant } from './variant';

/** The longest a title or a body may be, in UTF-16 units (practice policy §5.7). */
export const longestText = 90;

export interface NudgeText {
  readonly title: string;
  /** May hold `{what}`, the user's own words about the ask, in detailed texts alone. */
  readonly body: string;
}

type ShownKind = Extract<NudgeKind, 'plan_due' | 'week_start' | 'one_left' | 'rehearse' | 'stuck'>;

/**
 * What notifications say. Discreet texts tell a bystander nothing: neither what is asked nor of whom, nor that
 * it is about asking. Several for each kind, taken in turn.
 */
export const nudgeTexts: Readonly<
  Record<ShownKind, Readonly<Record<NudgeVariant['detail'], readonly NudgeText[]>>>
> = {
  plan_due: {
    discreet: [
      { title: 'Your plan for this week', body: 'One step is ready when you are.' },
      { title: 'From your plan', body: 'A small step is up about now.' },
      { title: 'It is about that time', body: 'Something you planned is waiting for you.' },
    ],
    detailed: [
      { title: 'You planned to ask about now', body: '{what}' },
      { title: 'From your plan, about now', body: '{what}' },
    ],
  },
  week_start: {
    discreet: [
      { title: 'A fresh week', body: 'Two minutes now make room for one small step.' },
      { title: 'Your week', body: 'A good moment to pick one small thing.' },
    ],
    detailed: [
      { title: 'A fresh week', body: 'What would you like to ask for? One small ask is enough.' },
      { title: 'Your week of asking', body: 'Pick one small ask and when to make it.' },
    ],
  },
  one_left: {
    discreet: [
      { title: 'Your week', body: 'One small step is still open.' },
      { title: 'Nearly there', body: 'One more, if today suits you.' },
    ],
    detailed: [
      { title: 'One ask to your goal', body: 'One small ask is enough, and a no counts too.' },
      { title: 'One ask is still open this week', body: 'Is there something small you could ask today?' },
    ],
  },
  rehearse: {
    discreet: [
      { title: 'Two minutes of practice', body: 'Your notes are ready when you are.' },
      { title: 'Before your next step', body: 'A quick read-through is ready.' },
    ],
    detailed: [
      { title: 'Rehearse before you ask', body: '{what}' },
      { title: 'Say it once aloud', body: '{what}' },
    ],
  },
  stuck: {
    discreet: [{ title: 'Your timer is done', body: 'Your notes are ready for the next step.' }],
    detailed: [{ title: 'Your timer is done', body: 'You tried. Your notes can become an ask now.' }],
  },
};

/** Bodies that take the place of the usual ones once the user has let several nudges pass (§5.4). */
export const backOffBodies: Readonly<Record<'less' | 'off', string>> = {
  less: 'These come less often now. Is that fine?',
  off: 'These come rarely now. You can turn them off here.',
};

/** Labels of the choices, on buttons and on the nudge page. */
export const choiceLabels: Readonly<Record<NudgeVariant['choices'][number], string>> = {
  open: 'Open',
  later_today: 'Later today',
  tomorrow: 'Tomorrow',
  not_this_week: 'Not this week',
  stop_kind: 'Stop this kind',
};

/** Words that have no place in a nudge or a review (§5.7). */
export const forbiddenWords: readonly string[] = [
  'fail',
  'failed',
  'missed your goal',
  'broke',
  'lost',
  'streak',
  'only',
  'should',
  "don't forget",
  'lazy',
  'behind',
];

/**
 * The words of a nudge, title and body at most 90 units each.
 *
 * @param what the user's own words about the ask; used by detailed texts alone, and shortened to fit
 */
export function textOf(variant: NudgeVariant, what: string | undefined): NudgeText {
  const { kind, detail, turn, tone } = variant;
  const texts = isShownKind(kind) ? nudgeTexts[kind] : nudgeTexts.plan_due;
  // Without the user's words a detailed text would be empty: the discreet one says enough.
  const usable = texts[detail].filter(({ body }) => what !== undefined || !body.includes('{what}'));
  const choices = usable.length > 0 ? usable : texts.discreet;
  const text = choices[turn % choices.length] ?? nudgeTexts.plan_due.discreet[0];
  const { title, body } = text ?? { title: '', body: '' };
  if (tone !== 'plain') return { title, body: backOffBodies[tone] };
  return { title, body: body.replace('{what}', () => shortened(what ?? '')) };
}

function isShownKind(kind: NudgeKind): kind is ShownKind {
  return kind in nudgeTexts;
}

/** Cut at a whole character, never within a surrogate pair. */
function shortened(text: string): string {
  if (text.length <= longestText) return text;
  let short = '';
  for (const character of text) {
    if (short.length + character.length > longestText - 1) break;
    short += character;
  }
  return `${short}…`;
}
