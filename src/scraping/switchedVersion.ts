import type { Draft } from '../extraction/Extraction.js';
import { areVersions, languageOf } from './areVersions.js';
import type { Crawl } from './Crawl.js';
import { type FetchedPage, leadsNowhere } from './Fetched.js';
import { isJson } from './isJson.js';
import { languageSwitches } from './languageVersions.js';
import { linksOfPage } from './linksOfPage.js';
import type { Supplemented } from './fetchSupplements.js';
import { readDrafts } from './readDrafts.js';

/** A page and its postings, with all that stands where it leads to. */
export interface ReadPage extends Supplemented {
  readonly page: FetchedPage;
}

/**
 * The other version of a page that was read in one language, behind a language switch whose address does not tell: taken if it holds the
 * same number of postings in the other language, of the same categories and deadlines. What several pages switch to is
 * asked for once. `failed` if it could not be had; where nothing is found, the account says that a page offers a language in vain.
 */
export async function switchedVersion(
  crawl: Crawl,
  id: string,
  { page, drafts }: ReadPage,
): Promise<ReadPage | 'failed' | undefined> {
  if (isJson(page.contentType, page.body) || languageOf(drafts) === undefined) return undefined;
  const links = linksOfPage(crawl, page, page.url);
  const switches = languageSwitches(links, page.url);
  let hasFailed = false;
  for (const url of switches) {
    if (crawl.switched.has(url.href) || crawl.account.mustStop) continue;
    crawl.switched.add(url.href);
    const version = await readVersion(crawl, id, { url, drafts });
    if (typeof version === 'object') return version;
    hasFailed ||= version === 'failed';
  }
  if (switches.length > 0) crawl.account.untranslated(page.url);
  return hasFailed ? 'failed' : undefined;
}

interface Candidate {
  readonly url: URL;
  /** The postings that it should hold in another language. */
  readonly drafts: readonly Draft[];
}

async function readVersion(
  crawl: Crawl,
  id: string,
  { url, drafts }: Candidate,
): Promise<ReadPage | 'failed' | undefined> {
  const { account, sink, visitor, clock } = crawl;
  const answer = await visitor.fetch(url);
  if (answer.kind !== 'page') {
    if (leadsNowhere(answer) || answer.kind === 'unchanged') return undefined;
    account.failed(url, answer);
    return 'failed';
  }
  account.answered('posting');
  const page = { ...answer, url };
  const result = await readDrafts(crawl, page, true);
  const isVersion = result.kind === 'drafts' && areVersions(drafts, result.drafts);
  sink.archive({ ...answer, url: url.href, ...(isVersion ? { posting: id } : {}) }, clock());
  return isVersion ? { ...result, page } : undefined;
}
