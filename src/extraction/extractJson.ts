import type { Headings } from '../model/Headings.js';
import type { Draft, Extraction } from './Extraction.js';
import { joinVersions } from './joinVersions.js';
import { composeRecord, recordIds } from './json/composeRecord.js';
import { createJsonReader } from './json/createJsonReader.js';
import { findRecords } from './json/findRecords.js';
import { pairNamedVersions } from './json/pairNamedVersions.js';
import { reviveState } from './json/reviveState.js';
import { withRegions } from './withRegions.js';

const MOST_POSTINGS = 5_000;

/**
 * Finds the postings of a parsed JSON value by the words of its keys and labels, however deep they lie: answers of an API,
 * JSON-LD, the state of a page. Pairs like `titleRu` and `titleKz`, two records of one id, and
 * two that name each other as translations, are versions of one posting.
 */
export function extractJson(value: unknown, headings: Headings): Extraction {
  return withRegions(readJson(value, headings));
}

/** The postings of a JSON value with what it states of them, and nothing that is to be concluded from it. */
export function readJson(value: unknown, headings: Headings): Extraction {
  const reader = createJsonReader(headings);
  const { records, problems } = findRecords(reviveState(value), reader);
  const drafts = records.slice(0, MOST_POSTINGS).map(({ entries, versions }, index) => ({
    draft: composeRecord(entries, `json-${index + 1}`, reader),
    ids: recordIds(entries),
    versions,
  }));
  const postings = joinById(pairNamedVersions(drafts));
  const cut = records.length > MOST_POSTINGS ? [`Only the first ${MOST_POSTINGS} postings were read.`] : [];
  const none =
    postings.length === 0 ? ['No object with a title and duties or requirements was recognised.'] : [];
  const joined = drafts.length - postings.length;
  return {
    postings,
    ...(joined > 0 && { joined }),
    problems: [...problems, ...cut, ...none, ...postings.flatMap(missingParts)],
  };
}

function joinById(drafts: readonly Draft[]): Draft[] {
  const byId = new Map<string, Draft>();
  for (const draft of drafts) {
    const place = draft.id ?? draft.key;
    const known = byId.get(place);
    if (known === undefined) byId.set(place, draft);
    else
      byId.set(
        joinVersions(known, draft) === undefined ? draft.key : place,
        joinVersions(known, draft) ?? draft,
      );
  }
  return [...byId.values()];
}

function missingParts({ sections, title }: Draft): string[] {
  const coded = sections.some(({ kind }) => kind === 'duties' || kind === 'requirements');
  return coded ? [] : [`No duties and no requirements were found for «${title}».`];
}
