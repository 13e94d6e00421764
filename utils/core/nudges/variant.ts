import type { Settings } from '../practice/settings';
import type { Candidate, Level, NudgeKind, SnoozeChoice } from './nudge-event';

/** Which of the texts a nudge takes; the words are in nudge-texts.ts. */
export interface NudgeVariant {
  readonly kind: NudgeKind;
  /** The user asked for details; otherwise the text tells a bystander nothing. */
  readonly detail: 'discreet' | 'detailed';
  /** `less` asks whether less often is fine, `off` offers to turn these off. */
  readonly tone: 'plain' | 'less' | 'off';
  /** Varies from nudge to nudge, so that they do not wear off: 0 or greater. */
  readonly turn: number;
  readonly choices: readonly NudgeChoice[];
}

export type NudgeChoice = 'open' | SnoozeChoice;

const everyChoice: readonly NudgeChoice[] = ['open', 'later_today', 'tomorrow', 'not_this_week', 'stop_kind'];

/** The variant of a nudge shown as the `turn`-th at a back-off level. */
export function variantOf(
  candidate: Candidate,
  about: { level: Level; settings: Settings; turn: number; canComeLater: (candidate: Candidate) => boolean },
): NudgeVariant {
  const { level, settings, turn, canComeLater } = about;
  const { kind } = candidate;
  const tone = kind === 'stuck' || level < 2 ? 'plain' : level === 2 ? 'less' : 'off';
  return {
    kind,
    detail: settings.discreet ? 'discreet' : 'detailed',
    tone,
    turn,
    choices: choicesOf(candidate, { tone, canComeLater }),
  };
}

/**
 * The choices on a nudge (§5.5): no second *later* on the same day, and at back-off level 3 turning these off
 * comes first. The stuck timer has no week and is no habit: it offers to open and to come later.
 */
function choicesOf(
  candidate: Candidate,
  about: Pick<NudgeVariant, 'tone'> & { canComeLater: (candidate: Candidate) => boolean },
): NudgeChoice[] {
  const choices = everyChoice.filter((choice) => choice !== 'later_today' || about.canComeLater(candidate));
  if (candidate.kind === 'stuck') return choices.slice(0, choices.includes('later_today') ? 2 : 1);
  if (about.tone !== 'off') return choices;
  return ['stop_kind', ...choices.filter((choice) => choice !== 'stop_kind')];
}
