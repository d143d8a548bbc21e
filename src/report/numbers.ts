/** The largest of `values`, 0 where there is none. */
export function max(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), 0);
}
