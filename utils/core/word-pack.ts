/**
 * The texts of the interface in one string. A catalogue of the browser spends 34 bytes on each text's key and braces,
 * in every language; a pack spends five.
 */

const BETWEEN = '`';
const MARK = 4;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * What stands for a key, in four letters: its FNV-1a hash (http://www.isthe.com/chongo/tech/comp/fnv/), cut to 24 bits.
 * Dots and underscores in a key are the same, as they are to browsers.
 */
export function markOf(key: string): string {
  let hash = 0x811c9dc5;
  for (const letter of key.replaceAll('.', '_'))
    hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  return Array.from({ length: MARK }, (_, place) => LETTERS[(hash >>> (6 * place)) & 63]).join('');
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
