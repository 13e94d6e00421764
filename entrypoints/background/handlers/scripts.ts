import { database } from '@/utils/browser/database/database';
import { readLockNow, requireOpen } from '@/utils/browser/lock/lock-state';
import type { Handlers } from '@/utils/browser/messages/serve';
import { alive } from '@/utils/core/practice/change';
import { scriptText } from '@/utils/core/practice/scripts';
import { requireTurnedOn } from './composer';

export const scriptHandlers = {
  async 'scripts.titles'(_, sender) {
    await requireTurnedOn(sender);
    if ((await readLockNow()).state === 'locked') return 'locked';
    return alive(await database.scripts.toArray()).map(({ id, title }) => ({ id, title }));
  },

  async 'scripts.text'({ id }, sender) {
    await requireTurnedOn(sender);
    await requireOpen();
    const script = await database.scripts.get(id);
    if (!script || script.deletedAt !== undefined) throw new Error('this script is gone');
    return { text: scriptText(script) };
  },
} satisfies Partial<Handlers>;
