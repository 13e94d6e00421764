/** Wakes of the background go one after the other, across its lives too: a lock dies with the worker that holds it. */
export const WAKE = 'wake';

/**
 * Runs `work` when nobody else does anything under this name. Web Locks are shared by the worker and every page
 * of the extension, so two of them never interleave; a lock dies with the context that holds it.
 */
export function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(`askwell:${name}`, work);
}
