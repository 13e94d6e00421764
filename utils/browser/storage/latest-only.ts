/**
 * Keeps the newest of many values that come quickly, such as the text on each keystroke: one that comes while
 * another is being written waits, and takes the place of any that waited before it. So what is kept is never more
 * than one write behind what is typed, however slow the disk.
 *
 * @param write keeps one value; where that is impossible, the next value is tried all the same
 */
export function latestOnly<T>(write: (value: T) => Promise<unknown>): (value: T) => void {
  let waiting: { readonly value: T } | undefined;
  let isWriting = false;

  async function writeOn(): Promise<void> {
    isWriting = true;
    while (waiting !== undefined) {
      const { value } = waiting;
      waiting = undefined;
      await write(value).catch(() => undefined);
    }
    isWriting = false;
  }

  return (value) => {
    waiting = { value };
    if (!isWriting) void writeOn();
  };
}
