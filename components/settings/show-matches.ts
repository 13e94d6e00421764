/**
 * Hides what does not say all of the words: each `<section>` whole when nothing in it does, else its parts one by one.
 * A heading that says them stands for its whole section.
 *
 * @returns how many sections are left
 */
export function showMatches(list: HTMLElement, words: string): number {
  const wanted = folded(words).split(/\s+/).filter(Boolean);
  const says = (element: Element | null) => {
    const text = folded(element?.textContent ?? '');
    return wanted.every((word) => text.includes(word));
  };
  let left = 0;
  for (const section of list.querySelectorAll<HTMLElement>(':scope > section')) {
    const [heading, ...parts] = Array.from(section.children);
    const isWhole = says(heading ?? null);
    for (const part of parts) part.toggleAttribute('hidden', !isWhole && !says(part));
    const isLeft = isWhole || parts.some(says);
    section.hidden = !isLeft;
    if (isLeft) left++;
  }
  return left;
}

/** Without case and accents: somebody who types `ubung` means `Übung`. */
function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
