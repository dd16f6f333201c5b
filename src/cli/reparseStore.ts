import { composePostings, type PageDrafts } from '../scraping/composePostings.js';
import { draftsWithText } from '../scraping/draftsWithText.js';
import type { Posting } from '../model/Posting.js';
import { ArchivedVersions, type ArchivedPosting } from '../store/ArchivedVersions.js';
import type { ArchivedEvent, PageRecord } from '../store/LogEvent.js';
import { readArchivedPage } from '../store/readArchivedPage.js';
import type { ArchivedPage } from '../store/warcRecord.js';
import type { PageRules } from './files/ExtractionRequest.js';
import { extractPage } from './files/extractPage.js';

/** Where postings that were read again go: the store, or for a trial run nowhere. */
export interface ReparseTarget {
  page(url: string): PageRecord | undefined;
  posting(id: string): Posting | undefined;
  revise(posting: Posting, fetchedAt: string, now: Date): 'new' | 'edited' | 'unchanged';
  putPage(url: string, page: PageRecord, now: Date): void;
  commit(): void;
}

/** What reading the archive again gave, in postings, but for the last two in sets of pages of one posting. */
export interface ReparseCounts {
  new: number;
  edited: number;
  unchanged: number;
  /** Stored postings whose pages now give others instead; they are left as they are. */
  left: number;
  /** No version of a page is understood. */
  notUnderstood: number;
  /** A page was fetched before pages were kept, or its file is damaged. */
  notArchived: number;
}

type OnChange = (before: Posting | undefined, after: Posting) => void | Promise<void>;

interface ReadPage extends PageDrafts {
  readonly fetchedAt: string;
}

/** Postings between two moments at which everything so far is made safe on the disk. */
const COMMIT_EVERY = 1000;

/** Where the archive is, what becomes of what is read, and by which rules the pages of a posting are read. */
export interface ReparseRequest {
  readonly store: string;
  readonly target: ReparseTarget;
  readonly onChange: OnChange;
  readonly rulesFor: (id: string) => PageRules;
}

/** Extracts every posting again from the newest archived version of its pages that is understood. */
export async function reparseStore(request: ReparseRequest): Promise<ReparseCounts> {
  const { store, target, onChange } = request;
  const counts = { new: 0, edited: 0, unchanged: 0, left: 0, notUnderstood: 0, notArchived: 0 };
  const archived = new ArchivedVersions(store);
  let number = 0;
  try {
    for (const posting of archived) {
      const pages = await readPages(posting, request);
      if (typeof pages === 'string') counts[pages] += 1;
      else await revise(posting.id, pages, { target, counts, onChange });
      number += 1;
      if (number % COMMIT_EVERY === 0) target.commit();
    }
  } finally {
    archived.close();
  }
  return counts;
}

/** The pages that a posting is joined from, or why they cannot be had. */
async function readPages(
  { id, versions }: ArchivedPosting,
  { store, target, rulesFor }: ReparseRequest,
): Promise<readonly ReadPage[] | 'notUnderstood' | 'notArchived'> {
  const pages: ReadPage[] = [];
  for (const url of languageVersions(versions, target)) {
    const page = await newestUnderstood(
      store,
      versions.filter((version) => version.url === url),
      rulesFor(id),
    );
    if (typeof page === 'string') return page;
    pages.push(page);
  }
  return pages;
}

/** The addresses that the posting was last joined from; when it never was, all that were fetched for it. */
function languageVersions(versions: ArchivedPosting['versions'], target: ReparseTarget): readonly string[] {
  const newest = versions[0]?.url ?? '';
  const known = target.page(newest);
  if (known !== undefined) return known.versions ?? [newest];
  return [...new Set(versions.map(({ url }) => url))].reverse();
}

async function newestUnderstood(
  store: string,
  newestFirst: readonly ArchivedEvent[],
  rules: PageRules,
): Promise<ReadPage | 'notUnderstood' | 'notArchived'> {
  let isArchived = false;
  for (const version of newestFirst) {
    const page = readArchivedPage(store, version);
    if (page === undefined) continue;
    isArchived = true;
    const drafts = await understood(page, rules);
    if (drafts.length > 0) return { url: version.url, drafts, fetchedAt: page.fetchedAt };
  }
  return isArchived ? 'notUnderstood' : 'notArchived';
}

async function understood(
  { body, contentType }: ArchivedPage,
  rules: PageRules,
): Promise<PageDrafts['drafts']> {
  try {
    return draftsWithText(await extractPage(body, contentType, rules));
  } catch {
    // As in a crawl, a page that cannot be read at all is one that was not understood.
    return [];
  }
}

interface Revision {
  readonly target: ReparseTarget;
  readonly counts: ReparseCounts;
  readonly onChange: OnChange;
}

async function revise(id: string, pages: readonly ReadPage[], revision: Revision): Promise<void> {
  const { target, counts, onChange } = revision;
  const now = new Date();
  const fetchedAt =
    pages
      .map((page) => page.fetchedAt)
      .sort()
      .at(-1) ?? now.toISOString();
  const postings = composePostings(id, pages);
  for (const posting of postings) {
    const before = target.posting(posting.id);
    const verdict = target.revise(posting, fetchedAt, now);
    counts[verdict] += 1;
    if (verdict !== 'unchanged') await onChange(before, posting);
  }
  counts.left += rememberIds(
    pages.map(({ url }) => url),
    postings.map((posting) => posting.id),
    target,
  );
}

/** Notes which postings now stand on the pages, so that the next visit looks after those; returns how many no longer do. */
function rememberIds(urls: readonly string[], ids: readonly string[], target: ReparseTarget): number {
  const former = new Set(urls.flatMap((url) => target.page(url)?.ids ?? []));
  const gone = [...former].filter((id) => !ids.includes(id));
  if (gone.length === 0 && former.size === ids.length) return 0;
  for (const url of urls) {
    const versions = urls.length === 1 ? {} : { versions: urls };
    target.putPage(url, { ...target.page(url), ...versions, ids }, new Date());
  }
  return gone.length;
}
