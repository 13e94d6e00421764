import { browser } from 'wxt/browser';

/** Seconds without a key or a movement after which the user counts as away. */
export const IDLE_SECONDS = 60;

/** What the browser says of the user. */
export type IdleState = 'active' | 'idle' | 'locked';

/** Safari has no such namespace, whatever its types say. */
const namespace = () => (browser as Partial<typeof browser>).idle;

/** Calls back whenever the user leaves or returns, where the browser tells. */
export function watchIdle(onChange: (state: IdleState) => void): void {
  const idle = namespace();
  idle?.setDetectionInterval(IDLE_SECONDS);
  idle?.onStateChanged.addListener(onChange);
}

/**
 * Whether the user is there; `undefined` when the browser fails to say. One that never tells is taken to mean yes:
 * otherwise its user would never hear of anything.
 */
export async function readIdleState(): Promise<IdleState | undefined> {
  const idle = namespace();
  return idle === undefined ? 'active' : idle.queryState(IDLE_SECONDS).catch(() => undefined);
}
