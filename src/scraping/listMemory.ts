import { createHash } from 'node:crypto';
import type { Crawl } from './Crawl.js';
import type { FetchedPage } from './Fetched.js';
import type { ListContent } from './ListContent.js';
import type { PortalProfile } from './PortalProfile.js';
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

/** The content of an unchanged list page; choosing again keeps a chooser by likeness in the family it knows. */
export function recallList(list: ListMemory, choose: LinkChooser, page: URL): ListContent {
  const links = list.links.map((href) => ({ url: new URL(href), text: '', rel: '' }));
  return {
    postings: choose(links, page),
    next: list.next === undefined ? undefined : new URL(list.next),
  };
}

/** Keeps what a list page says, if the portal can be asked whether it has changed. */
export function rememberList(
  { profile, sink, clock }: Crawl,
  url: URL,
  page: FetchedPage,
  content: ListContent,
): void {
  const { etag, lastModified } = page;
  const isAskable = etag !== undefined || lastModified !== undefined;
  // Links are told apart by the address that the page was read under, which a redirect changes.
  if (!isAskable || page.url.href !== url.href || content.postings.length === 0) return;
  const memory = {
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
    ids: [],
    list: {
      rules: rulesOf(profile),
      links: content.postings.map((posting) => posting.url.href),
      ...(content.next === undefined ? {} : { next: content.next.href }),
    },
  };
  sink.putPage(url.href, memory, clock());
}

function rulesOf({ postingLink, pager }: PortalProfile): string {
  return createHash('sha256')
    .update(JSON.stringify([postingLink, pager]))
    .digest('hex')
    .slice(0, 16);
}
