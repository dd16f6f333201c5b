import type { Match } from '../../model/CodedPosting.js';
import type { Posting } from '../../model/Posting.js';
import { printableText } from '../../reporting/printable.js';
import { highlight } from './highlight.js';

/** Characters of context on each side of a match. */
const REACH = 50;

/** One match with the words around it (keyword in context), the posting's id and the keyword. */
export function contextLine(posting: Posting, match: Match, color: boolean): string {
  const text = posting.sections[match.section]?.text ?? '';
  const before = oneLine(text.slice(Math.max(0, match.start - REACH), match.start));
  const after = oneLine(text.slice(match.end, match.end + REACH));
  const strength = match.strength === 'required' ? '' : `, ${match.strength}`;
  return `${printableText(posting.id)}\t…${before}${highlight(match.quote, color)}${after}…\t[${match.term}${strength}]`;
}

function oneLine(text: string): string {
  return printableText(text.replaceAll(/\s+/gu, ' '));
}
