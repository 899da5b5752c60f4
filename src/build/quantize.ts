/** A matrix as signed bytes with one scale for each row or column. */
export interface Quantized {
  scales: Float32Array;
  values: Int8Array;
}

/**
 * Rounds to multiples of a step, the same share of the row's or column's standard deviation everywhere.
 * @param step in standard deviations; what is beyond 127 steps is clipped
 */
export function quantize(
  values: Float32Array,
  rows: number,
  columns: number,
  by: 'by-row' | 'by-column',
  step: number,
): Quantized {
  const count = by === 'by-row' ? rows : columns;
  const squares = new Float64Array(count);
  const largest = new Float64Array(count);
  const group = (i: number) => (by === 'by-row' ? Math.floor(i / columns) : i % columns);
  values.forEach((value, i) => {
    const g = group(i);
    squares[g] = squares[g]! + value * value;
    largest[g] = Math.max(largest[g]!, Math.abs(value));
  });
  const perGroup = values.length / count;
  const scales = Float32Array.from(squares, (sum, g) => {
    const wanted = Math.sqrt(sum / perGroup) * step;
    return Math.max(wanted, largest[g]! / 127) || 1;
  });
  return { scales, values: Int8Array.from(values, (value, i) => Math.round(value / scales[group(i)]!)) };
}
