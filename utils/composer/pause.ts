/** Resolves after `ms` milliseconds. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** A page in the background draws nothing: then this is long enough to wait for. */
const NO_FRAME_MS = 500;

/** Resolves once the page has drawn twice: what was asked for in the first frame is then on the screen. */
export function drawn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, NO_FRAME_MS);
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}
