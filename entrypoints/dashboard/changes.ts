import { type Accessor, createSignal } from 'solid-js';
import type { RecordTypes, TableName } from '@/utils/browser/database/database';
import { type StorageProblem, storageProblemOf } from '@/utils/browser/database/problem';
import { type Changes, save } from '@/utils/browser/database/write';
import { stampNow } from '@/utils/browser/moment';
import { storedSettings } from '@/utils/browser/storage/settings';
import { removed, restored } from '@/utils/core/practice/change';

/** One record, before and after. Without a `before` it is new. */
export interface Change<Name extends TableName> {
  readonly table: Name;
  readonly before?: RecordTypes[Name] | undefined;
  readonly after: RecordTypes[Name];
  /** What to tell the user. */
  readonly said: string;
}

/** What was just done, in words, and the way back. */
export interface Notice {
  readonly words: string;
  readonly undo?: () => void;
}

/** Saves the changes of one part of the dashboard, and keeps the last one for undo. */
export interface ChangeKeeper {
  readonly notice: Accessor<Notice | undefined>;
  readonly problem: Accessor<StorageProblem | undefined>;
  /** Saves a change and offers undo. `true` when it is saved. */
  make<Name extends TableName>(change: Change<Name>): Promise<boolean>;
  /** Saves records without a word about it. `true` when they are saved. */
  keep(changes: Changes): Promise<boolean>;
  say: (words: string) => void;
  /** Takes the notice away. */
  close: () => void;
}

/** Made once a part; ends with it. */
export function createChangeKeeper(undone: string): ChangeKeeper {
  const [notice, setNotice] = createSignal<Notice>();
  const [problem, setProblem] = createSignal<StorageProblem>();

  async function keep(changes: Changes): Promise<boolean> {
    try {
      await save(changes);
      setProblem(undefined);
      return true;
    } catch (error) {
      setProblem(storageProblemOf(error));
      return false;
    }
  }

  async function takeBack<Name extends TableName>({ table, before, after }: Change<Name>): Promise<void> {
    const now = stampNow(await storedSettings.read());
    const record = before === undefined ? removed(after, now) : restored(before, after, now);
    if (await keep(only(table, record))) setNotice({ words: undone });
  }

  return {
    notice,
    problem,
    keep,
    say: (words) => void setNotice({ words }),
    close: () => setNotice(undefined),
    async make(change) {
      if (!(await keep(only(change.table, change.after)))) return false;
      setNotice({ words: change.said, undo: () => void takeBack(change) });
      return true;
    },
  };
}

function only<Name extends TableName>(table: Name, record: RecordTypes[Name]): Changes {
  return { [table]: [record] };
}
