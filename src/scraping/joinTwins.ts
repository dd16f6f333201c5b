import type { FoundPostings } from './walkLists.js';

/** A language at either end of a part of an address: «kz-17», «vak17_k.htm», «vak17k.htm». */
const LANGUAGE_MARK =
  /(?<=^|\/)(?:ru?|rus|k|kk|kz|kaz|qaz)[_-](?=[^/?]*\d)|(?:[_-]|(?<=\d))(?:ru?|rus|k|kk|kz|kaz|qaz)(?=\.\p{L}+(?:\?|$)|[/?]|$)/giu;

interface Twin {
  readonly id: string;
  /** The languages that it names. */
  readonly mark: string;
}

/**
 * Joins the pages of one posting that lists name in two languages: those whose addresses differ in nothing but a language at the end of a
 * part, and those of which `known` tells by an id which one it is the other version of. All others are postings of their own.
 */
export function joinTwins(
  found: FoundPostings,
  known: ReadonlyMap<string, string> = new Map(),
): FoundPostings {
  const families = new Map<string, Twin[]>();
  for (const id of found.keys()) {
    const twin = known.get(id);
    const stem = (twin ?? id).replaceAll(LANGUAGE_MARK, '');
    const mark = twin === undefined ? markOf(id) : `of ${twin}`;
    families.set(stem, [...(families.get(stem) ?? []), { id, mark }]);
  }
  const joined = new Map<string, readonly URL[]>();
  for (const twins of families.values()) {
    const [first] = twins;
    const areVersions = new Set(twins.map(({ mark }) => mark)).size === twins.length;
    if (first !== undefined && areVersions)
      joined.set(
        first.id,
        twins.flatMap(({ id }) => found.get(id) ?? []),
      );
    else for (const { id } of twins) joined.set(id, found.get(id) ?? []);
  }
  return joined;
}

function markOf(id: string): string {
  return (id.match(LANGUAGE_MARK) ?? []).map((mark) => (/^[_-]?r/iu.test(mark) ? 'ru' : 'kk')).join();
}
