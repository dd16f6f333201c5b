import type { Draft } from '../extraction/Extraction.js';
import { isSameCategory } from '../extraction/isSameCategory.js';
import type { Crawl } from './Crawl.js';
import { type FetchedPage, leadsNowhere } from './Fetched.js';
import { isJson } from './isJson.js';
import { languageSwitches } from './languageVersions.js';
import { linksOfPage } from './linksOfPage.js';
import { readDrafts } from './readDrafts.js';

/** A page and its postings. */
export interface ReadPage {
  readonly page: FetchedPage;
  readonly drafts: readonly Draft[];
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
  return isVersion ? { page, drafts: result.drafts } : undefined;
}

/** Whether two pages hold the same postings, each in one language of its own, as far as their number, categories and deadlines tell. */
export function areVersions(drafts: readonly Draft[], others: readonly Draft[]): boolean {
  const [language, other] = [languageOf(drafts), languageOf(others)];
  if (language === undefined || other === undefined || language === other) return false;
  return (
    drafts.length === others.length &&
    drafts.every((draft, at) => {
      const twin = others[at];
      return twin !== undefined && isSameCategory(draft, twin) && isSameDeadline(draft, twin);
    })
  );
}

function isSameDeadline({ closesOn }: Draft, other: Draft): boolean {
  return closesOn === undefined || other.closesOn === undefined || closesOn === other.closesOn;
}

/** The one language of all postings, if they are in one. */
function languageOf(drafts: readonly Draft[]): 'kk' | 'ru' | undefined {
  const [first] = drafts;
  const language = first?.language;
  if (language !== 'kk' && language !== 'ru') return undefined;
  return drafts.every((draft) => draft.language === language) ? language : undefined;
}
