/**
 * The texts of the interface in one string. A catalogue of the browser spends 34 bytes on each text's key and braces,
 * in every language; a pack spends four.
 */

const BETWEEN = '`';
const MARK = 3;
/** Those that JSON and our own code write as they are. */
const SIGNS = Array.from({ length: 94 }, (_, place) => String.fromCharCode(33 + place)).filter(
  (sign) => !`"'$\\${BETWEEN}`.includes(sign),
);

/**
 * What stands for a key, in three signs: its FNV-1a hash (http://www.isthe.com/chongo/tech/comp/fnv/), as far as it goes.
 * Dots and underscores in a key are the same, as they are to browsers.
 */
export function markOf(key: string): string {
  let hash = 0x811c9dc5;
  for (const letter of key.replaceAll('.', '_'))
    hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  return Array.from(
    { length: MARK },
    (_, place) => SIGNS[Math.trunc(hash / SIGNS.length ** place) % SIGNS.length],
  ).join('');
}

/**
 * @param texts by key
 * @throws Error when a text holds the mark that ends one, or two keys have one hash
 */
export function packWords(texts: ReadonlyMap<string, string>): string {
  const keys = new Map<string, string>();
  for (const [key, text] of texts) {
    const mark = markOf(key);
    const other = keys.get(mark);
    if (other !== undefined) throw new Error(`“${key}” and “${other}” have one hash: give one another name.`);
    if (text.includes(BETWEEN)) throw new Error(`“${key}” holds a ${BETWEEN}, which no text may hold.`);
    keys.set(mark, key);
  }
  return Array.from(texts, ([key, text]) => markOf(key) + text).join(BETWEEN);
}

/** The texts of a pack by the marks of their keys. */
export function unpackWords(pack: string): ReadonlyMap<string, string> {
  return new Map(pack.split(BETWEEN).map((entry) => [entry.slice(0, MARK), entry.slice(MARK)]));
}
