import { type Explanation, explainExtraction } from '../extraction/explainExtraction.js';
import { narrowPage } from '../extraction/narrowPage.js';
import { draftProfile } from '../scraping/draftProfile.js';
import type { FetchedPage } from '../scraping/Fetched.js';
import { findLinks } from '../scraping/findLinks.js';
import { languageVersions } from '../scraping/languageVersions.js';
import type { PortalProfile } from '../scraping/PortalProfile.js';
import { chooserFor } from '../scraping/postingLinks.js';
import { readListPage } from '../scraping/readListPage.js';
import { decodePage, headingsOnce, pageForm } from './extractDocument.js';

/** What a crawl would see on a page. */
export interface PageInspection {
  readonly url: string;
  readonly contentType: string;
  /** The page as one of a list. */
  readonly list: {
    readonly postings: readonly { readonly id: string; readonly url: string }[];
    readonly next?: string;
    readonly problem?: string;
  };
  /** Addresses of the page in other languages. */
  readonly versions: readonly string[];
  /** The page as one of a posting. */
  readonly posting: Explanation;
  /** A profile to start from. */
  readonly profile: PortalProfile;
}

/** Reads a fetched page as a list and as a posting; undefined for a document that is no text, such as a PDF. */
export async function inspectPage(
  page: FetchedPage,
  profile: PortalProfile,
): Promise<PageInspection | undefined> {
  const form = pageForm(page.contentType, page.body);
  if (form !== 'html' && form !== 'text' && form !== 'json') return undefined;
  const text = decodePage(page.body, page.contentType);
  const { postings, next, problem } = readListPage({ profile, decode: () => text }, page, {
    choose: chooserFor(profile),
  });
  const links = form === 'json' ? [] : findLinks(text, page.url);
  const read = form === 'html' ? narrowPage(text, profile) : text;
  return {
    url: page.url.href,
    contentType: page.contentType,
    list: {
      postings: postings.map(({ id, url }) => ({ id, url: url.href })),
      ...(next === undefined ? {} : { next: next.href }),
      ...(problem === undefined ? {} : { problem }),
    },
    versions: languageVersions(links, page.url).map(({ href }) => href),
    posting: explainExtraction(read, form, await headingsOnce()),
    profile: draftProfile(page.url, postings),
  };
}
