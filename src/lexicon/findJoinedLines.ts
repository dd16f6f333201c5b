import type { Document } from 'yaml';
import { visit } from 'yaml';

/**
 * Offsets of the lines that look like an entry of a list and yet belong to the plain text above (YAML 1.2.2, 7.3.3):
 * two keywords would become one, without an error.
 */
export function findJoinedLines(document: Document, text: string): readonly number[] {
  const offsets: number[] = [];
  visit(document, {
    Scalar: (_key, { type, range }) => {
      if (type !== 'PLAIN' || !range) return;
      const written = text.slice(range[0], range[1]);
      for (const { index, 0: indent } of written.matchAll(/(?<=\n)[ \t]*(?=- )/gu))
        offsets.push(range[0] + index + indent.length);
    },
  });
  return offsets;
}
