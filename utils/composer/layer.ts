import { LAYER } from './layer-mark';

/** How often the page may take our element away before we leave it alone. */
const MOST_REMOVALS = 5;

/** Kept by the page's own style rules only where they are more important than this. */
const HOST_STYLE =
  'all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; width: 0 !important; ' +
  'height: 0 !important; overflow: visible !important; border: 0 !important; padding: 0 !important; ' +
  'margin: 0 !important; background: none !important; pointer-events: none !important; display: block !important;';

/** The one element of ours in a page, and the open shadow root in it. */
export interface Layer {
  readonly root: ShadowRoot;
  /** Puts the element in the top layer, above whatever `near` stands in. */
  readonly show: (near: Element) => void;
  /** Whether an event went to something of ours. */
  readonly owns: (event: Event) => boolean;
  readonly remove: () => void;
}

/**
 * Our layer, beside `<body>`: in a frame the body may be the very text that is being written. Inside a modal
 * dialog, where nothing outside can be clicked, it stands in that dialog. Events the page makes up do nothing.
 * When something takes the element away, `isWanted` tells whether it is to come back.
 */
export function createLayer(document: Document, css: string, isWanted: () => boolean): Layer {
  const host = document.createElement('div');
  host.popover = 'manual';
  host.setAttribute(LAYER, '');
  host.style.cssText = HOST_STYLE;
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  for (const type of ['click', 'mousedown', 'pointerdown', 'keydown', 'keyup', 'change', 'input'])
    root.addEventListener(type, stopUntrusted, { capture: true });
  // The editor keeps focus and selection while our buttons are clicked.
  root.addEventListener('mousedown', (event) => event.preventDefault());

  let home: Element = document.documentElement;
  let removals = 0;
  const attach = () => {
    if (host.parentNode !== home) home.append(host);
    if (!host.matches(':popover-open')) host.showPopover();
  };
  const guard = new MutationObserver(() => {
    if (host.parentNode === home && host.matches(':popover-open')) return;
    removals++;
    if (removals > MOST_REMOVALS || !isWanted()) guard.disconnect();
    else attach();
  });

  return {
    root,
    show: (near) => {
      const dialog = modalAround(near) ?? document.documentElement;
      if (dialog !== home) host.remove();
      home = dialog;
      removals = 0;
      attach();
      guard.disconnect();
      guard.observe(home, { childList: true });
    },
    owns: (event) => event.composedPath().includes(host),
    remove: () => {
      guard.disconnect();
      host.remove();
    },
  };
}

function stopUntrusted(event: Event): void {
  if (event.isTrusted) return;
  event.stopImmediatePropagation();
  event.preventDefault();
}

function modalAround(element: Element): Element | undefined {
  for (let at: Element | null = element; at; ) {
    const dialog: Element | null = at.closest('dialog:modal');
    if (dialog) return dialog;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return undefined;
}
