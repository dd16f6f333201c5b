import type { Crawl } from './Crawl.js';
import type { FetchedPage } from './Fetched.js';
import { findLinks, FRAME, INLINE_FRAME, type PageLink } from './findLinks.js';
import type { ListContent } from './ListContent.js';
import { nextInLinkHeader, totalInHeaders } from './listHeaders.js';
import { archivesOf, earlierParts, listParts } from './listParts.js';
import { announcementBefore, nextPage } from './nextPage.js';
import { languageSwitches, languageVersions } from './languageVersions.js';
import { listLinks, surelyLists } from './listLinks.js';
import type { ListRules } from './ListRules.js';
import { isJson } from './isJson.js';
import { readJsonList } from './readJsonList.js';
import type { PortalProfile } from './PortalProfile.js';
import type { PostingLink } from './PostingLink.js';
import { rowTwins } from './rowTwins.js';
import { hasScriptedPager } from './scriptedPager.js';

/** Reads the postings and the next page off a page of a list. */
export function readListPage(
  { profile, decode }: Pick<Crawl, 'profile' | 'decode'>,
  page: FetchedPage,
  list: ListRules,
): ListContent {
  const text = decode(page.body, page.contentType);
  const named =
    profile.pager.kind === 'links' ? nextInLinkHeader(page.headers.get('link'), page.url) : undefined;
  const content = isJson(page.contentType, page.body)
    ? readJsonList(text, profile, { ...list, page: page.url })
    : readHtmlList(text, profile, { ...list, page: page.url });
  const total = content.total ?? totalInHeaders(page.headers);
  return {
    ...content,
    ...(named === undefined ? {} : { next: named }),
    ...(total === undefined ? {} : { total }),
  };
}

const SCRIPTED =
  'further pages of this list are turned by a script, which is not run; name their addresses in a profile (its pager or API)';

function readHtmlList(
  text: string,
  { pager, postingLink }: PortalProfile,
  { page, choose, isGuess = false }: ListRules & { readonly page: URL },
): ListContent {
  const links = findLinks(text, page);
  const postings = withMentions(choose(links, page), links);
  const next = nextPage(pager, links, page);
  const before = announcementBefore(links, page);
  const twins = rowTwins(links, postings);
  const isScripted = next === undefined && pager.kind === 'links' && hasScriptedPager(text);
  return {
    postings,
    next,
    links: links
      .filter(({ url, inChrome }) => inChrome !== true && url.host === page.host)
      .map(({ url }) => url.href),
    ...(before === undefined ? {} : { before }),
    ...(twins.length === 0 ? {} : { twins }),
    ...(isScripted ? { problem: SCRIPTED } : {}),
    ...(postingLink === undefined ? leadsFrom(links, { postings, next, isGuess }, page) : {}),
  };
}

function withMentions(postings: readonly PostingLink[], links: readonly PageLink[]): readonly PostingLink[] {
  const mentions = new Map<string, number>();
  for (const { url } of links) mentions.set(url.href, (mentions.get(url.href) ?? 0) + 1);
  return postings.map((posting) => ({ ...posting, mentions: mentions.get(posting.url.href) ?? 1 }));
}

/** Where else a page may lead, of which no profile tells. */
function leadsFrom(
  links: readonly PageLink[],
  { postings, next, isGuess }: Pick<ListContent, 'postings' | 'next'> & { readonly isGuess: boolean },
  page: URL,
): Pick<ListContent, 'lists' | 'sureLists' | 'frames' | 'versions' | 'parts' | 'earlier' | 'archives'> {
  const chosen = new Set(postings.map(({ url }) => url.href));
  const lists = postings.length === 0 ? listLinks(links, page, isGuess) : [];
  const frames = framesOf(links, page, lists.length > 0);
  return {
    ...(frames.length === 0 ? {} : { frames }),
    ...(postings.length === 0 ? { lists, sureLists: surelyLists(links, page) } : {}),
    versions: [...languageVersions(links, page), ...languageSwitches(links, page)],
    parts: listParts(links, page, postings).filter(({ href }) => !chosen.has(href) && href !== next?.href),
    earlier: earlierParts(links, page),
    archives: archivesOf(links, page),
  };
}

/** What a page shows in its frames; windows within it only if it leads to no list otherwise. */
function framesOf(links: readonly PageLink[], page: URL, hasLists: boolean): readonly URL[] {
  const own = links.filter(({ url }) => url.host === page.host && url.href !== page.href);
  const frames = own.filter(({ rel }) => rel === FRAME);
  const shown = frames.length > 0 || hasLists ? frames : own.filter(({ rel }) => rel === INLINE_FRAME);
  return shown.map(({ url }) => url);
}
