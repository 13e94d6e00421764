/** A small seeded generator of numbers in [0, 1) (mulberry32, Tommy Ettinger, public domain). */
export function seeded(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The numbers 0 to `count` − 1 in a seeded random order (Fisher and Yates). */
export function shuffled(count: number, seed: number): number[] {
  const random = seeded(seed);
  const order = Array.from({ length: count }, (_, index) => index);
  for (let last = count - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const moved = order[last] ?? 0;
    order[last] = order[other] ?? 0;
    order[other] = moved;
  }
  return order;
}

/** Cuts the numbers 0 to `count` − 1 into `folds` sets of nearly equal size, at random but the same for a seed. */
export function foldsOf(count: number, folds: number, seed: number): number[][] {
  const order = shuffled(count, seed);
  return Array.from({ length: folds }, (_, fold) => order.filter((_, place) => place % folds === fold));
}
