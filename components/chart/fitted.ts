/** Mean width of a letter at the 12 px the pictures are lettered in, measured for the system fonts. */
const LETTER = 6.3;

/**
 * The words, shortened with an ellipsis to what fits into `width` CSS pixels; the table has them whole. Cut between
 * characters as people see them, never inside one.
 */
export function fitted(words: string, width: number): string {
  const room = Math.max(4, Math.floor(width / LETTER));
  if (words.length <= room) return words;
  const characters = Array.from(new Intl.Segmenter().segment(words), ({ segment }) => segment);
  return characters.length <= room
    ? words
    : `${characters
        .slice(0, room - 1)
        .join('')
        .trimEnd()}…`;
}
