/**
 * What a change takes out of some words of a draft, where it puts nothing new in: "Sorry to bother you, could" becomes
 * "Could", and only the apology goes. People are shown what goes, not the word that gets its capital.
 *
 * @param words the words of the draft that change
 * @returns the words that go, without white space at their ends; undefined where others come in
 */
export function takenOut(words: string, replacement: string): string | undefined {
  const left = replacement.trim();
  const whole = words.trim();
  if (left === '') return whole;
  if (!whole.toLowerCase().endsWith(left.toLowerCase())) return undefined;
  const gone = whole.slice(0, whole.length - left.length);
  // "Unwell" to "well" would cut a word.
  return /[\p{L}\p{N}]$/u.test(gone) ? undefined : gone.trim() || undefined;
}
