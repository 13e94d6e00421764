/**
 * Positions on a straight scale, `0` at the first end and `most` at the last. d3-scale's own would bring colour
 * and format interpolation along, five times the weight of all our marks.
 */
export function linear(most: number, [from, to]: readonly [number, number]): (value: number) => number {
  return (value) => from + (value / most) * (to - from);
}
