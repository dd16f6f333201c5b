import { createHash } from 'node:crypto';
import type { Crawl } from './Crawl.js';
import type { FetchedPage } from './Fetched.js';
import type { ListContent } from './ListContent.js';
import type { PortalProfile } from './PortalProfile.js';
import type { PostingLink } from './PostingLink.js';
import type { LinkChooser } from './postingLinks.js';
import type { ListMemory, PageMemory } from './ScrapeSink.js';

/** What an earlier run kept of a list page, if it read the page by the rules of today. */
export function knownList(
  { profile, sink }: Pick<Crawl, 'profile' | 'sink'>,
  url: URL,
): (PageMemory & { readonly list: ListMemory }) | undefined {
  const known = sink.page(url.href);
  if (known?.list === undefined || known.list.rules !== rulesOf(profile)) return undefined;
  return { ...known, list: known.list };
}

/** Whether an earlier run found postings on a page, or behind links that it took for theirs. */
export function ledToPostings({ sink }: Pick<Crawl, 'sink'>, url: URL): boolean {
  const holdsAny = (href: string): boolean => (sink.page(href)?.ids.length ?? 0) > 0;
  const links = sink.page(url.href)?.list?.links ?? [];
  return holdsAny(url.href) || links.some(([, href]) => holdsAny(href));
}

/** The content of an unchanged list page. */
export function recallList(list: ListMemory, choose: LinkChooser, page: URL): ListContent {
  const unnamed = new Set(list.unnamed ?? []);
  const postings = list.links.map(([id, address], at) => ({
    ...{ id, url: new URL(address), mentions: list.mentions?.[at] ?? 1 },
    ...(unnamed.has(address) ? { isNamed: false } : {}),
    ...fieldsAt(list, at),
  }));
  // A chooser by likeness learns from them which family of links the later pages are read for.
  choose(
    postings.map(({ url }) => ({ url, text: '', rel: '' })),
    page,
  );
  return {
    postings,
    links: [...list.links.map(([, address]) => address), ...(list.others ?? [])],
    next: list.next === undefined ? undefined : new URL(list.next),
    ...(list.total === undefined ? {} : { total: list.total }),
    ...(list.twins === undefined ? {} : { twins: list.twins }),
    ...(list.parts === undefined ? {} : { parts: list.parts.map((href) => new URL(href)) }),
    ...(list.earlier === undefined ? {} : { earlier: list.earlier.map((href) => new URL(href)) }),
    ...(list.archives === undefined ? {} : { archives: list.archives.map((href) => new URL(href)) }),
    ...(list.versions === undefined ? {} : { versions: list.versions.map((href) => new URL(href)) }),
  };
}

/** Nothing is kept of a row that states nothing. */
function fieldsAt({ fields }: ListMemory, at: number): Pick<PostingLink, 'fields'> {
  const stated = fields?.[at];
  return stated === undefined || Object.keys(stated).length === 0 ? {} : { fields: stated };
}

/** Keeps what a list page says, if the portal can be asked whether it has changed, or to know a list that no profile names. */
export function rememberList(
  { profile, sink, clock }: Crawl,
  url: URL,
  { page, content, isGuess }: ReadList,
): void {
  const { etag, lastModified } = page;
  const isAskable = etag !== undefined || lastModified !== undefined;
  if (!isAskable && !isGuess) return;
  // Links are told apart by the address that the page was read under, which a redirect changes.
  if (page.url.href !== url.href || content.problem !== undefined) return;
  if (content.postings.length === 0) return;
  const { versions = [], parts = [], twins = [], earlier = [], archives = [] } = content;
  const chosen = new Set(content.postings.map((posting) => posting.url.href));
  const unnamed = content.postings.flatMap(({ isNamed, url: { href } }) => (isNamed === false ? [href] : []));
  const mentions = content.postings.map((posting) => posting.mentions ?? 1);
  const fields = content.postings.map((posting) => posting.fields ?? {});
  const others = [...new Set(content.links)].filter((href) => !chosen.has(href));
  const searched = sink.page(url.href)?.searched;
  const memory = {
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
    ids: [],
    ...(searched === undefined ? {} : { searched }),
    list: {
      rules: rulesOf(profile),
      links: content.postings.map((posting) => [posting.id, posting.url.href] as const),
      ...(content.next === undefined ? {} : { next: content.next.href }),
      ...(content.total === undefined ? {} : { total: content.total }),
      ...(unnamed.length === 0 ? {} : { unnamed }),
      ...(twins.length === 0 ? {} : { twins }),
      ...(mentions.every((count) => count === 1) ? {} : { mentions }),
      ...(fields.every((stated) => Object.keys(stated).length === 0) ? {} : { fields }),
      ...(others.length === 0 ? {} : { others }),
      ...(earlier.length === 0 ? {} : { earlier: earlier.map(({ href }) => href) }),
      ...(archives.length === 0 ? {} : { archives: archives.map(({ href }) => href) }),
      ...(parts.length === 0 ? {} : { parts: parts.map(({ href }) => href) }),
      ...(versions.length === 0 ? {} : { versions: versions.map(({ href }) => href) }),
    },
  };
  sink.putPage(url.href, memory, clock());
}

/** A page of a list as fetched and as read. */
export interface ReadList {
  readonly page: FetchedPage;
  readonly content: ListContent;
  /** True for a list that is one only because postings were found on it. */
  readonly isGuess: boolean;
}

/** Raised when more is kept of a list, so that it is read anew. */
const MEMORY = 4;

function rulesOf({ postingLink, pager, api }: PortalProfile): string {
  return createHash('sha256')
    .update(JSON.stringify([MEMORY, postingLink, pager, api]))
    .digest('hex')
    .slice(0, 16);
}
