/**
 * Keeps the newest of many values that come quickly, such as the text on each keystroke: one that comes while
 * another is being written waits, and takes the place of any that waited before it. So what is kept is never more
 * than one write behind what is typed, however slow the disk.
 *
 * @param write keeps one value; where that is impossible, the next value is tried all the same
 * @returns takes the next value; its promise ends when there is nothing left to keep
 */
export function latestOnly<T>(write: (value: T) => Promise<unknown>): (value: T) => Promise<void> {
  let waiting: { readonly value: T } | undefined;
  let writing: Promise<void> | undefined;

  async function writeOn(): Promise<void> {
    while (waiting !== undefined) {
      const { value } = waiting;
      waiting = undefined;
      await write(value).catch(() => undefined);
    }
    writing = undefined;
  }

  return (value) => {
    waiting = { value };
    writing ??= writeOn();
    return writing;
  };
}
