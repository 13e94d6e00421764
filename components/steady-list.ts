import { type Accessor, createMemo } from 'solid-js';

/**
 * A list that is computed anew and often comes out the same: an item equal to an earlier one stays that very
 * object, so that `<For>` keeps its elements. A button that is replaced between press and release loses the click,
 * and leaving a field, which saves it, happens just then.
 *
 * @param items plain data; items are equal when they are written alike as JSON
 */
export function createSteadyList<T>(items: Accessor<readonly T[]>): Accessor<readonly T[]> {
  return createMemo<readonly T[]>((before) => {
    const earlier = new Map(before.map((item) => [JSON.stringify(item), item]));
    return items().map((item) => earlier.get(JSON.stringify(item)) ?? item);
  }, []);
}
