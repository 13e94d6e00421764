import { type Composer, composerIn, focusPath, shadowRootsIn } from './discover';
import { handover } from './handover';
import { LAYER } from './layer-mark';

export interface WaitPorts {
  /** Whether the extension that this script belongs to is still there; ends its life when it is not. */
  readonly isAlive: () => boolean;
  /** Brings the help into this frame. */
  readonly load: () => Promise<unknown>;
}

/** Waits in a frame until a composer gets focus, and only then asks for the help. One listener, nothing else. */
export function waitForComposers({ isAlive, load }: WaitPorts, life: AbortController): void {
  const meeting = handover();
  let isLoading = false;

  const stopHelp = () => {
    meeting.help?.stop();
    delete meeting.help;
    delete meeting.wanted;
  };
  const open = (composer: Composer) => {
    meeting.wanted = composer;
    if (meeting.help) meeting.help.open(composer);
    else if (!isLoading) {
      isLoading = true;
      // Where it fails, the next focus tries again.
      const done = () => (isLoading = false);
      void load().then(done, done);
    }
  };
  const look = (path: readonly EventTarget[]) => {
    // Twice the same listener counts once.
    for (const root of shadowRootsIn(path)) listen(root);
    const composer = composerIn(path);
    if (composer) open(composer);
  };
  const onFocus = (event: Event) => {
    if (isAlive() && event.isTrusted) look(event.composedPath());
  };
  const listen = (target: EventTarget) =>
    target.addEventListener('focusin', onFocus, { capture: true, signal: life.signal });

  // An older script of ours in the same world, when a site is turned on twice.
  meeting.waiting?.abort();
  meeting.waiting = life;
  // One of an extension that was updated, in a world of its own: it is told by this, or ended without being told.
  for (const left of document.querySelectorAll(`[${LAYER}]`)) left.remove();
  life.signal.addEventListener('abort', stopHelp);
  listen(window);
  look(focusPath(document));
}
