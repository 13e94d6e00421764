import type { Ladder } from '@/utils/core/practice/ladder';
import { currentRungs } from '@/utils/core/practice/ladders';
import { practiceContentNow } from '../practice-content-now';
import { database } from './database';

/** The version of the ladder in force, if the user ever made one. Of the same version on two devices, the later id. */
export function newestLadder(): PromiseLike<Ladder | undefined> {
  return database.ladders
    .orderBy('version')
    .reverse()
    .filter(({ deletedAt }) => deletedAt === undefined)
    .first();
}

/** The words of rungs 1–10 in force. */
export async function readRungs(): Promise<readonly string[]> {
  const newest = await newestLadder();
  return currentRungs(newest ? [newest] : [], practiceContentNow().rungs);
}
