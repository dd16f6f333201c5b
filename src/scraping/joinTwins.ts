import type { FoundPostings } from './walkLists.js';

/** A language at either end of a part of an address: «kz-17», «vak17_k.htm», «vak17k.htm». */
const LANGUAGE_MARK =
  /(?<=^|\/)(?:ru?|rus|k|kk|kz|kaz|qaz)[_-](?=[^/?]*\d)|(?:[_-]|(?<=\d))(?:ru?|rus|k|kk|kz|kaz|qaz)(?=\.\p{L}+(?:\?|$)|[/?]|$)/giu;

/** The pages of a posting, and which id the address of each gives by itself. */
export interface TwinPages {
  readonly urls: readonly URL[];
  /** By address; empty where all addresses give the same. */
  readonly ids: ReadonlyMap<string, string>;
}

/** What is known of twins besides their addresses. */
interface Known {
  /** Ids that a list gives the same posting as another one, by the former. */
  readonly twins?: ReadonlyMap<string, string>;
  /** Whether a posting is stored under an id, for one of these pages. */
  readonly isStored?: (id: string, urls: readonly URL[]) => boolean;
}

interface Twin {
  readonly id: string;
  /** The languages that it names, or whose version a list says that it is. */
  readonly mark: string;
}

/**
 * Puts the pages together that lists name in two languages and that may be of one posting: those whose addresses differ in nothing but a
 * language at the end of a part, and those that a row of a list names side by side. What stands on them tells whether they are. The
 * posting has the id that it is stored under, else one that no order of links changes.
 */
export function joinTwins(
  found: FoundPostings,
  { twins: known = new Map(), isStored = () => false }: Known = {},
): ReadonlyMap<string, TwinPages> {
  const families = new Map<string, Twin[]>();
  for (const id of found.keys()) {
    const twin = known.get(id);
    const stem = (twin ?? id).replaceAll(LANGUAGE_MARK, '');
    const family = families.get(stem);
    const member = { id, mark: twin === undefined ? markOf(id) : `of ${twin}` };
    if (family === undefined) families.set(stem, [member]);
    else family.push(member);
  }
  const joined = new Map<string, TwinPages>();
  const pagesOf = ({ id }: Twin): readonly URL[] => found.get(id) ?? [];
  for (const twins of families.values()) {
    const urls = twins.flatMap(pagesOf);
    const [first] = [...twins].sort((one, other) => rankOf(one) - rankOf(other));
    const areVersions = new Set(twins.map(({ mark }) => mark)).size === twins.length;
    if (twins.length === 1 || first === undefined || !areVersions) {
      for (const twin of twins) joined.set(twin.id, { urls: pagesOf(twin), ids: new Map() });
      continue;
    }
    const stored = twins.find(({ id }) => isStored(id, urls));
    const ids = twins.flatMap((twin) => pagesOf(twin).map(({ href }) => [href, twin.id] as const));
    joined.set((stored ?? first).id, { urls, ids: new Map(ids) });
  }
  return joined;
}

const ORDER = ['', 'ru', 'kk'];

/** Behind these come the versions that a row names second. */
function rankOf({ mark }: Twin): number {
  const rank = ORDER.indexOf(mark);
  return rank === -1 ? ORDER.length : rank;
}

function markOf(id: string): string {
  return (id.match(LANGUAGE_MARK) ?? []).map((mark) => (/^[_-]?r/iu.test(mark) ? 'ru' : 'kk')).join();
}
