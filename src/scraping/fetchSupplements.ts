import type { Draft, Extraction } from '../extraction/Extraction.js';
import { isCoded } from '../extraction/isCoded.js';
import { addSupplement } from './addSupplement.js';
import { languageOf } from './areVersions.js';
import type { Crawl } from './Crawl.js';
import { draftsWithText } from './draftsWithText.js';
import { type FetchedPage, leadsNowhere } from './Fetched.js';
import { isHiddenList } from './hiddenList.js';
import { isJson } from './isJson.js';
import { linksOfPage } from './linksOfPage.js';
import { saysLittle, states } from './saysLittle.js';
import type { Supplement } from './ScrapeSink.js';
import { type SupplementLink, supplementLinks } from './supplementLinks.js';

/** A page or file with more of a posting's text, as fetched. */
interface FetchedSupplement extends Supplement {
  readonly page: FetchedPage;
}

/** The postings of a page with all that stands where it leads to. */
export interface Supplemented {
  readonly drafts: readonly Draft[];
  readonly supplements: readonly FetchedSupplement[];
}

/** A page of a posting, and what has been fetched already of what it leads to, by address. */
export interface SupplementedPage {
  readonly id: string;
  readonly page: FetchedPage;
  readonly fetched: ReadonlyMap<string, FetchedPage>;
}

/** Follows the links of a page that says too little to where the rest of its posting stands; undefined if that could not be had. */
export async function fetchSupplements(
  crawl: Crawl,
  { id, page, fetched }: SupplementedPage,
  extraction: Extraction,
): Promise<Supplemented | undefined> {
  const { postings } = extraction;
  let drafts = postings;
  const supplements: FetchedSupplement[] = [];
  if (!saysLittle(postings) || isJson(page.contentType, page.body)) return { drafts, supplements };
  const links = linksOfPage(crawl, page, page.movedTo ?? page.url).filter(
    ({ url }) => !crawl.listed.has(url.href),
  );
  const isList = !isPositionWithCategory(postings) && isHiddenList(crawl, page);
  for (const wanted of supplementLinks(links, page.url, { ...extraction, isList })) {
    if (!mayAdd(drafts, wanted) || crawl.inVain.has(wanted.url.href)) continue;
    const further = fetched.get(wanted.url.href) ?? (await fetchFurther(crawl, wanted.url));
    if (further === 'failed') return undefined;
    if (further === undefined) continue;
    const more = await read(crawl, further);
    if (more.length === 0) crawl.inVain.add(wanted.url.href);
    const joined = addSupplement(drafts, more, wanted.link);
    const isKnown = fetched.has(wanted.url.href);
    if (!isKnown) archive(crawl, further, joined === undefined ? undefined : id);
    if (joined === undefined) continue;
    drafts = joined;
    const { url, link } = wanted;
    supplements.push({ url: url.href, page: further, ...(link === undefined ? {} : { link }) });
  }
  return { drafts, supplements };
}

function isPositionWithCategory([draft, other]: readonly Draft[]): boolean {
  return draft?.categoryCode !== undefined && other === undefined;
}

function mayAdd(drafts: readonly Draft[], { link }: SupplementLink): boolean {
  const [draft] = drafts;
  if (link === undefined) return !drafts.some(isCoded) || languageOf(drafts) !== undefined;
  return draft !== undefined && drafts.length === 1 && !states(draft, link.section);
}

/** A page or file that nobody may see is no reason to doubt the page that leads there. */
async function fetchFurther(crawl: Crawl, url: URL): Promise<FetchedPage | 'failed' | undefined> {
  const answer = await crawl.visitor.fetch(url);
  if (answer.kind === 'page') {
    crawl.account.answered('posting');
    return { ...answer, url };
  }
  if (leadsNowhere(answer) || answer.kind === 'unchanged') {
    crawl.inVain.add(url.href);
    return undefined;
  }
  crawl.account.failed(url, answer);
  return 'failed';
}

function archive({ sink, clock }: Crawl, page: FetchedPage, posting: string | undefined): void {
  sink.archive({ ...page, url: page.url.href, ...(posting === undefined ? {} : { posting }) }, clock());
}

/** What cannot be read is nothing that a posting goes on with. */
async function read(crawl: Crawl, { body, contentType, url }: FetchedPage): Promise<readonly Draft[]> {
  try {
    return draftsWithText((await crawl.extract(body, contentType, url.href)).postings);
  } catch {
    return [];
  }
}
