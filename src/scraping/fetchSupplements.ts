import type { Draft, Extraction } from '../extraction/Extraction.js';
import { isCoded } from '../extraction/isCoded.js';
import { isJobTitle } from '../extraction/isJobTitle.js';
import { addSupplement } from './addSupplement.js';
import type { Crawl } from './Crawl.js';
import { draftsWithText } from './draftsWithText.js';
import { type FetchedPage, leadsNowhere } from './Fetched.js';
import { fetchUnsure } from './fetchUnsure.js';
import { isHiddenList } from './hiddenList.js';
import { isJson } from './isJson.js';
import { linksOfPage } from './linksOfPage.js';
import { saysLittle, states } from './saysLittle.js';
import type { Supplement } from './ScrapeSink.js';
import { type SupplementLink, supplementLinks } from './supplementLinks.js';

/** The postings of a page with all that stands where it leads to. */
export interface Supplemented {
  readonly drafts: readonly Draft[];
  readonly supplements: readonly Supplement[];
  /** True if more of the text may stand where the page leads, be it there today or another day. */
  readonly leadsOn: boolean;
}

/**
 * Follows the links of a page that says too little to where the rest of its posting stands; `lost` where what stood there for an earlier run could not
 * be had now, so that the page alone must not be taken for the posting.
 */
export async function fetchSupplements(
  crawl: Crawl,
  page: FetchedPage,
  extraction: Extraction,
): Promise<Supplemented | 'lost'> {
  const wanted = wantedLinks(crawl, page, extraction);
  const known = new Set(crawl.sink.page(page.url.href)?.supplements?.map(({ url }) => url));
  let drafts = extraction.postings;
  const supplements: Supplement[] = [];
  for (const { url, ...leading } of wanted) {
    if (!mayAdd(drafts, leading)) continue;
    const joined = addSupplement(drafts, await readFurther(crawl, url), leading);
    if (joined === undefined && known.has(url.href)) {
      crawl.account.note(url, 'what stood here is not found, so the stored posting is kept as it was');
      return 'lost';
    }
    if (joined === undefined) continue;
    drafts = joined;
    supplements.push({ url: url.href, ...leading });
  }
  return { drafts, supplements, leadsOn: wanted.length > 0 };
}

function wantedLinks(
  crawl: Crawl,
  page: FetchedPage,
  { postings, sectionLinks }: Extraction,
): readonly SupplementLink[] {
  if (!saysLittle(postings) || isJson(page.contentType, page.body)) return [];
  const links = linksOfPage(crawl, page, page.movedTo ?? page.url).filter(
    ({ url }) => !crawl.listed.has(url.href),
  );
  return supplementLinks(links, page.url, {
    ...(sectionLinks && { sectionLinks }),
    isList: !namesPosition(postings) && isHiddenList(crawl, page),
    isCoded: postings.some(isCoded),
  });
}

function namesPosition([draft, other]: readonly Draft[]): boolean {
  return draft?.categoryCode !== undefined && other === undefined && isJobTitle(draft.title);
}

/** Of several texts in one language the first is taken, and of sections each. */
function mayAdd(drafts: readonly Draft[], { link }: Omit<SupplementLink, 'url'>): boolean {
  const [draft, other] = drafts;
  if (link !== undefined) return draft !== undefined && other === undefined && !states(draft, link.section);
  return !drafts.some(isCoded) || drafts.every(({ language }) => language === 'kk' || language === 'ru');
}

/** What stands on a further page or in a file; nothing where that cannot be had, or cannot be read. Several postings may lead to it. */
async function readFurther(crawl: Crawl, url: URL): Promise<readonly Draft[]> {
  const { inVain, further } = crawl;
  if (inVain.has(url.href)) return [];
  const page = further.get(url) ?? (await fetchFurther(crawl, url));
  const drafts = page === undefined ? [] : await read(crawl, page);
  if (drafts.length === 0) inVain.add(url.href);
  return drafts;
}

/** A page or file that nobody may see is no reason to doubt the page that leads there. */
async function fetchFurther(crawl: Crawl, url: URL): Promise<FetchedPage | undefined> {
  const answer = await fetchUnsure(crawl, url, 'posting');
  if (answer.kind === 'page') {
    crawl.further.keep(url, answer);
    return answer;
  }
  const isHidden = leadsNowhere(answer) || answer.kind === 'unchanged' || answer.kind === 'blocked';
  if (!isHidden) crawl.account.failed(url, answer);
  return undefined;
}

async function read(crawl: Crawl, { body, contentType, url }: FetchedPage): Promise<readonly Draft[]> {
  try {
    return draftsWithText((await crawl.extract(body, contentType, url.href)).postings);
  } catch {
    return [];
  }
}
