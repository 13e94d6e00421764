import { type Accessor, createSignal } from 'solid-js';
import type { StepProblem } from '@/utils/core/data/problem';
import type { Entry } from '@/utils/core/practice/change';
import { newEntry } from '../moment';
import { storedSettings } from '../storage/settings';
import type { TableName } from './database';
import { storageProblemOf } from './problem';
import { type Decision, saveUndoable, type Undo } from './undoable';

/** One step of the user. */
export interface Step {
  /** What is said once it is done, with the way back; a step without words offers neither. */
  readonly said?: string;
  /** Every table it reads or writes. */
  readonly tables: readonly TableName[];
  /**
   * What to write, from the records as they are then; `undefined` when what it is about is gone by now. Awaits
   * nothing but the database.
   * @param entry gives a new id and the present, as often as it is called
   */
  readonly decide: (entry: () => Entry) => Decision | Promise<Decision>;
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
  readonly problem: Accessor<StepProblem | undefined>;
  /** Says something that was no step, such as that a text was copied. */
  say(words: string): void;
  /** Says no more of the last step. */
  close(): void;
}

/** @param undoneWords what is said when a step was taken back */
export function createDoing(undoneWords: string): Doing {
  const [said, setSaid] = createSignal('');
  const [undo, setUndo] = createSignal<Undo>();
  const [problem, setProblem] = createSignal<StepProblem>();

  function say(words: string, back?: Undo): void {
    setSaid(words);
    setUndo(() => back);
  }

  /** @param work says whether what it is about was still there */
  async function attempt(work: () => Promise<boolean>): Promise<boolean> {
    try {
      const isDone = await work();
      setProblem(isDone ? undefined : 'gone');
      return isDone;
    } catch (error) {
      setProblem(storageProblemOf(error));
      return false;
    }
  }

  function act({ said, tables, decide, undone }: Step): Promise<boolean> {
    return attempt(async () => {
      const settings = await storedSettings.read();
      const back = await saveUndoable(tables, () => decide(() => newEntry(settings)));
      if (back && said !== undefined) say(said, () => takeBack(back, undone));
      return back !== undefined;
    });
  }

  async function takeBack(back: Undo, also: Step['undone']): Promise<void> {
    await attempt(async () => {
      await back();
      say(undoneWords);
      also?.();
      return true;
    });
  }

  return { act, said, undo, problem, say, close: () => say('') };
}
