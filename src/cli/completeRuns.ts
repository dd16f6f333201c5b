import { COVERED_FIELDS, type FieldCoverage, NO_COVERAGE } from '../scraping/FieldCoverage.js';
import type { RunFigures } from '../scraping/findDrift.js';
import { readRuns } from '../store/readRuns.js';
import type { RunManifest } from '../store/RunManifest.js';

/** The figures of a portal's complete runs, oldest first, from the last one on whose drift was accepted. */
export function completeRuns(folder: string, portal: string): readonly RunFigures[] {
  const complete = readRuns(folder).filter(
    (run) => run.outcome === 'complete' && run.arguments['portal'] === portal,
  );
  const accepted = complete.findLastIndex((run) => run.arguments['acceptDrift'] === true);
  return complete
    .slice(Math.max(0, accepted))
    .map((run) => ({ found: run.counts['found'] ?? 0, coverage: coverageOf(run) }));
}

function coverageOf({ coverage = {} }: RunManifest): FieldCoverage {
  const read = { ...NO_COVERAGE, postings: coverage['postings'] ?? 0 };
  for (const field of COVERED_FIELDS) read[field] = coverage[field] ?? 0;
  return read;
}
