import { readdirSync, readFileSync } from 'node:fs';
import { parseSentenceBank } from '../../src/corpus/parseSentenceBank.js';
import type { SentenceBank } from '../../src/corpus/SentenceBank.js';

const FOLDER = new URL('../../fixtures/synthetic/', import.meta.url);

/** The text of one shipped file of the bank. */
export function bankText(name: string): string {
  return readFileSync(new URL(name, FOLDER), 'utf8');
}

/** The bank that is shipped. */
export function readBank(): SentenceBank {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));
  return parseSentenceBank(names.sort().map((name) => ({ name, text: bankText(name) })));
}
