import type { Settings } from '../practice/settings';
import type { Candidate, Level, NudgeEvent, NudgeKind, SnoozeChoice } from './nudge-event';
import { canComeLater } from './snooze';

/** Which of the texts a nudge takes; see nudge-texts.ts. */
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
  candidate: Pick<Candidate, 'kind' | 'attempt'>,
  about: {
    level: Level;
    settings: Settings;
    turn: number;
    canComeLater: (candidate: Pick<Candidate, 'attempt'>) => boolean;
  },
): NudgeVariant {
  const { level, settings, turn } = about;
  const { kind } = candidate;
  const tone = kind === 'stuck' || level < 2 ? 'plain' : level === 2 ? 'less' : 'off';
  return {
    kind,
    detail: settings.discreet ? 'discreet' : 'detailed',
    tone,
    turn,
    choices: choicesOf(candidate, { tone, canComeLater: about.canComeLater }),
  };
}

/**
 * The choices on a nudge (§5.5): no second *later* on the same day, and at back-off level 3 turning these off
 * comes first. The stuck timer has no week and is no habit: it offers to open and to come later.
 */
function choicesOf(
  candidate: Pick<Candidate, 'kind' | 'attempt'>,
  about: Pick<NudgeVariant, 'tone'> & { canComeLater: (candidate: Pick<Candidate, 'attempt'>) => boolean },
): NudgeChoice[] {
  const choices = everyChoice.filter((choice) => choice !== 'later_today' || about.canComeLater(candidate));
  if (candidate.kind === 'stuck') return choices.slice(0, choices.includes('later_today') ? 2 : 1);
  if (about.tone !== 'off') return choices;
  return ['stop_kind', ...choices.filter((choice) => choice !== 'stop_kind')];
}

/** The variant of a nudge that was claimed, as it was then: what its buttons did is read from it again. */
export function variantOfShown(
  event: NudgeEvent,
  events: readonly NudgeEvent[],
  settings: Settings,
): NudgeVariant {
  const { claimed, kind, level } = event;
  const earlier = events.filter((other) => isEarlier(other, event));
  const canComeLaterThen = (candidate: Pick<Candidate, 'attempt'>) =>
    claimed !== undefined && canComeLater(candidate, { at: claimed.at, tz: claimed.tz, settings });
  return variantOf(
    { kind, attempt: event.attempt },
    { level, settings, turn: earlier.length, canComeLater: canComeLaterThen },
  );
}

function isEarlier({ id, kind, claimed }: NudgeEvent, than: NudgeEvent): boolean {
  return (
    kind === than.kind && id !== than.id && claimed !== undefined && claimed.at <= (than.claimed?.at ?? 0)
  );
}
