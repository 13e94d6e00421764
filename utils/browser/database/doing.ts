import { type Accessor, createSignal } from 'solid-js';
import type { Entry } from '@/utils/core/practice/change';
import { newEntry } from '../moment';
import { storedSettings } from '../storage/settings';
import type { TableName } from './database';
import { type StorageProblem, storageProblemOf } from './problem';
import { saveUndoable, type Undo } from './undoable';
import type { Changes } from './write';

/** One step of the user. */
export interface Step {
  /** What is said once it is done. */
  readonly said: string;
  /** Every table it reads or writes. */
  readonly tables: readonly TableName[];
  /**
   * What to write, from the records as they are then. Awaits nothing but the database.
   * @param entry gives a new id and the present, as often as it is called
   */
  readonly decide: (entry: () => Entry) => Changes | Promise<Changes>;
  /** What else to take back with it, such as what was typed. */
  readonly undone?: () => void;
}

/** What a page of ours does to the records, and what it says about it. */
export interface Doing {
  /** @returns whether it is written */
  act(step: Step): Promise<boolean>;
  /** What was done last; empty when there is nothing to say. */
  readonly said: Accessor<string>;
  /** Takes the last step back, while that is possible. */
  readonly undo: Accessor<(() => Promise<void>) | undefined>;
  /** What kept the last step from being written, if anything. */
  readonly problem: Accessor<StorageProblem | undefined>;
}

/** @param undoneWords what is said when a step was taken back */
export function createDoing(undoneWords: string): Doing {
  const [said, setSaid] = createSignal('');
  const [undo, setUndo] = createSignal<Undo>();
  const [problem, setProblem] = createSignal<StorageProblem>();

  async function attempt(work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      setProblem(undefined);
      return true;
    } catch (error) {
      setProblem(storageProblemOf(error));
      return false;
    }
  }

  function act({ said, tables, decide, undone }: Step): Promise<boolean> {
    return attempt(async () => {
      const settings = await storedSettings.read();
      const back = await saveUndoable(tables, () => decide(() => newEntry(settings)));
      setSaid(said);
      setUndo(() => () => takeBack(back, undone));
    });
  }

  async function takeBack(back: Undo, also: Step['undone']): Promise<void> {
    await attempt(async () => {
      await back();
      setUndo(undefined);
      setSaid(undoneWords);
      also?.();
    });
  }

  return { act, said, undo, problem };
}
