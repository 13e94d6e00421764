/**
 * Work that a form starts, and that must not start again before it has ended: Enter repeats while it is held
 * down, and a form that is sent twice would write everything twice.
 *
 * @returns the same work; a call while it is under way does nothing
 */
export function oneAtATime<Parts extends readonly unknown[]>(
  work: (...parts: Parts) => Promise<unknown>,
): (...parts: Parts) => Promise<void> {
  let isUnderWay = false;
  return async (...parts) => {
    if (isUnderWay) return;
    isUnderWay = true;
    try {
      await work(...parts);
    } finally {
      isUnderWay = false;
    }
  };
}
