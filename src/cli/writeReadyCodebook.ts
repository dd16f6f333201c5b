import { writeFile } from 'node:fs/promises';
import type { Codebook } from '../model/Codebook.js';
import { codedPhrases } from '../matching/codedPhrases.js';
import { tabulatePhrases } from '../matching/tabulatePhrases.js';
import { loadCodebook, loadHeadings } from './loadCodebook.js';
import { ingredients, type KeptCodebook, READY_CODEBOOK } from './readyCodebook.js';
import { ingredientsOfHeadings, type KeptHeadings, READY_HEADINGS } from './readyHeadings.js';

async function writeReadyCodebook(): Promise<void> {
  const { codebook, hash } = await loadCodebook();
  const kept: KeptCodebook = {
    madeOf: await ingredients(),
    hash,
    codebook: withoutPlaces(codebook),
    table: tabulatePhrases(codedPhrases(codebook)),
  };
  await writeFile(READY_CODEBOOK, inAscii(JSON.stringify(kept)));
}

/** JSON whose other characters are escaped: every start reads it, and to decode them would take longer than all the rest of that. */
function inAscii(json: string): string {
  return json.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Coding does not ask where in a file a phrase stands. */
function withoutPlaces(codebook: Codebook): Codebook {
  return JSON.parse(
    JSON.stringify(codebook, (key, value: unknown) => (key === 'at' ? undefined : value)),
  ) as Codebook;
}

async function writeReadyHeadings(): Promise<void> {
  const kept: KeptHeadings = { madeOf: await ingredientsOfHeadings(), headings: await loadHeadings() };
  await writeFile(READY_HEADINGS, JSON.stringify(kept));
}

// The last step of the build: keeps the shipped keyword files as read, for every later start.
await writeReadyCodebook();
await writeReadyHeadings();
