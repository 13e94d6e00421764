import type { Reaction, Script } from '@/utils/core/practice/script';
import { idOf } from './ids';

/** A script as it would be written, with a yes and a no. */
export function scriptWith(changes: Partial<Script> = {}): Script {
  return {
    id: idOf(900),
    createdAt: 0,
    updatedAt: 0,
    title: 'My draft',
    opener: 'Hi Kim,',
    request: 'could you look over my draft?',
    why: 'You know this reader.',
    easyOut: 'A no is fine.',
    version: 1,
    reactions: [
      reactionWith({ id: idOf(901) }),
      reactionWith({ id: idOf(902), kind: 'no', theySay: 'No.', iSay: 'Thanks for telling me.' }),
    ],
    practice: { step: 0 },
    ...changes,
  };
}

export function reactionWith(changes: Partial<Reaction> = {}): Reaction {
  return { id: idOf(910), kind: 'yes', theySay: 'Sure.', iSay: 'When suits you?', ...changes };
}
