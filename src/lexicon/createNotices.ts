import type { FilePlace } from '../model/Codebook.js';
import type { KeywordProblem } from './KeywordProblem.js';

/** Collects what is worth telling: the same thing is told once, at its first place, with the number of its places. */
export interface Notices {
  readonly add: (place: FilePlace, tell: (times: string) => string) => void;
  readonly list: () => readonly KeywordProblem[];
}

/** Notices of one file; they are the same when told by the same function. */
export function createNotices(): Notices {
  const counts = new Map<(times: string) => string, { readonly place: FilePlace; count: number }>();
  return {
    add: (place, tell) => {
      const known = counts.get(tell) ?? { place, count: 0 };
      known.count += 1;
      counts.set(tell, known);
    },
    list: () =>
      [...counts].map(([tell, { place, count }]) => ({
        ...place,
        message: tell(count === 1 ? 'one row' : `${count} rows`),
      })),
  };
}
