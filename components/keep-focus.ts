/** What takes the keyboard's focus by itself. */
const CONTROLS =
  'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex="0"]';

/**
 * A button that was pressed is often gone afterwards, because what it was for is done, and the browser would put the
 * focus back to the beginning of the page: whoever uses the keyboard or a screen reader would have to find the place
 * again. This puts it on what came instead, or else on what the button stood in.
 *
 * @param root whatever goes away within it is looked after
 */
export function keepFocus(root: HTMLElement): void {
  let last: Element | undefined;
  root.addEventListener('focusin', ({ target }) => {
    last = target instanceof Element ? target : undefined;
  });
  // Whoever leaves it by a click on nothing is not looked after.
  root.addEventListener('focusout', ({ target }) =>
    queueMicrotask(() => {
      const isLeft = target instanceof Element && target.isConnected && document.activeElement !== target;
      if (isLeft && target === last) last = undefined;
    }),
  );
  const seen = new MutationObserver((changes) => {
    if (last === undefined || document.activeElement !== document.body) return;
    const lost = last;
    last = undefined;
    if (lost.isConnected) giveFocus(lost);
    else giveFocus(placeOf(lost, changes));
  });
  seen.observe(root, { childList: true, subtree: true });
}

/** What stands where an element was, as far as the browser's record of it tells. */
function placeOf(lost: Element, changes: readonly MutationRecord[]): Element | undefined {
  const removal = changes.findLast(({ removedNodes }) =>
    [...removedNodes].some((node) => node.contains(lost)),
  );
  const parent = removal?.target;
  if (!(parent instanceof Element)) return undefined;
  const added = changes
    .filter(({ target }) => target === parent)
    .flatMap(({ addedNodes }) => [...addedNodes])
    .filter((node) => node instanceof Element)
    .filter((element) => element.isConnected);
  for (const element of added) {
    const control = element.matches(CONTROLS) ? element : element.querySelector(CONTROLS);
    if (control) return control;
  }
  return added[0] ?? parent;
}

function giveFocus(element: Element | undefined): void {
  if (!(element instanceof HTMLElement) || !element.isConnected) return;
  if (element.matches(CONTROLS)) {
    element.focus();
    return;
  }
  element.tabIndex = -1;
  element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  element.focus({ preventScroll: true });
}
