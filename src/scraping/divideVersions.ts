import { isSameCategory } from '../extraction/isSameCategory.js';
import { areVersions } from './areVersions.js';
import type { ReadPage } from './switchedVersion.js';

/** A posting and the pages that state it. */
interface Posting {
  readonly id: string;
  readonly read: readonly ReadPage[];
}

interface Naming {
  /** The pages that lists name. */
  readonly listed: readonly URL[];
  /** What the address of each page gives by itself, where these differ. */
  readonly own: ReadonlyMap<string, string>;
  /** What stands before that in an id. */
  readonly prefix: string;
}

/**
 * Tells pages that lists name as versions of one posting from those that only seem to be: pages of addresses of their own must hold the same
 * number of postings in the other language, of the same categories and deadlines; those of one address must not state another
 * category. What is no version is a posting of its own.
 */
export function divideVersions(
  id: string,
  read: readonly ReadPage[],
  { listed, own, prefix }: Naming,
): readonly [Posting, ...Posting[]] {
  const named = new Set(listed.map(({ href }) => href));
  const [first, ...rest] = read;
  const isVersion = ({ page, drafts }: ReadPage): boolean => {
    if (first === undefined || !named.has(page.url.href)) return true;
    return own.has(page.url.href) ? areVersions(first.drafts, drafts) : !isOther(first, drafts);
  };
  const apart = rest.filter((each) => !isVersion(each));
  const idOf = ({ page, drafts }: ReadPage): string => {
    const given = own.get(page.url.href);
    return given === undefined ? `${id}/${drafts[0]?.language ?? 'other'}` : `${prefix}${given}`;
  };
  const isWhole = apart.length === 0 || first === undefined || own.size === 0;
  return [
    { id: isWhole ? id : idOf(first), read: read.filter((each) => !apart.includes(each)) },
    ...apart.map((each) => ({ id: idOf(each), read: [each] })),
  ];
}

function isOther({ drafts: [first] }: ReadPage, [draft, more]: ReadPage['drafts']): boolean {
  return first !== undefined && draft !== undefined && more === undefined && !isSameCategory(first, draft);
}
