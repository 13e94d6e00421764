/** Rows of few numbers among many columns, stored one after the other (compressed sparse rows). */
export interface SparseRows {
  /** Row r is the entries from `starts[r]` up to `starts[r + 1]`. */
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float32Array;
  /** How many columns there are in all. */
  readonly width: number;
}

/** Stores rows given as pairs of column and value; every column is below `width`. */
export function sparseRows(
  rows: readonly (readonly (readonly [column: number, value: number])[])[],
  width: number,
): SparseRows {
  const starts = new Int32Array(rows.length + 1);
  for (const [index, row] of rows.entries()) starts[index + 1] = at(starts, index) + row.length;
  const size = at(starts, rows.length);
  const columns = new Int32Array(size);
  const values = new Float32Array(size);
  let place = 0;
  for (const row of rows) {
    for (const [column, value] of row) {
      columns[place] = column;
      values[place++] = value;
    }
  }
  return { starts, columns, values, width };
}

/** The product of one row and a vector with an entry for each column. */
export function rowDot(rows: SparseRows, row: number, vector: Float64Array): number {
  const { columns, values } = rows;
  let sum = 0;
  for (let k = at(rows.starts, row); k < at(rows.starts, row + 1); k++) {
    sum += at(vector, at(columns, k)) * at(values, k);
  }
  return sum;
}

/** Adds `factor` times one row to a vector, in place. */
export function addRow(
  rows: SparseRows,
  row: number,
  target: { vector: Float64Array; factor: number },
): void {
  const { columns, values } = rows;
  const { vector, factor } = target;
  for (let k = at(rows.starts, row); k < at(rows.starts, row + 1); k++) {
    const column = at(columns, k);
    vector[column] = at(vector, column) + factor * at(values, k);
  }
}

/** An entry that exists: the loops above stay within the bounds they were built with. */
const at = (array: Int32Array | Float32Array | Float64Array, index: number): number => array[index] ?? 0;
