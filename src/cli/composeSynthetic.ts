import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { composeCorpus, DEFAULT_CORPUS, type SyntheticPosting } from '../corpus/composeCorpus.js';
import { parseSentenceBank } from '../corpus/parseSentenceBank.js';

const BANK = fileURLToPath(new URL('../../fixtures/synthetic/', import.meta.url));

/** What distinguishes one synthetic corpus from another; the share defaults to the study's 135 of 408. */
export interface SyntheticOptions {
  readonly seed: number;
  readonly postings: number;
  readonly digitalShare?: number;
}

/** Composes a synthetic corpus of the sentences that come with the program. */
export async function composeSynthetic(options: SyntheticOptions): Promise<Iterable<SyntheticPosting>> {
  const names = (await readdir(BANK)).filter((name) => name.endsWith('.yaml')).sort();
  const files = await Promise.all(
    names.map(async (name) => ({ name, text: await readFile(BANK + name, 'utf8') })),
  );
  const { seed, postings, digitalShare = DEFAULT_CORPUS.digitalShare } = options;
  return composeCorpus(parseSentenceBank(files), { seed, postings, digitalShare });
}
