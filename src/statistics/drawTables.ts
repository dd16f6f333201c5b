import type { Margins } from './contingency.js';
import { hypergeometric } from './hypergeometric.js';
import type { Draw } from './HypergeometricDraw.js';

/** Distributions that are remembered for a row. */
const MOST_KNOWN = 1_000;

/** Draws one count of `drawn` balls, where `marked` balls are marked and `others` are not. */
type Urn = (marked: number, others: number, drawn: number) => number;

/**
 * Draws random tables with these sums, row by row in one array, which the next table overwrites. Each count is hypergeometric,
 * given those before it.
 */
export function drawTables({ rows, columns, total }: Margins, uniform: () => number): () => Int32Array {
  const counts = new Int32Array(rows.length * columns.length);
  const left = new Int32Array(columns.length);
  const urn: Urn = (marked, others, drawn) => hypergeometric(marked, others, drawn)(uniform);
  const firsts = rows.map(() => remember(uniform));
  const fillRow = (row: number, pool: number): void => {
    let open = rows[row] ?? 0;
    let among = pool;
    for (let column = 0; column < left.length; column += 1) {
      const marked = left[column] ?? 0;
      const draw = column === 0 ? (firsts[row] ?? urn) : urn;
      const count = isSettled(marked, among, open)
        ? Math.min(marked, open)
        : draw(marked, among - marked, open);
      counts[row * left.length + column] = count;
      left[column] = marked - count;
      among -= marked;
      open -= count;
    }
  };
  return () => {
    left.set(columns);
    let pool = total;
    for (let row = 0; row < rows.length; row += 1) {
      fillRow(row, pool);
      pool -= rows[row] ?? 0;
    }
    return counts;
  };
}

/** Whether all or none of the balls are marked, or all or none are drawn: then there is one count only. */
function isSettled(marked: number, among: number, drawn: number): boolean {
  return marked === 0 || drawn === 0 || marked === among || drawn === among;
}

/**
 * The first count of a row hangs on nothing but how much of its column the rows before have left: its few distributions are
 * remembered, as setting one up takes longer than drawing from it.
 */
function remember(uniform: () => number): Urn {
  const known = new Map<number, Draw>();
  return (marked, others, drawn) => {
    let draw = known.get(marked);
    if (draw === undefined) {
      draw = hypergeometric(marked, others, drawn);
      if (known.size === MOST_KNOWN) known.clear();
      known.set(marked, draw);
    }
    return draw(uniform);
  };
}
