import { firstRungs } from '@/utils/core/practice/content/rungs';
import type { Ladder } from '@/utils/core/practice/ladder';
import { contentNow } from '../content-now';
import { database } from './database';

/** The version of the ladder in force, if the user ever made one. Of the same version on two devices, the later id. */
export function newestLadder(): PromiseLike<Ladder | undefined> {
  return database.ladders
    .orderBy('version')
    .reverse()
    .filter(({ deletedAt }) => deletedAt === undefined)
    .first();
}

/** The words of rungs 1–10 in force: of the newest version, or the ones Askwell comes with. */
export function rungsOf(newest: Ladder | undefined): readonly string[] {
  return newest?.rungs ?? contentNow(firstRungs);
}

/** The words of rungs 1–10 in force, as the database has them. */
export async function readRungs(): Promise<readonly string[]> {
  return rungsOf(await newestLadder());
}
