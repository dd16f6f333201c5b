import { FRAME, INLINE_FRAME, type PageLink } from './findLinks.js';
import { isPartName } from './isPartName.js';
import { speaksOfLists } from './listLinks.js';
import { isNoOpenList, wordsOf } from './listParts.js';

/** Links of the head that lead to no page of the site; a link to read has none of these, or another. */
const READ: ReadonlySet<string> = new Set([
  ...['', 'next', 'nofollow', 'noopener', 'noreferrer', 'external', 'bookmark', 'tag', 'home', 'index'],
  ...['contents', 'section', 'chapter', FRAME, INLINE_FRAME],
]);
/** Forms, what they answer, and what only shows a page in another way. */
const NOT_READ =
  /(?:^|[/.?&=_-])(?:log-?(?:in|out)|sign-?(?:in|up|out)|o?auth|register|registration|search|poisk|izdeu|print|feed|atom|wp-(?:admin|login|json)|admin|cart|basket|captcha|subscribe|share|comment|reply|webform|cdn-cgi)(?=$|[/.?&=_-])|[?&](?:sort|order|orderby|format|print|q|query|s|do|action)=/iu;
const NOT_READ_WORDS =
  /^(?:войти|вход|кіру|шығу|выйти|тіркелу|регистрация|поиск|іздеу|печать|распечатать|басып шығару|подписаться|жазылу|написать|жазу|версия для слабовидящих|нашар көретіндерге.*)$/iu;
const FILE =
  /\.(?:pdf|docx?|xlsx?|pptx?|rtf|odt|ods|txt|csv|zip|rar|7z|gz|jpe?g|png|gif|svg|webp|ico|bmp|mp3|mp4|avi|mov|webm|css|js|xml|ics|apk|exe|woff2?)$/iu;
/** What leads to lists without naming them: a map of the site, its structure, its bodies and regions, what it says of itself. */
const LEADING =
  /карта сайта|сайт\p{L}* картасы|site-?map|karta-?sai?ta|структур|құрылым|struct?ur|qurylym|подразделени|бөлімше|департамент|комитет|управлени|басқарма|инспекци|инспекция|территориальн|аумақтық|регион|өңір|region|oblast|oblys|госслужб|(?:государственн\p{L}+|мемлекеттік) (?:служб|қызмет)|^(?:о|об) \p{L}{5,}|(?<!\p{L})туралы$|деятельност|about/iu;
/** Headlines name bodies too. */
const LONGEST_LABEL = 80;

/** Whether the search of a site may look behind a link: not behind files, forms, results and archives, nor in years for which nobody can apply. */
export function mayBeSearched(link: PageLink, hosts: ReadonlySet<string>, now: Date): boolean {
  const { url, rel, text } = link;
  return (
    hosts.has(url.host) &&
    rel.split(/\s+/u).every((token) => READ.has(token)) &&
    !FILE.test(url.pathname) &&
    !NOT_READ.test(url.pathname + url.search) &&
    !NOT_READ_WORDS.test(text) &&
    !isNoOpenList(link) &&
    isOfToday(url, now)
  );
}

/** An archive goes back for many years, and a calendar forward without an end. */
function isOfToday({ pathname, search }: URL, now: Date): boolean {
  const years = [...(pathname + search).matchAll(/(?<=[/=_-])(?:19|20)\d\d(?=$|[/&_.-])/gu)].map(Number);
  const year = now.getUTCFullYear();
  return years.every((stated) => stated >= year - 1 && stated <= year + 1);
}

/** Whether the words of a link let expect that it leads to lists: it speaks of vacancies, of a part of a list, of the structure of the site. */
export function isPromising(link: PageLink): boolean {
  const words = wordsOf(link);
  if (link.text.length > LONGEST_LABEL) return false;
  return isPartName(link.text) || speaksOfLists(link) || LEADING.test(words) || LEADING.test(link.text);
}
