import type { PageLink } from './findLinks.js';
import { isNoOpenList, unnamedParts, wordsOf } from './listParts.js';
import { postingAddress } from './postingAddress.js';

const VACANCIES =
  /ваканси|вакантн|бос\s+(?:жұмыс\s+|мемлекеттік\s+|әкімшілік\s+)*(?:орын|лауазым)|vacanc|vakans|bos-?(?:zhumys-?)?or[yi]n|\bjobs\b/iu;

/**
 * Where a page that lists no postings itself may lead to lists of them: to what speaks of vacancies, else to what may be parts of
 * one list.
 */
export function listLinks(links: readonly PageLink[], page: URL): readonly URL[] {
  const named = namedLists(links, page);
  return named.length > 0 ? named : unnamedParts(links, page);
}

/**
 * Links whose words or address speak of vacancies, those of the content before those of the menu. Open data that the page
 * names beside itself are such a list too.
 */
export function namedLists(links: readonly PageLink[], page: URL): readonly URL[] {
  const here = postingAddress(page);
  const found = links.filter((link) => {
    // The same page in another language leads nowhere else.
    if (link.url.host !== page.host || postingAddress(link.url) === here) return false;
    return VACANCIES.test(wordsOf(link)) && !isNoOpenList(link);
  });
  const content = found.filter(({ inChrome }) => inChrome !== true);
  const chosen = content.length > 0 ? content : found;
  return [...new Map(chosen.map(({ url }) => [url.href, url])).values()];
}
