import type { Crawl } from './Crawl.js';
import { fetchContent } from './fetchContent.js';
import { isNew } from './hiddenList.js';
import { type List, type Place, sizeOf } from './List.js';
import type { ListContent } from './ListContent.js';
import { ledToPostings } from './listMemory.js';
import type { PostingLink } from './PostingLink.js';
import { chooserFor, type LinkChooser, otherThan } from './postingLinks.js';
import { startAddress } from './startAddress.js';
import { surely } from './surePostings.js';
import type { Start } from './Start.js';

/** Archives of tens of thousands of postings have some thousand pages; only a pager without end has more. */
const LIST_PAGES = 10_000;

export const NO_LINKS = 'no link to a posting stands on this list page';

/** Follows one list to its end. */
export async function walkList(crawl: Crawl, from: Start, place: Place): Promise<List> {
  const { account, profile } = crawl;
  const start = startAddress(from.url, profile.base);
  const list: List = {
    choose: chooserOf(crawl, from),
    language: from.language,
    ...place,
    isHidden: from.isHidden === true,
    isFrame: from.isFrame === true,
    isHome: from.isHome === true,
    isLike: from.like !== undefined,
    isPart: from.isPart === true,
    isSearched: from.isSearched === true,
    steps: from.steps ?? 0,
    isReread: from.without !== undefined,
    first: from.page,
    further: [],
    deeper: [],
    frames: [],
    versions: [],
    parts: [],
    earlier: [],
    found: new Map<string, URL>(),
    mentions: new Map<string, number>(),
    listed: new Set<string>(),
    joined: 0,
  };
  const visited = new Set<string>();
  let url: URL | undefined = start;
  // One posting more than the limit is enough to know that the list was not read to its end.
  while (url !== undefined && sizeOf(list) <= crawl.limit) {
    if (visited.has(url.href)) {
      account.incomplete(url, 'the pager leads back to a page that was already read');
      break;
    }
    if (visited.size >= LIST_PAGES) {
      account.incomplete(url, `the list has more than ${LIST_PAGES} pages`);
      break;
    }
    visited.add(url.href);
    crawl.walked.add(url.href);
    url = await readPage(crawl, url, list);
  }
  if (url === undefined && sizeOf(list) + list.joined < (list.total ?? 0))
    account.incomplete(
      start,
      `the portal says that the list holds ${list.total} postings, but ${sizeOf(list)} were found`,
    );
  return list;
}

/** A part of a list, and the list in another language, have postings of the same kind of address; what stood on other lists is none of a hidden one. */
function chooserOf({ profile, listed }: Crawl, { like, isHidden, isSearched, without }: Start): LinkChooser {
  if (like !== undefined) return like;
  const choose = chooserFor(profile);
  if (isSearched === true) return surely(choose);
  if (without !== undefined) return otherThan(without, choose);
  if (isHidden !== true) return choose;
  const isOwn = isNew(new Set(listed));
  return (links, page) => choose(links.filter(isOwn), page);
}

/** Adds the postings of one page of a list; returns the next page. */
async function readPage(crawl: Crawl, url: URL, list: List): Promise<URL | undefined> {
  const { account } = crawl;
  const content = await fetchContent(crawl, url, list);
  if (content === undefined) return undefined;
  const { postings, listed = [] } = content;
  for (const href of content.links ?? []) crawl.listed.add(href);
  account.event({
    kind: 'list',
    url: url.href,
    links: postings.length + listed.length,
    ...(content.total === undefined ? {} : { total: content.total }),
    number: list.number,
    lists: list.lists,
  });
  if (content.problem !== undefined) account.incomplete(url, content.problem);
  if (content.isEnd === true && sizeOf(list) > 0) return undefined;
  list.earlier.push(...(content.earlier ?? []).map(({ href }) => href));
  if (postings.length + listed.length === 0) {
    if (!leadsOn(content, list) && !list.isReread && !isNoList(crawl, url, list)) sayNoLinks(crawl, url);
    return undefined;
  }
  const fresh = postings.filter(({ id }) => !list.found.has(id));
  const freshListed = listed.filter((id) => !list.listed.has(id));
  if (fresh.length + freshListed.length === 0 && !isStressed(postings, list)) {
    account.incomplete(url, 'this list page only repeats earlier ones');
    return undefined;
  }
  for (const { id, mentions = 1 } of postings)
    list.mentions.set(id, Math.max(mentions, list.mentions.get(id) ?? 0));
  if (sizeOf(list) === 0) {
    list.versions.push(...(content.versions ?? []).map(({ href }) => href));
    list.parts.push(...(content.parts ?? []).map(({ href }) => href));
  }
  for (const [id, other] of content.twins ?? []) if (!crawl.twins.has(id)) crawl.twins.set(other, id);
  for (const archive of content.archives ?? []) account.archive(archive);
  for (const { id, url: posting, isNamed, fields } of fresh) {
    if (!list.found.has(id)) list.found.set(id, posting);
    if (fields !== undefined)
      crawl.stated.set(posting.href, { ...fields, ...crawl.stated.get(posting.href) });
    if (isNamed === false) crawl.unnamed.add(posting.href);
  }
  for (const id of freshListed) list.listed.add(id);
  list.total = content.total;
  list.joined += content.joined ?? 0;
  return sizeOf(list) + list.joined >= (content.total ?? Infinity) ? undefined : content.next;
}

/** A list that led to postings in an earlier run is missed, wherever others are found; any other may be none. */
function sayNoLinks(crawl: Crawl, url: URL): void {
  if (ledToPostings(crawl, url)) crawl.account.incomplete(url, NO_LINKS);
  else crawl.account.holdBack(url, NO_LINKS);
}

/** Whether a page links to most postings more often than any before it, on which a block beside the list may have named them. */
function isStressed(postings: readonly PostingLink[], list: List): boolean {
  const stressed = postings.filter(({ id, mentions = 1 }) => mentions > (list.mentions.get(id) ?? 0));
  return stressed.length > 0 && stressed.length * 2 >= postings.length;
}

/** Whether a page without postings is one that leads to lists. */
function leadsOn(
  { lists = [], sureLists = [], frames = [], versions = [] }: ListContent,
  list: List,
): boolean {
  if (sizeOf(list) > 0) return false;
  if (list.isGuess && !list.isHidden && !list.isFrame && !list.isHome) {
    if (sureLists.length > 0) list.further.push(...sureLists.map(({ href }) => href));
    else list.deeper.push(...lists.map(({ href }) => href));
    return false;
  }
  list.versions.push(...(list.isHome ? [] : versions).map(({ href }) => href));
  list.frames.push(...(list.isFrame ? [] : frames).map(({ href }) => href));
  if (list.frames.length > 0) return true;
  if (lists.length === 0) return list.versions.length > 0;
  list.further.push(...lists.map(({ href }) => href));
  return true;
}

/** A page that was only taken for a list, and that held no postings in earlier runs either. */
function isNoList({ sink }: Crawl, url: URL, list: List): boolean {
  const known = sink.page(url.href);
  const isUnknown = known?.list === undefined && known?.holds === undefined;
  return list.isGuess && !list.isHidden && sizeOf(list) === 0 && isUnknown;
}
