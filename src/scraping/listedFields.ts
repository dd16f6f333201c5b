import { cutRows } from '../extraction/cutRows.js';
import type { Draft } from '../extraction/Extraction.js';
import { foldWord } from '../extraction/foldWord.js';
import { isJobTitle } from '../extraction/isJobTitle.js';
import { cleanTitle } from '../extraction/readCategory.js';
import type { Crawl } from './Crawl.js';
import type { FetchedPage } from './Fetched.js';
import type { ListContent } from './ListContent.js';
import { linksOfPage } from './linksOfPage.js';
import { isJson } from './isJson.js';
import type { ListedFields, PostingLink } from './PostingLink.js';

/** The links of a list with what the list itself states of their postings, as their pages may not repeat it. */
export async function withListedFields(
  crawl: Reader,
  page: FetchedPage,
  content: ListContent,
): Promise<ListContent> {
  if (content.postings.length === 0) return content;
  const rowOf = await findRows(crawl, page, content.postings);
  const postings = content.postings.map((posting) => {
    const row = rowOf(posting);
    return row === undefined ? posting : { ...posting, fields: fieldsOf(row) };
  });
  return { ...content, postings };
}

/** Finds postings, and decodes pages. */
type Reader = Pick<Crawl, 'extract' | 'decode'>;

type RowOf = (posting: PostingLink) => Draft | undefined;

/** Rows of a table are read with its head, cards one by one: only what holds nothing but its link surely is that of a posting. */
async function findRows(crawl: Reader, page: FetchedPage, postings: readonly PostingLink[]): Promise<RowOf> {
  if (isJson(page.contentType, page.body)) return rowsById(await read(crawl, page.body, page), postings);
  const texts = textsOf(crawl, page, postings);
  const rows = cutRows(crawl.decode(page.body, page.contentType), (href) => {
    const address = URL.canParse(href, page.url.href) ? new URL(href, page.url).href : '';
    return texts.has(address) ? address : undefined;
  });
  if ([...rows.values()].some((row) => row.startsWith('<tr')))
    return rowsByTitle(await read(crawl, page.body, page), texts);
  const cards = await readCards(crawl, page, { rows, texts });
  return ({ url }) => cards.get(url.href);
}

/** What cannot be read as postings states nothing of them. */
async function read(
  { extract }: Reader,
  body: Uint8Array,
  { contentType, url }: Pick<FetchedPage, 'contentType' | 'url'>,
): Promise<readonly Draft[]> {
  try {
    const { postings } = await extract(body, contentType, url.href);
    return postings;
  } catch {
    return [];
  }
}

/** Objects of an answer in JSON have the id that tells the address of their posting from those of the others. */
function rowsById(drafts: readonly Draft[], postings: readonly PostingLink[]): RowOf {
  const rows = new Map(drafts.flatMap((draft) => (draft.id === undefined ? [] : [[draft.id, draft]])));
  const counts = new Map<string, number>();
  for (const { url } of postings)
    for (const mark of new Set(marksOf(url))) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  return ({ id, url }) => {
    const own = marksOf(url).filter((mark) => postings.length === 1 || counts.get(mark) !== postings.length);
    return rows.get(id) ?? own.map((mark) => rows.get(mark.slice(mark.indexOf(' ') + 1))).find(Boolean);
  };
}

/** The parts of an address, each behind its place. */
function marksOf({ pathname, search }: URL): readonly string[] {
  return `${pathname}${search}`.split(/[/?&=]/u).map((mark, at) => `${at} ${mark}`);
}

/** The words of the links to each posting, but for those that lead to several. */
function textsOf(
  crawl: Reader,
  page: FetchedPage,
  postings: readonly PostingLink[],
): ReadonlyMap<string, readonly string[]> {
  const wanted = new Set(postings.map(({ url }) => url.href));
  const links = linksOfPage(crawl, page, page.url).filter(({ url }) => wanted.has(url.href));
  const targets = new Map<string, Set<string>>();
  for (const { url, text } of links)
    targets.set(foldTitle(text), (targets.get(foldTitle(text)) ?? new Set()).add(url.href));
  const texts = new Map<string, string[]>();
  for (const { url, text } of links) {
    if (targets.get(foldTitle(text))?.size !== 1) continue;
    texts.set(url.href, [...(texts.get(url.href) ?? []), text]);
  }
  return texts;
}

/** Rows of a page are called by the words of their link; of several with the same words none is surely meant. */
function rowsByTitle(drafts: readonly Draft[], texts: ReadonlyMap<string, readonly string[]>): RowOf {
  const rows = new Map<string, Draft | undefined>();
  for (const draft of drafts) {
    const titles = new Set([draft.title, ...Object.values(draft.titles ?? {})].map(foldTitle));
    for (const title of titles) rows.set(title, rows.has(title) ? undefined : draft);
  }
  return ({ url }) =>
    (texts.get(url.href) ?? []).map((text) => rows.get(foldTitle(text))).find((row) => row !== undefined);
}

/** Cards in vain after which the others of the list are not looked at, and cards that are looked at on one page. */
const ENOUGH = 3;
const MOST_CARDS = 200;
const LONGEST_CARD = 10_000;

interface Cards {
  readonly rows: ReadonlyMap<string, string>;
  readonly texts: ReadonlyMap<string, readonly string[]>;
}

/** What cards state, each read like a page that is called by the words of its link. */
async function readCards(
  crawl: Reader,
  page: FetchedPage,
  { rows, texts }: Cards,
): Promise<ReadonlyMap<string, Draft>> {
  const cards = new Map<string, Draft>();
  let vain = 0;
  for (const [address, row] of [...rows].slice(0, MOST_CARDS)) {
    const title = texts.get(address)?.find((text) => isJobTitle(cleanTitle(text)));
    if (title === undefined || row.length > LONGEST_CARD) continue;
    const html = `<main><h1>${withoutMarkup(title)}</h1>${row}</main>`;
    const [draft, other] = await read(crawl, Buffer.from(html), { ...page, contentType: UTF8 });
    if (draft !== undefined && other === undefined) cards.set(address, draft);
    else if (cards.size === 0 && (vain += 1) === ENOUGH) break;
  }
  return cards;
}

const UTF8 = 'text/html; charset=utf-8';

function withoutMarkup(text: string): string {
  return text.replaceAll(/[<>&]/gu, ' ');
}

function foldTitle(title: string): string {
  return foldWord(cleanTitle(title));
}

/** What a row states, in strings of its own: cut out of the page, they would keep all of it in memory. */
function fieldsOf(draft: Draft): ListedFields {
  const { body, unit, region, categoryCode, publishedOn, closesOn, salary, isBodyOfSite } = draft;
  const place = isBodyOfSite === true ? {} : { body, region };
  return JSON.parse(
    JSON.stringify({ ...place, unit, categoryCode, publishedOn, closesOn, salary }),
  ) as ListedFields;
}
