import type { SectionKind } from '../model/Posting.js';
import type { Codebook } from '../model/Codebook.js';
import { createCoder, type Coder } from '../matching/createCoder.js';
import { readReadyCodebook } from './readyCodebook.js';
import { say } from './terminal.js';

/** The options of every command that codes postings. */
export interface CodingOptions {
  readonly keywords?: string;
  readonly sections: readonly SectionKind[];
  readonly withoutDesired?: boolean;
}

/** A coder with the codebook it was made of. */
export interface PreparedCoder {
  readonly coder: Coder;
  readonly codebook: Codebook;
  readonly hash: string;
}

/** Loads the keyword files and makes a coder of them; what reads keyword files is loaded for those of the user only. */
export async function prepareCoder(
  options: CodingOptions,
  tell: (notices: string) => void = say,
): Promise<PreparedCoder> {
  const coderOptions = { sections: options.sections, countDesired: options.withoutDesired !== true };
  const ready = options.keywords === undefined ? await readReadyCodebook() : undefined;
  if (ready !== undefined) {
    const { codebook, hash, table } = ready;
    return { coder: createCoder(codebook, coderOptions, table), codebook, hash };
  }
  const { loadCodebook, problemText } = await import('./loadCodebook.js');
  const { codebook, hash, notices } = await loadCodebook(options.keywords);
  if (notices.length > 0) tell(problemText(notices));
  return { coder: createCoder(codebook, coderOptions), codebook, hash };
}
