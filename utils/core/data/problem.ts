/** What keeps the records from being read or written, and the one sentence that tells the user what helps. */
export type StorageProblem =
  | 'full'
  | 'blocked'
  | 'newer'
  | 'migration'
  | 'locked'
  | 'exportOff'
  | 'unavailable';

/** What kept a step from being done: the storage, or another window that deleted what it is about. */
export type StepProblem = StorageProblem | 'gone';
