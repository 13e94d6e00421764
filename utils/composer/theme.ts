import { parentOf } from './mirror';

export type Theme = 'light' | 'dark';

/** Below this share of white a background asks for light text: halfway in perceived lightness (L* 50). */
const HALF_LUMINANCE = 0.18;

/** Light or dark, as the page is where `element` stands: by the first background that is not see-through. */
export function themeAt(element: Element): Theme {
  const view = element.ownerDocument.defaultView;
  if (!view) return 'light';
  for (let at: Element | undefined = element; at; at = parentOf(at)) {
    const { backgroundColor } = view.getComputedStyle(at);
    const colour = parseColour(backgroundColor) ?? paintedColour(backgroundColor);
    if (colour && colour.alpha > 0.5) return luminance(colour) < HALF_LUMINANCE ? 'dark' : 'light';
  }
  const scheme = view.getComputedStyle(element.ownerDocument.documentElement).colorScheme;
  const prefersDark = view.matchMedia('(prefers-color-scheme: dark)').matches;
  return scheme.includes('dark') && (prefersDark || !scheme.includes('light')) ? 'dark' : 'light';
}

interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/** Reads a computed `rgb()` or `rgba()`; other notations count as not known. */
export function parseColour(css: string): Colour | undefined {
  const parts = /^rgba?\(([^)]*)\)$/u
    .exec(css)?.[1]
    ?.split(/[\s,/]+/u)
    .map(Number);
  const [red, green, blue, alpha = 1] = parts ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return { red, green, blue, alpha };
}

/** A colour in any other notation, such as `oklch()`, as the browser paints it. */
function paintedColour(css: string): Colour | undefined {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) return undefined;
  context.fillStyle = css;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return { red, green, blue, alpha: alpha / 255 };
}

/** Relative luminance, 0..1: WCAG 2.2. */
function luminance({ red, green, blue }: Colour): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
