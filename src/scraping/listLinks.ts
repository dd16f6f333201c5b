import type { PageLink } from './findLinks.js';
import { postingAddress } from './postingAddress.js';

const VACANCIES =
  /ваканси|вакантн|бос\s+(?:жұмыс\s+|мемлекеттік\s+|әкімшілік\s+)*(?:орын|лауазым)|vacanc|vakans|bos-?(?:zhumys-?)?or[yi]n|\bjobs\b/iu;
const OTHER = /архив|мұрағат|итоги|результат|нәтиже|қорытынды|archive|results?\b|rss|feed/iu;
/** A start page that leads to more lists than this is a catalogue of something else. */
const MOST_LISTS = 20;

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
  return [...new Map(chosen.map(({ url }) => [url.href, url])).values()].slice(0, MOST_LISTS);
}

/** The host is left out: a portal for vacancies has the word in all its addresses. */
function decoded({ pathname, search }: URL): string {
  try {
    return decodeURIComponent(pathname + search);
  } catch {
    return pathname + search;
  }
}
