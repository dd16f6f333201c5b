import { identify } from '../../extraction/identify.js';
import type { Draft } from '../../extraction/Extraction.js';
import { pairVersions } from '../../extraction/pairLanguages.js';
import { unpairedVersions } from '../../extraction/unpairedVersions.js';
import type { Reading } from './Reading.js';

/** The postings of two files that may be versions of one notice: joined where that is certain, else one by one. */
export async function* readVersions(
  place: string,
  first: AsyncIterable<Reading>,
  second: AsyncIterable<Reading>,
): AsyncGenerator<Reading> {
  const versions: Draft[][] = [];
  for (const readings of [first, second]) {
    const drafts: Draft[] = [];
    for await (const reading of readings) {
      if (reading.kind !== 'posting') yield reading;
      else drafts.push({ ...reading.posting, key: reading.posting.id });
    }
    versions.push(drafts);
  }
  const [ofFirst = [], ofSecond = []] = versions;
  const drafts = pairVersions(ofFirst, ofSecond) ?? versions.flat();
  const doubt = unpairedVersions(drafts);
  if (doubt !== undefined) yield { kind: 'doubt', message: `${place}: ${doubt}` };
  for (const draft of drafts) yield { kind: 'posting', posting: identify(draft, draft.id ?? draft.key) };
}
