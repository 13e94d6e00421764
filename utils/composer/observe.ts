/** After the last key: long enough not to work between two letters, short enough to be there in a pause. */
const TYPING_PAUSE_MS = 250;
/** A message that was sent disappears within these times; a textarea emptied by the page fires no event. */
const AFTER_GESTURE_MS = [60, 400, 1500] as const;

export interface Observer {
  /** At once on every change, before the pause: only what is cheap. */
  readonly onType: () => void;
  /** The text may have changed, and the writer pauses. */
  readonly onChange: () => void;
  /** The composer may stand elsewhere on the screen. */
  readonly onMove: () => void;
  /** The composer is no longer in the page. */
  readonly onGone: () => void;
  /** The writer pressed a button or Enter: what follows may be a message that goes out. */
  readonly onGesture: (event: Event) => void;
}

export interface Typing {
  /** Whether an input method is in the middle of a word. */
  readonly isComposing: () => boolean;
}

/**
 * Watches one composer until `signal` says stop. Nothing is done while an input method composes, and no timer
 * runs while nothing happens.
 */
export function observeComposer(element: HTMLElement, observer: Observer, signal: AbortSignal): Typing {
  const view = window;
  const timers = new Set<number>();
  let pause: number | undefined;
  let isComposing = false;
  let frame: number | undefined;

  const later = (run: () => void, ms: number) => {
    const timer = view.setTimeout(() => {
      timers.delete(timer);
      run();
    }, ms);
    timers.add(timer);
    return timer;
  };
  const onPause = () => {
    if (!isComposing) observer.onChange();
  };
  const changeAfter = (ms: number) => {
    if (pause !== undefined) view.clearTimeout(pause);
    pause = later(onPause, ms);
  };
  const onInput = () => {
    if (isComposing) return;
    observer.onType();
    changeAfter(TYPING_PAUSE_MS);
  };
  const onMove = () => {
    frame ??= view.requestAnimationFrame(() => {
      frame = undefined;
      observer.onMove();
    });
  };
  const onGesture = (event: Event) => {
    if (!event.isTrusted) return;
    observer.onGesture(event);
    for (const ms of AFTER_GESTURE_MS) later(onPause, ms);
  };

  element.addEventListener('input', onInput, { signal });
  element.addEventListener('compositionstart', () => (isComposing = true), { signal });
  element.addEventListener(
    'compositionend',
    () => {
      isComposing = false;
      onInput();
    },
    { signal },
  );
  view.addEventListener('scroll', onMove, { capture: true, passive: true, signal });
  view.addEventListener('resize', onMove, { passive: true, signal });
  view.addEventListener('click', onGesture, { capture: true, signal });
  view.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Enter' && !event.isComposing && event.composedPath().includes(element))
        onGesture(event);
    },
    { capture: true, signal },
  );

  const sizes = new ResizeObserver(onMove);
  sizes.observe(element);
  const words = new MutationObserver(() => changeAfter(TYPING_PAUSE_MS));
  words.observe(element, { childList: true, subtree: true, characterData: true });
  const tree = new MutationObserver(() => {
    if (!element.isConnected) observer.onGone();
  });
  for (const root of rootsAround(element)) tree.observe(root, { childList: true, subtree: true });

  signal.addEventListener('abort', () => {
    sizes.disconnect();
    words.disconnect();
    tree.disconnect();
    for (const timer of timers) view.clearTimeout(timer);
    if (frame !== undefined) view.cancelAnimationFrame(frame);
  });
  return { isComposing: () => isComposing };
}

/** The document and every shadow root between it and the element. */
function rootsAround(element: Element): Node[] {
  const roots: Node[] = [];
  for (let root = element.getRootNode(); ; ) {
    roots.push(root);
    if (!(root instanceof ShadowRoot)) return roots;
    root = root.host.getRootNode();
  }
}
