import { type Composer, composerIn, focusedElement, shadowRootsIn } from './discover';
import { handover } from './handover';

export interface WaitPorts {
  /** Whether the extension that this script belongs to is still there. */
  readonly isAlive: () => boolean;
  /** Brings the help into this frame. */
  readonly load: () => Promise<unknown>;
}

export interface Waiting {
  readonly openCard: () => void;
  readonly readSettings: () => void;
  readonly stop: () => void;
}

/** Waits in a frame until a composer gets focus, and only then asks for the help. One listener, nothing else. */
export function waitForComposers({ isAlive, load }: WaitPorts): Waiting {
  const life = new AbortController();
  const { signal } = life;
  const heard = new WeakSet<ShadowRoot>();
  let wanted: Composer | undefined;
  let isLoading = false;

  const stop = () => {
    life.abort();
    handover().help?.stop();
    handover().help = undefined;
  };
  const open = async (composer: Composer) => {
    wanted = composer;
    if (!handover().help) {
      if (isLoading) return;
      isLoading = true;
      // Refused where the site was turned off meanwhile: then there is nothing to wait for.
      await load().catch(stop);
      isLoading = false;
    }
    if (!signal.aborted) handover().help?.open(wanted);
  };
  const look = (path: readonly EventTarget[]) => {
    for (const root of shadowRootsIn(path)) {
      if (heard.has(root)) continue;
      heard.add(root);
      root.addEventListener('focusin', onFocus, { capture: true, signal });
    }
    const composer = composerIn(path);
    if (composer) void open(composer);
  };
  const onFocus = (event: Event) => {
    if (isAlive()) look(event.composedPath());
    else stop();
  };

  // An older script of ours in the same world, when a site is turned on twice.
  handover().help?.stop();
  handover().help = undefined;
  addEventListener('focusin', onFocus, { capture: true, signal });
  const focused = focusedElement(document);
  if (focused) look(pathTo(focused));

  return {
    openCard: () => handover().help?.openCard(),
    readSettings: () => handover().help?.readSettings(),
    stop,
  };
}

/** What `composedPath()` would say of an event at `element`: inside open shadow roots too. */
function pathTo(element: Element): EventTarget[] {
  const path: EventTarget[] = [];
  for (let node: Node | null = element; node; )
    node = path.push(node) && node instanceof ShadowRoot ? node.host : node.parentNode;
  return path;
}
