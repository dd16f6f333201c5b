/**
 * Adjusted p-values that control the false discovery rate (Benjamini & Hochberg 1995, J R Stat Soc B 57:289–300), in
 * the order given.
 */
export function adjustPValues(values: readonly number[]): readonly number[] {
  const order = values.map((_, index) => index).sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0));
  const adjusted = values.map(() => 1);
  let least = 1;
  for (const [place, index] of order.entries()) {
    least = Math.min(least, ((values[index] ?? 1) * values.length) / (values.length - place));
    adjusted[index] = least;
  }
  return adjusted;
}
