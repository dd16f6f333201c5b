import { styleText } from 'node:util';
import { printable } from '../terminal.js';

/** Marks evidence: in colour on a terminal, between ⟦ and ⟧ elsewhere. */
export function highlight(text: string, color: boolean): string {
  const safe = printable(text);
  return color ? styleText(['bold', 'yellow'], safe, { validateStream: false }) : `⟦${safe}⟧`;
}
