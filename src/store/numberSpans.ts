/** Runs of consecutive whole numbers, each as its first and last. */
export type Spans = readonly (readonly [first: number, last: number])[];

/** The spans of numbers in any order; repeated ones count once. */
export function numberSpans(numbers: Iterable<number>): Spans {
  const spans: [first: number, last: number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const open = spans.at(-1);
    if (open !== undefined && number <= open[1] + 1) open[1] = number;
    else spans.push([number, number]);
  }
  return spans;
}

/** The numbers of spans, in order. */
export function* numbersOf(spans: Spans): Generator<number> {
  for (const [first, last] of spans) for (let number = first; number <= last; number += 1) yield number;
}
