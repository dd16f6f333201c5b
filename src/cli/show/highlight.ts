import { styleText } from 'node:util';
import { printableText } from '../../reporting/printable.js';

/** Marks evidence: in colour on a terminal, between ⟦ and ⟧ elsewhere. */
export function highlight(text: string, color: boolean): string {
  const safe = printableText(text);
  return color ? styleText(['bold', 'yellow'], safe, { validateStream: false }) : `⟦${safe}⟧`;
}
