import type { Codebook } from '../../model/Codebook.js';
import { type Analysis, concludeAnalysis, prepareTally } from '../analyzePostings.js';
import type { ProblemCounter } from '../readProblems.js';
import type { PartFile } from './readPart.js';

/** The analysis that one run over all postings would have made, of all its parts in their order. */
export function mergeParts(
  files: readonly [PartFile, ...PartFile[]],
  codebook: Codebook,
  problems: ProblemCounter,
): Analysis {
  const { command, keywords, synthetic, problems: unread } = files[0].part.basis;
  const tally = prepareTally(codebook, keywords, { ...command, jobs: 1, format: 'html' });
  // Each part has read the whole input, and has met all problems.
  for (let index = 0; index < unread.count; index += 1) {
    const message = unread.first[index] ?? '';
    problems.add(message);
    tally.addUnreadable(message.replace(/\.$/u, ''));
  }
  for (const { part } of files) tally.absorb(part.tally);
  const shown = files
    .flatMap(({ part }) => part.shown)
    .map(({ place, ...rest }) => ({ ...rest, place: { ...place, rows: new Map(place.rows) } }))
    .sort((a, b) => a.at - b.at);
  const usedTerms = new Set(files.flatMap(({ part }) => part.usedTerms));
  return concludeAnalysis({ tally, keywords, codebook, usedTerms, synthetic, shown });
}
