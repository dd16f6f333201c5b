import type { PageLink } from './findLinks.js';
import { languageSwitches, languageVersions } from './languageVersions.js';
import { PAGING } from './linkFamilies.js';
import { LANGUAGE_PARAMETER, postingAddress } from './postingAddress.js';

const VACANCIES =
  /ваканси|вакантн|бос\s+(?:жұмыс\s+|мемлекеттік\s+|әкімшілік\s+)*(?:орын|лауазым)|vacanc|vakans|bos-?(?:zhumys-?)?or[yi]n|\bjobs\b/iu;
const OTHER = /архив|мұрағат|итоги|результат|нәтиже|қорытынды|archive|results?\b|rss|feed/iu;

/**
 * Where a page that lists no postings itself may lead to lists of them: links whose words or address speak of vacancies,
 * those of the content before those of the menu. Open data that the page names beside itself are such a list too.
 */
export function listLinks(links: readonly PageLink[], page: URL): readonly URL[] {
  const here = postingAddress(page);
  const found = links.filter(({ url, text }) => {
    const words = `${decoded(url)} ${text}`;
    // The same page in another language leads nowhere else.
    if (url.host !== page.host || postingAddress(url) === here) return false;
    return VACANCIES.test(words) && !OTHER.test(words);
  });
  const content = found.filter(({ inChrome }) => inChrome !== true);
  const chosen = content.length > 0 ? content : found;
  return distinct(chosen.length > 0 ? chosen : partsOf(links, page));
}

/** Links to the page's own address with one more parameter that is no page number: «Ақмола облысы» leading to `?oblys=3`. */
function partsOf(links: readonly PageLink[], page: URL): readonly PageLink[] {
  const languages = [...languageVersions(links, page), ...languageSwitches(links, page)].map(
    ({ href }) => href,
  );
  return links.filter(({ url, text, inChrome }) => {
    if (inChrome === true || url.host !== page.host || url.pathname !== page.pathname) return false;
    const added = [...url.searchParams].filter(([name, value]) => page.searchParams.get(name) !== value);
    const isPart =
      added.length === 1 && added.every(([name]) => !PAGING.test(name) && !LANGUAGE_PARAMETER.test(name));
    return isPart && /\p{L}/u.test(text) && !OTHER.test(text) && !languages.includes(url.href);
  });
}

function distinct(links: readonly PageLink[]): readonly URL[] {
  return [...new Map(links.map(({ url }) => [url.href, url])).values()];
}

/** The host is left out: a portal for vacancies has the word in all its addresses. */
function decoded({ pathname, search }: URL): string {
  try {
    return decodeURIComponent(pathname + search);
  } catch {
    return pathname + search;
  }
}
