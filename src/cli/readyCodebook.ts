import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Codebook } from '../model/Codebook.js';
import type { PhraseTable } from '../matching/tabulatePhrases.js';
import { KEYWORD_KINDS } from './keywordKinds.js';
import { SHIPPED_KEYWORDS } from './shippedKeywords.js';
import { VERSION } from './version.js';

/** The shipped keyword files as the build has read them: parsing them takes longer than coding some thousand postings. */
export interface ReadyCodebook {
  readonly codebook: Codebook;
  /** The hash of the keyword files that reports show. */
  readonly hash: string;
  readonly table: PhraseTable;
}

/** A ready codebook as it is kept, with what it was made of. */
export interface KeptCodebook extends ReadyCodebook {
  readonly madeOf: string;
}

/** Where the build leaves it; there is none beside the sources. */
export const READY_CODEBOOK: string = fileURLToPath(new URL('../codebook.json', import.meta.url));

/** What a ready codebook is made of: this version and the bytes of the shipped files (SHA-256). */
export async function ingredients(): Promise<string> {
  const hash = createHash('sha256').update(VERSION);
  for (const kind of KEYWORD_KINDS) hash.update(await readFile(`${SHIPPED_KEYWORDS}/${kind}.yaml`));
  return hash.digest('hex');
}

/** The ready codebook; undefined where there is none or a shipped file has been edited since it was made. */
export async function readReadyCodebook(): Promise<ReadyCodebook | undefined> {
  try {
    const kept = JSON.parse(await readFile(READY_CODEBOOK, 'utf8')) as KeptCodebook;
    return kept.madeOf === (await ingredients()) ? kept : undefined;
  } catch {
    // Then the files are parsed, and what is wrong with them is told.
    return undefined;
  }
}
