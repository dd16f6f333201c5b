import { writeFile } from 'node:fs/promises';
import type { Codebook } from '../model/Codebook.js';
import { codedPhrases } from '../matching/codedPhrases.js';
import { tabulatePhrases } from '../matching/tabulatePhrases.js';
import { loadCodebook } from './loadCodebook.js';
import { ingredients, type KeptCodebook, READY_CODEBOOK } from './readyCodebook.js';

/** The last step of the build: keeps the shipped keyword files as read, for every later start. */
async function writeReadyCodebook(): Promise<void> {
  const { codebook, hash } = await loadCodebook();
  const kept: KeptCodebook = {
    madeOf: await ingredients(),
    hash,
    codebook: withoutPlaces(codebook),
    table: tabulatePhrases(codedPhrases(codebook)),
  };
  await writeFile(READY_CODEBOOK, JSON.stringify(kept));
}

/** Coding does not ask where in a file a phrase stands. */
function withoutPlaces(codebook: Codebook): Codebook {
  return JSON.parse(
    JSON.stringify(codebook, (key, value: unknown) => (key === 'at' ? undefined : value)),
  ) as Codebook;
}

await writeReadyCodebook();
