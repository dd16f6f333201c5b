import type { Draft } from '../../extraction/Extraction.js';
import { pairVersions } from '../../extraction/pairLanguages.js';
import type { Posting } from '../../model/Posting.js';
import type { Reading } from './Reading.js';

/** The postings of two files that may be versions of one notice: joined where that is certain, else one by one. */
export async function* readVersions(
  first: AsyncIterable<Reading>,
  second: AsyncIterable<Reading>,
): AsyncGenerator<Reading> {
  const versions: Draft[][] = [];
  for (const readings of [first, second]) {
    const drafts: Draft[] = [];
    for await (const reading of readings) {
      if (reading.kind === 'problem') yield reading;
      else drafts.push({ ...reading.posting, key: reading.posting.id });
    }
    versions.push(drafts);
  }
  const [ofFirst = [], ofSecond = []] = versions;
  for (const draft of pairVersions(ofFirst, ofSecond) ?? versions.flat())
    yield { kind: 'posting', posting: postingOf(draft) };
}

function postingOf({ key, ...draft }: Draft): Posting {
  return { ...draft, id: draft.id ?? key };
}
