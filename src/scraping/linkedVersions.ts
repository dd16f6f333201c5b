import type { Crawl } from './Crawl.js';
import type { FetchedPage } from './Fetched.js';
import { fetchPostingPage } from './fetchPostingPage.js';
import { languageVersions } from './languageVersions.js';
import { isJson } from './isJson.js';
import { linksOfPage } from './linksOfPage.js';

/** Versions in other languages to which a posting's pages linked when they were last read, and which no list names. */
export function knownVersions({ sink }: Pick<Crawl, 'sink'>, urls: readonly URL[]): readonly URL[] {
  const listed = new Set(urls.map(({ href }) => href));
  const linked = urls.flatMap(({ href }) => sink.page(href)?.linked ?? []);
  return [...new Set(linked)].filter((href) => !listed.has(href)).map((href) => new URL(href));
}

/** Fetches the versions in other languages that a page links to; undefined when one of them could not be had. */
export async function fetchVersions(
  crawl: Crawl,
  id: string,
  page: FetchedPage,
): Promise<readonly FetchedPage[] | undefined> {
  if (isJson(page.contentType, page.body)) return [];
  const links = linksOfPage(crawl, page, page.url);
  const versions: FetchedPage[] = [];
  for (const url of languageVersions(links, page.url)) {
    const version = await fetchPostingPage(crawl, { id, url, known: undefined, isOptional: true });
    if (version === undefined) return undefined;
    if (typeof version !== 'string') versions.push(version);
  }
  return versions;
}
