/**
 * JSON with the keys of every object in order, so that equal values are equal texts.
 *
 * @param value anything JSON can say; a key whose value is `undefined` is left out
 */
export function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => (isPlainObject(inner) ? sorted(inner) : inner));
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sorted(object: Readonly<Record<string, unknown>>): object {
  // Without a prototype, a key called `__proto__` is a key like any other.
  const result = Object.create(null) as Record<string, unknown>;
  for (const key of Object.keys(object).sort()) result[key] = object[key];
  return result;
}
