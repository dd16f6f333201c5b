import { isJobTitleWithin } from '../extraction/isJobTitle.js';
import { cleanTitle } from '../extraction/readCategory.js';
import { INLINE_FRAME, type PageLink } from './findLinks.js';
import { isPartName } from './isPartName.js';
import { languageVersions } from './languageVersions.js';
import { isNeighbour, numberedPages } from './nextPage.js';
import { LANGUAGE_PARAMETER, LANGUAGE_PART, postingAddress } from './postingAddress.js';
import type { PostingLink } from './PostingLink.js';

/** Links whose addresses differ only in a number or a slug. */
export interface Family {
  readonly members: Map<string, PostingLink>;
  /** Members whose address or text names a posting. */
  readonly named: Set<string>;
  /** Members of which some words name a posting, be it only those of the address. */
  readonly titled: Set<string>;
  /** Members of which some words name a position or announce a competition. */
  readonly positions: Set<string>;
  /** Members of which some words name something else. */
  readonly untitled: Set<string>;
  /** Members whose text is that of a list or of a part of one: of a month, a region, a category. */
  readonly lists: Set<string>;
  /** Members whose text is a number, as in the cells of a table of counts. */
  readonly counts: Set<string>;
  readonly isNews: boolean;
}

const POSTING_WORDS =
  /vacanc|vakan|konkurs|competition|job|career|bos-?or[yi]n|lauazym|вакан|конкурс|бос орын|лауазым|специалист|маман|эксперт|сарапшы|руководител|басшы|инспектор|консультант|кеңесші|подробн|толығырақ/iu;
const NEWS_WORDS = /news|novost|zhan?aly|article|press|blog|categor|rubric|tag|region|author|user/iu;
/** A parameter that names one thing, and none that divides a list. */
const ID_PARAMETER = /(?:^|[&?])(?:id|\w+_?id|vacancy|n)=/iu;
const MORE = /^(?:подробн|толығырақ|читать|далее|смотреть|перейти|толық оқу|оқу|ашу)/iu;
/** «Кездесу өтті Толығырақ »»: the words of a link that leads on open with a title for screen readers. */
const MORE_BEHIND = /\s(?:подробн\p{L}*|толығырақ|читать(?: далее)?|далее|толық оқу|оқу)\s?[.…→»›]*$/iu;

const ANNOUNCES =
  /об[ъь]явля\p{L}+ (?:\p{L}+ ){0,3}конкурс|конкурс\p{L}* на (?:занятие|замещение)|конкурс\p{L}* (?:\p{L}+ ){0,3}жарияла|орналасуға.*конкурс/iu;
const CONCLUDES =
  /^(?:итоги|результаты?|список|списки|протокол)(?!\p{L})|(?:қорытынды(?:сы|лары?)?|нәтиже(?:сі|лері?)?|тізім(?:і|дері?)?|хаттама(?:сы|лары?)?)(?: туралы)?(?:\s*[(–-].*|\s+\d[\d.\s]*)?$/iu;
/** «Вакансии: ноябрь 2026», «Шымкент қаласының бос орындары»: more than one posting. */
const LISTS =
  /^(?:(?:все|актуальные|открытые) )?(?:вакансии|конкурсы|вакантные (?:должности|места))(?!\p{L})|^бос (?:жұмыс )?(?:орындар|лауазымдар)(?!\p{L})|(?:бос (?:жұмыс )?(?:орындары|лауазымдары)|вакансиялары|конкурстары)$/iu;
/** A parameter that turns or orders a list. */
export const PAGING: RegExp = /^(?:page|pg|paged|size|limit|per_?page|offset|start|skip|sort|order)$/iu;

/** The links of a page on its own host, but for those to its other pages and languages, and to what came of competitions. */
export function mayBePostings(links: readonly PageLink[], page: URL): readonly PageLink[] {
  const others = othersThanPostings(links, page);
  return links.filter(
    (link) =>
      link.url.host === page.host &&
      link.rel !== INLINE_FRAME &&
      !isPageOf(link, page) &&
      !others.has(link.url.href),
  );
}

/** The families of a page's links on its own host, by the shape of their addresses. */
export function familiesOf(links: readonly PageLink[], page: URL): ReadonlyMap<string, Family> {
  const families = new Map<string, Family>();
  const own = new Set(shapesOf({ url: page, text: '' }));
  for (const link of mayBePostings(links, page)) {
    const { url, text } = link;
    const id = postingAddress(url);
    for (const shape of shapesOf(link)) {
      // A month leads to the months beside it.
      if (own.has(shape) && isPartName(text) && !namesPosition(text)) continue;
      const family = families.get(shape) ?? {
        members: new Map<string, PostingLink>(),
        named: new Set<string>(),
        titled: new Set<string>(),
        positions: new Set<string>(),
        untitled: new Set<string>(),
        lists: new Set<string>(),
        counts: new Set<string>(),
        // News of competitions are where announcements stand.
        isNews: NEWS_WORDS.test(shape) && !POSTING_WORDS.test(shape),
      };
      if (!family.members.has(id)) family.members.set(id, { url, id });
      if (POSTING_WORDS.test(`${shape} ${text}`)) family.named.add(id);
      // «Толығырақ» leads to a posting as well as to news.
      const words = MORE.test(text) ? '' : text.replace(MORE_BEHIND, '');
      const isPosition = namesPosition(words);
      if (isPosition) family.positions.add(id);
      if (POSTING_WORDS.test(`${shape} ${words}`) || isPosition) family.titled.add(id);
      else if (words !== '') family.untitled.add(id);
      if (/^\d{1,4}$/u.test(text)) family.counts.add(id);
      if (text.length > 1 && isListName(text)) family.lists.add(id);
      families.set(shape, family);
    }
  }
  return families;
}

/** The addresses of what came of a competition, which stands beside its announcement, of the announcements beside it, and of the list in another language or on another page. */
function othersThanPostings(links: readonly PageLink[], page: URL): ReadonlySet<string> {
  const results = links
    .filter((link) => CONCLUDES.test(link.text) || isNeighbour(link))
    .map(({ url }) => url);
  const lists = [...languageVersions(links, page), ...numberedPages(links, page)];
  return new Set([...results, ...lists].map(({ href }) => href));
}

/** Whether a link only turns the page: the same path, or one that ends in a page number. */
export function isPageOf({ url, text }: Pick<PageLink, 'url' | 'text'>, page: URL): boolean {
  // Site builders count the pages of a site, postings among them, in long numbers: `/page48120011.html`.
  if (
    /(?:^|\/)(?:(?:page|bet|str)[/_-]?\d{1,5}\/?|(?:index|list|page)[_-]?\d{1,5}\.\p{L}+)$/iu.test(
      url.pathname,
    )
  )
    return true;
  // `/p/17` may be a posting as well, unless it stands below the list itself.
  const list = page.pathname.replace(/\/p\/?\d+\/?$|\/$/iu, '');
  if (/\/p\/?\d+\/?$/iu.test(url.pathname) && url.pathname.startsWith(`${list}/`)) return true;
  return (
    url.pathname === page.pathname &&
    (url.search === page.search || (!ID_PARAMETER.test(url.search) && !isNamed(text)))
  );
}

/** Whether addresses of this shape say that each is of one posting: not «/oblys/#/vakansii», nor «/vakansii?oblys=#». */
export function isShapeOfPosting(shape: string): boolean {
  const [path = '', query = ''] = shape.split('?', 2);
  const end = path.split('/').at(-1) ?? '';
  return POSTING_WORDS.test(shape) && (query === '' ? /[#*]/u.test(end) : ID_PARAMETER.test(query));
}

/** Whether the words of a link are those of a list of postings, or of a part of one. */
export function isListName(text: string): boolean {
  return LISTS.test(text) || isPartName(text);
}

/** Whether the text of a link can be that of a posting and hardly that of a menu. */
function isNamed(text: string): boolean {
  return MORE.test(text) || namesPosition(text);
}

/** Whether words are those of a position, or announce a competition for one. */
export function namesPosition(text: string): boolean {
  const named = text.replace(ANNOUNCED, '').replace(DATED, '');
  return ANNOUNCES.test(text) || isJobTitleWithin(cleanTitle(named));
}

/** A tile shows the day up to which it is open behind the name of the position. */
const DATED = /\s(?:\d{1,2}\.\d{2}\.\d{4}|\d{4}-\d{2}-\d{2}).*$/u;

/** «Конкурс: ведущий специалист», «Вакансия – бас маман». */
const ANNOUNCED =
  /^(?:(?:общий|внутренний|жалпы|ішкі) )?(?:конкурс|ваканси[яи]|бос (?:жұмыс )?(?:орны?|лауазымы?))\s?[:–—-]\s/iu;

/** Whether all pages of a site may have addresses of this shape: one script, told by a parameter alone what to show (`index.php?id=#`). */
export function isShapeOfAll(shape: string): boolean {
  const [path = ''] = shape.split('?', 1);
  return !/[#*]/u.test(path) && !POSTING_WORDS.test(shape);
}

/**
 * The address with numbers replaced by signs, and with its last part left out if that is a slug. One word («buhgalter») may
 * as well name a page of the menu: it is a slug only behind the name of a position.
 */
export function shapesOf({ url, text }: Pick<PageLink, 'url' | 'text'>): string[] {
  const parts = url.pathname
    .replace(/\/$/u, '')
    .split('/')
    .filter((part) => !LANGUAGE_PART.test(part));
  const last = parts.pop() ?? '';
  const query = [...url.searchParams]
    .filter(([name]) => !PAGING.test(name) && !LANGUAGE_PARAMETER.test(name))
    .map(([name, value]) => `${name}=${shapeOfPart(value)}`)
    .sort();
  const shape = (end: string): string => `${[...parts.map(shapeOfPart), end].join('/')}?${query.join('&')}`;
  const end = shapeOfPart(last);
  const isDated = /(?:^|\/)(?:19|20)\d\d(?:\/\d\d?){1,2}$/u.test(parts.join('/'));
  const isSlug =
    end === '*' ||
    (/\p{L}/u.test(last) && (end.includes('#') || (isDated && last.includes('-')) || isNamed(text)));
  const shapes = [...(end === '*' ? [] : [shape(end)]), ...(isSlug ? [shape('*')] : [])];
  return shapes.filter((found) => /[#*]/u.test(found));
}

function shapeOfPart(part: string): string {
  // The version of an API tells nothing apart.
  if (/^v\d$/u.test(part)) return part;
  if (/^[0-9a-f]{8}-[0-9a-f-]{27}$/iu.test(part) || /[-_].*[-_]/u.test(part)) return '*';
  return part.replaceAll(/\d+/gu, '#');
}
