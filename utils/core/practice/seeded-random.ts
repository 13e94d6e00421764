/** A source of numbers from 0 up to, not including, 1. */
export type Random = () => number;

/**
 * The same numbers for the same words, always and everywhere: a suggestion must not change while one looks at it.
 * Words to 32 bits by FNV-1a (Fowler, Noll & Vo), numbers by mulberry32 (T. Ettinger); both in the public domain,
 * good enough to vary a suggestion, not for secrets.
 */
export function seededRandom(words: string): Random {
  let state = 0x811c9dc5;
  for (const char of words) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The items in random order (Fisher–Yates); the given list stays as it is. */
export function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const pick = Math.floor(random() * (last + 1));
    // Safe: both indexes lie within the list.
    [order[last], order[pick]] = [order[pick] as Item, order[last] as Item];
  }
  return order;
}
