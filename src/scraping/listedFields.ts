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

/** The rows of a list as its page gives them as a whole, else one by one. */
async function findRows(crawl: Reader, page: FetchedPage, postings: readonly PostingLink[]): Promise<RowOf> {
  const drafts = await read(crawl, page.body, page);
  if (isJson(page.contentType, page.body)) return rowsById(drafts);
  const texts = textsOf(crawl, page, postings);
  const rowOf = rowsByTitle(drafts, texts);
  if (postings.some((posting) => rowOf(posting) !== undefined)) return rowOf;
  const cards = await readCards(crawl, page, texts);
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

/** Objects of an answer in JSON have the id that the address of their posting holds. */
function rowsById(drafts: readonly Draft[]): RowOf {
  const rows = new Map(drafts.flatMap((draft) => (draft.id === undefined ? [] : [[draft.id, draft]])));
  return ({ id, url }) => {
    const marks = `${url.pathname}${url.search}`.split(/[/?&=]/u);
    return rows.get(id) ?? marks.map((mark) => rows.get(mark)).find((row) => row !== undefined);
  };
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

/** Cards in vain after which the others of the list are not looked at. */
const ENOUGH = 3;

/** What cards state, each read like a page that is called by the words of its link. */
async function readCards(
  crawl: Reader,
  page: FetchedPage,
  texts: ReadonlyMap<string, readonly string[]>,
): Promise<ReadonlyMap<string, Draft>> {
  const cards = new Map<string, Draft>();
  const rows = cutRows(crawl.decode(page.body, page.contentType), (href) => {
    const address = URL.canParse(href, page.url.href) ? new URL(href, page.url).href : '';
    return texts.has(address) ? address : undefined;
  });
  let vain = 0;
  for (const [address, row] of rows) {
    const title = texts.get(address)?.find((text) => isJobTitle(cleanTitle(text)));
    if (title === undefined) continue;
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

function fieldsOf({ body, unit, region, categoryCode, publishedOn, closesOn, salary }: Draft): ListedFields {
  const fields = { body, unit, region, categoryCode, publishedOn, closesOn, salary };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
