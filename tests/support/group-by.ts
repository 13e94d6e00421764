// Vitest's reporter groups failures with `Map.groupBy`, which Node 20 lacks: without it, no failure is shown.
if (!('groupBy' in Map)) {
  const groupBy = <K, T>(items: Iterable<T>, keyOf: (item: T, index: number) => K) => {
    const groups = new Map<K, T[]>();
    for (const [index, item] of [...items].entries()) {
      const key = keyOf(item, index);
      groups.set(key, [...(groups.get(key) ?? []), item]);
    }
    return groups;
  };
  Object.defineProperty(Map, 'groupBy', { value: groupBy });
}

export {};
