import type { PageLink } from './findLinks.js';
import { languageSwitches, languageVersions } from './languageVersions.js';
import { isPartName } from './isPartName.js';
import { isPageOf, PAGING } from './linkFamilies.js';
import { numberedPages, PAGE_NUMBER } from './nextPage.js';
import { LANGUAGE_PARAMETER, postingAddress } from './postingAddress.js';
import type { PostingLink } from './PostingLink.js';

/** What in an address says that a list is divided, and by what. */
export const DIVIDED: RegExp =
  /(?:^|\/)(?:categor|kategor|sanat|region|oblys|oblast|audan|month|letter|abc|alpha|department|dep|org|organ|section|type|korpus)[\p{L}_-]*(?:\/|$)/iu;
const CLOSED = /архив|мұрағат|murag|murah|archive|өткен|прошедш|заверш[её]нн|аяқталған/iu;
/** Not «главный специалист архива». */
const ARCHIVE =
  /^(?:архив|мұрағат)(?: (?:ваканси|конкурс|объявлени|бос |хабарландыру|(?:19|20)\d\d).*)?$|мұрағаты$|(?:өткен|аяқталған) (?:конкурс|ваканси|хабарландыру)|(?:прошедшие|заверш[её]нные) (?:конкурсы|вакансии|объявления)|^(?:завершившиеся|заверш[её]нные|закрытые|прошедшие|архивные|аяқталған(?:дар)?|жабық|жабылған|жабылғандар|өткен)$/iu;
const NO_LIST =
  /итоги|результат|нәтиже|қорытынды|results?(?![\p{L}])|rss|feed|\.(?:pdf|docx?|xlsx?|zip|rar|jpe?g|png)(?:\s|$)/iu;
/** More parts than these are a catalogue of something else, of which none is followed. */
const MOST_PARTS = 100;

/**
 * Where a list of postings seems to lead to more of it: its months, regions, letters, bodies or categories, or the folder that the
 * postings stand in. Whether they are parts of it, only the links on them tell.
 */
export function listParts(
  links: readonly PageLink[],
  page: URL,
  postings: readonly PostingLink[] = [],
): readonly URL[] {
  const isBelow = below(page);
  const folders = new Set(postings.map(({ url }) => folderOf(url)));
  return distinct(
    othersThanTurns(links, page).filter(
      (link) =>
        isPartName(link.text) ||
        folders.has(postingAddress(link.url)) ||
        isBelow(link.url) ||
        isSamePath(link, page) ||
        DIVIDED.test(postingAddress(link.url)),
    ),
  );
}

/** «← Ноябрь», «Алдыңғы ай»: the part before this one. */
const EARLIER = /^(?:[←«‹<]+|(?:предыдущий|прошлый) месяц|алдыңғы ай|өткен ай)/iu;

/** Where a part of a list, as a month, leads to the one before it. */
export function earlierParts(links: readonly PageLink[], page: URL): readonly URL[] {
  return distinct(
    othersThanTurns(links, page).filter(
      ({ text }) => EARLIER.test(text) && (isPartName(text) || /^\p{L}/u.test(text)),
    ),
  );
}

/** Where a list leads to postings that are closed: these are not read, as an archive may be a hundred times as large. */
export function archivesOf(links: readonly PageLink[], page: URL): readonly URL[] {
  return distinct(
    links.filter(({ url, text }) => url.host === page.host && url.href !== page.href && ARCHIVE.test(text)),
  );
}

/**
 * Where a page without postings may lead to lists of them, although no word says so: to its own address with one more parameter,
 * else to the addresses that differ in one value. `isRow` is true for a page that stands beside others of its kind, which lead to more
 * than this one may.
 */
export function unnamedParts(links: readonly PageLink[], page: URL, isRow = false): readonly URL[] {
  const content = othersThanTurns(links, page).filter(
    ({ text, inChrome }) => inChrome !== true && /\p{L}/u.test(text),
  );
  const parts = distinct(content.filter((link) => isSamePath(link, page)));
  if (parts.length > 0) return parts;
  const groups = new Map<string, PageLink[]>();
  for (const link of content) {
    const group = groupOf(link.url);
    if (group !== undefined) groups.set(group, [...(groups.get(group) ?? []), link]);
  }
  const [largest = []] = [...groups.values()].map(distinct).sort((a, b) => b.length - a.length);
  return largest.length < 2 && !(isRow && groups.size === 1) ? [] : largest;
}

/** What addresses have in common that differ in the value of a parameter, or in the last part of their path; those beside the home page may be anything. */
function groupOf(url: URL): string | undefined {
  const names = [...url.searchParams.keys()];
  if (names.length > 0) return `${url.pathname}?${names.join('&')}`;
  const parts = postingAddress(url).split('/');
  return parts.length < 2 ? undefined : parts.slice(0, -1).join('/');
}

/** Links of the page's host that are neither its other pages and languages, nor results, archives and files. */
function othersThanTurns(links: readonly PageLink[], page: URL): readonly PageLink[] {
  const turns = [
    ...languageVersions(links, page),
    ...languageSwitches(links, page),
    ...numberedPages(links, page),
  ];
  const known = new Set([page, ...turns].map(({ href }) => href));
  return links.filter(
    (link) =>
      link.url.host === page.host &&
      !known.has(link.url.href) &&
      !PAGE_NUMBER.test(link.url.href) &&
      postingAddress(link.url) !== postingAddress(page) &&
      !(isPageOf(link, page) && !isSamePath(link, page)) &&
      !isNoOpenList(link),
  );
}

/** The address above that of a posting: `contests` of `contests/17`. */
function folderOf(url: URL): string {
  const [path = ''] = postingAddress(url).split('?', 1);
  return path.split('/').slice(0, -1).join('/');
}

function isSamePath({ url }: PageLink, page: URL): boolean {
  if (url.pathname !== page.pathname) return false;
  const added = [...url.searchParams].filter(([name, value]) => page.searchParams.get(name) !== value);
  return added.length === 1 && added.every(([name]) => !PAGING.test(name) && !LANGUAGE_PARAMETER.test(name));
}

/** Below the list, unless that is the home page, below which everything is. */
function below(page: URL): (url: URL) => boolean {
  const list = postingAddress(page).split('?', 1)[0] ?? '';
  return (url) => list !== '' && postingAddress(url).startsWith(`${list}/`);
}

/** Whether the words of a link speak of results, of an archive or of a file. */
export function isNoOpenList(link: PageLink): boolean {
  const words = wordsOf(link);
  return NO_LIST.test(words) || CLOSED.test(words);
}

/** Address and words of a link as a person reads them. The host is left out: a portal for vacancies has the word in all its addresses. */
export function wordsOf({ url: { pathname, search }, text }: PageLink): string {
  try {
    return `${decodeURIComponent(pathname + search)} ${text}`;
  } catch {
    return `${pathname}${search} ${text}`;
  }
}

function distinct(links: readonly PageLink[]): readonly URL[] {
  const urls = [...new Map(links.map(({ url }) => [url.href, url])).values()];
  return urls.length > MOST_PARTS ? [] : urls;
}
