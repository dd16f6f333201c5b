import type { Extraction } from '../extraction/Extraction.js';
import { type Explanation, explainExtraction } from '../extraction/explainExtraction.js';
import { isCoded } from '../extraction/isCoded.js';
import { narrowPage } from '../extraction/narrowPage.js';
import { draftProfile } from '../scraping/draftProfile.js';
import type { FetchedPage } from '../scraping/Fetched.js';
import { findLinks, type PageLink } from '../scraping/findLinks.js';
import { languageSwitches, languageVersions } from '../scraping/languageVersions.js';
import type { PortalProfile } from '../scraping/PortalProfile.js';
import { chooserFor } from '../scraping/postingLinks.js';
import type { ListedFields } from '../scraping/PostingLink.js';
import { saysLittle } from '../scraping/saysLittle.js';
import { supplementLinks } from '../scraping/supplementLinks.js';
import { withListedFields } from '../scraping/listedFields.js';
import { readListPage } from '../scraping/readListPage.js';
import { extractPage } from './files/extractPage.js';
import { decodePage, headingsOnce, pageForm } from './extractDocument.js';

/** What a crawl would see on a page. */
export interface PageInspection {
  readonly url: string;
  readonly contentType: string;
  /** The page as one of a list. */
  readonly list: {
    readonly postings: readonly InspectedLink[];
    readonly next?: string;
    readonly problem?: string;
    /** What seems to be further parts of the list: its months, regions, bodies. */
    readonly parts: readonly string[];
    /** Archives of closed postings, which a crawl does not read. */
    readonly archives: readonly string[];
  };
  /** Addresses of the page in other languages. */
  readonly versions: readonly string[];
  /** Where links lead that name a language, but whose addresses do not tell whether they are the page's version. */
  readonly switches: readonly string[];
  /** The page as one of a posting. */
  readonly posting: Explanation;
  /** Where more of its text may stand, as it says too little. */
  readonly supplements: readonly string[];
  /** A profile to start from. */
  readonly profile: PortalProfile;
}

/** A link of a list, with what the list itself states of its posting. */
interface InspectedLink {
  readonly id: string;
  readonly url: string;
  readonly fields?: ListedFields;
}

/** Reads a fetched page as a list and as a posting; undefined for a document that is no text, such as a PDF. */
export async function inspectPage(
  page: FetchedPage,
  profile: PortalProfile,
): Promise<PageInspection | undefined> {
  const form = pageForm(page.contentType, page.body);
  if (form !== 'html' && form !== 'text' && form !== 'json') return undefined;
  const text = decodePage(page.body, page.contentType);
  const content = readListPage({ profile, decode: () => text }, page, {
    choose: chooserFor(profile),
  });
  const reader = {
    decode: () => text,
    extract: (bytes: Uint8Array, type: string) => extractPage(bytes, type),
  };
  const { postings } = await withListedFields(reader, page, content);
  const { next, problem, lists = [], parts = [], archives = [] } = content;
  const links = form === 'json' ? [] : findLinks(text, page.url);
  const read = form === 'html' ? narrowPage(text, profile) : text;
  const posting = explainExtraction(read, form, await headingsOnce());
  return {
    url: page.url.href,
    contentType: page.contentType,
    list: {
      postings: postings.map(({ id, url, fields }) => ({ id, url: url.href, ...(fields && { fields }) })),
      ...(next === undefined ? {} : { next: next.href }),
      ...(problem === undefined ? {} : { problem }),
      parts: (postings.length === 0 ? lists : parts).map(({ href }) => href),
      archives: archives.map(({ href }) => href),
    },
    versions: languageVersions(links, page.url).map(({ href }) => href),
    switches: languageSwitches(links, page.url).map(({ href }) => href),
    posting,
    supplements: supplementsOf(posting.extraction, links, page.url),
    profile: draftProfile(page.url, postings),
  };
}

function supplementsOf(extraction: Extraction, links: readonly PageLink[], page: URL): readonly string[] {
  const { postings, sectionLinks } = extraction;
  if (!saysLittle(postings)) return [];
  const wanted = {
    isList: postings.length !== 1,
    isCoded: postings.some(isCoded),
    ...(sectionLinks && { sectionLinks }),
  };
  return supplementLinks(links, page, wanted).map(({ url }) => url.href);
}
