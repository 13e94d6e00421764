/**
 * S1, week completion `c = min(1, done / target)`: the share of the week's goal that was reached, 0–1, nothing
 * carried over. Two of three is two thirds (a daily view of a weekly goal would call it a quarter).
 *
 * @param done 0 or more
 * @param target 1 or more
 */
export function weekCompletion(done: number, target: number): number {
  return Math.min(1, done / target);
}
