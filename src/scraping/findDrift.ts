import { addCoverage, COVERED_FIELDS, type FieldCoverage, NO_COVERAGE } from './FieldCoverage.js';

/** What is compared of complete runs over one portal. */
export interface RunFigures {
  /** Postings that the lists linked to. */
  readonly found: number;
  readonly coverage: FieldCoverage;
}

/** How a run differs from earlier ones; `collapsed` when so few postings were found that none may be closed. */
export interface Drift {
  readonly collapsed: boolean;
  /** Sentences for a person; none when nothing drifted. */
  readonly findings: readonly string[];
}

const RUNS_COMPARED = 5;
const LEAST_POSTINGS = 20;
const LEAST_FOUND = 10;
const FALL_IN_POINTS = 20;

/**
 * Compares a run with the last five complete ones. Drift is: fewer than half of their median number of postings (of at
 * least 10), or a field stated by a share of the postings read that is more than 20 percentage points below theirs taken
 * together (at least 20 postings on either side; few new postings a day prove nothing).
 */
export function findDrift(run: RunFigures, earlier: readonly RunFigures[]): Drift {
  const compared = earlier.slice(-RUNS_COMPARED);
  const usual = median(compared.map(({ found }) => found));
  const collapsed = usual >= LEAST_FOUND && run.found < usual / 2;
  const number = collapsed
    ? [`${run.found} postings were found where earlier runs found ${usual}; nothing was closed.`]
    : [];
  const before = compared.map(({ coverage }) => coverage).reduce(addCoverage, NO_COVERAGE);
  return { collapsed, findings: [...number, ...fallenFields(run.coverage, before)] };
}

function fallenFields(now: FieldCoverage, before: FieldCoverage): string[] {
  if (now.postings < LEAST_POSTINGS || before.postings < LEAST_POSTINGS) return [];
  return COVERED_FIELDS.flatMap((field) => {
    const share = (100 * now[field]) / now.postings;
    const usual = (100 * before[field]) / before.postings;
    if (usual - share <= FALL_IN_POINTS) return [];
    return [
      `Only ${Math.round(share)} % of the postings read state “${field}”, where earlier runs read it in ${Math.round(usual)} %.`,
    ];
  });
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
