import type { KeywordProblem } from '../lexicon/KeywordProblem.js';
import type { SectionKind } from '../model/Posting.js';
import type { Codebook } from '../model/Codebook.js';
import { createCoder, type Coder } from '../matching/createCoder.js';
import { loadCodebook, problemText } from './loadCodebook.js';
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

/** Loads the keyword files, makes a coder of them and tells what was understood in one of several ways. */
export async function prepareCoder(options: CodingOptions): Promise<PreparedCoder> {
  const { notices, ...prepared } = await loadCoder(options);
  if (notices.length > 0) say(problemText(notices));
  return prepared;
}

/** Loads the keyword files and makes a coder of them. */
export async function loadCoder(
  options: CodingOptions,
): Promise<PreparedCoder & { readonly notices: readonly KeywordProblem[] }> {
  const { codebook, hash, notices } = await loadCodebook(options.keywords);
  const coder = createCoder(codebook, {
    sections: options.sections,
    countDesired: options.withoutDesired !== true,
  });
  return { coder, codebook, hash, notices };
}
