import type { PageLink } from './findLinks.js';
import { isNoOpenList, unnamedParts, wordsOf } from './listParts.js';
import { postingAddress } from './postingAddress.js';

/** What links to lists speak of; the words before are surer than those after. */
const LISTED = [
  /ваканси|вакантн|бос\s+(?:жұмыс\s+|мемлекеттік\s+|әкімшілік\s+)*(?:орын|лауазым)|vacanc|vakans|bos-?(?:zhumys-?)?or[yi]n|\bjobs\b/iu,
  /(?<!\p{L})конкурс(?:ы|ов|ах|тар)?(?!\p{L})|\bkonkurs|\bcompetitions?\b/iu,
  /(?<!\p{L})(?:карьера|мансап|кадры|кадровая|кадровое|кадрлар|кадр(?= (?:саясат|қызмет|мәселе))|персонал|трудоустройство|жұмысқа орналасу|қызметке (?:кіру|қабылдау|орналасу))(?!\p{L})|\bcareers?\b|\bkad?rovaya|\bkadry\b/iu,
  /(?<!\p{L})(?:объявления|хабарландырулар)(?!\p{L})|\bannouncements?\b/iu,
] as const;

/**
 * Where a page that lists no postings itself may lead to lists of them: to what speaks of vacancies, else of competitions, careers
 * or announcements, else to what may be parts of one list. `isRow` is true for a page that seems to be one of several lists.
 */
export function listLinks(links: readonly PageLink[], page: URL, isRow = false): readonly URL[] {
  const named = LISTED.map((words) => speakingOf(words, links, page)).find(({ length }) => length > 0);
  return named ?? unnamedParts(links, page, isRow);
}

/** Where a page that may be a list itself surely leads to lists: to what speaks of vacancies, else of competitions. */
export function surelyLists(links: readonly PageLink[], page: URL): readonly URL[] {
  const vacancies = vacancyLists(links, page);
  return vacancies.length > 0 ? vacancies : speakingOf(LISTED[1], links, page);
}

/** Where a page surely leads to lists of vacancies. */
export function vacancyLists(links: readonly PageLink[], page: URL): readonly URL[] {
  return speakingOf(LISTED[0], links, page);
}

/** Whether the words or the address of a link speak of vacancies, competitions, careers or announcements. */
export function speaksOfLists(link: PageLink): boolean {
  const words = wordsOf(link);
  return LISTED.some((listed) => listed.test(words));
}

/** Links whose words or address speak of something, those of the content before those of the menu. */
function speakingOf(words: RegExp, links: readonly PageLink[], page: URL): readonly URL[] {
  const here = postingAddress(page);
  const found = links.filter((link) => {
    // The same page in another language leads nowhere else.
    if (link.url.host !== page.host || postingAddress(link.url) === here) return false;
    return words.test(wordsOf(link)) && !isNoOpenList(link);
  });
  const content = found.filter(({ inChrome }) => inChrome !== true);
  const chosen = content.length > 0 ? content : found;
  return [...new Map(chosen.map(({ url }) => [url.href, url])).values()];
}
