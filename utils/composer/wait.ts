import { type Composer, composerIn, focusPath, shadowRootsIn } from './discover';
import { handover } from './handover';
import { LAYER } from './layer-mark';

export interface WaitPorts {
  /** Whether the extension that this script belongs to is still there; ends `life` when it is not. */
  readonly isAlive: () => boolean;
  /** Brings the help into this frame. */
  readonly load: () => Promise<unknown>;
}

/** Waits in a frame until a composer gets focus, and only then asks for the help. One listener, nothing else. */
export function waitForComposers({ isAlive, load }: WaitPorts, life: AbortSignal): void {
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
    target.addEventListener('focusin', onFocus, { capture: true, signal: life });

  // An older script of ours in the same world, when a site is turned on twice.
  stopHelp();
  // Firefox ends the scripts of an extension that is updated without telling them.
  for (const left of document.querySelectorAll(`[${LAYER}]`)) left.remove();
  life.addEventListener('abort', stopHelp);
  listen(window);
  look(focusPath(document));
}
