/** The `n`th id of a test: a UUIDv7 that sorts by `n`. */
export function idOf(n: number): string {
  const hex = n.toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
}
