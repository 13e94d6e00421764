import { rolePlayOrder } from './reaction-suggestions';
import type { Reaction } from './script';
import type { Random } from './seeded-random';

/** Who the user is in a turn: first the one who asks, then, sides swapped, the one who is asked. */
export type Side = 'asking' | 'asked';

/** One exchange: what they say to the ask, and what is answered. */
export interface Turn {
  readonly side: Side;
  readonly reaction: Reaction;
}

/**
 * The turns of a role-play: each reaction once with the user asking, then each once with sides swapped, in an
 * order of their own, since nobody knows beforehand which answer will come. A reaction without words for the
 * other person has nothing to play.
 */
export function rolePlayTurns(reactions: readonly Reaction[], random: Random): Turn[] {
  const playable = reactions.filter(({ theySay }) => theySay.trim() !== '');
  const sides: readonly Side[] = ['asking', 'asked'];
  return sides.flatMap((side) => rolePlayOrder(playable, random).map((reaction) => ({ side, reaction })));
}
