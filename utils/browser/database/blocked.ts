import { database } from './database';

let wasBlocked = false;
database.on('blocked', () => {
  wasBlocked = true;
});

/**
 * Calls back when an older tab keeps the database from being brought up to date; at once where one does already,
 * since the browser says so only once.
 *
 * @returns ends it
 */
export function onBlocked(tell: () => void): () => void {
  if (wasBlocked && !database.isOpen()) tell();
  database.on('blocked', tell);
  return () => database.on.blocked.unsubscribe(tell);
}
