import { readFileSync } from 'node:fs';
import { parseHeadings } from '../../src/lexicon/parseHeadings.js';
import type { Headings } from '../../src/model/Headings.js';

/** The headings that ship with the program: extraction is tested with the words users get. */
export function shippedHeadings(): Headings {
  const file = new URL('../../keywords/headings.yaml', import.meta.url);
  const parsed = parseHeadings('headings.yaml', readFileSync(file, 'utf8'));
  if (parsed.kind !== 'ok') throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}
