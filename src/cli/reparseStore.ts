import type { Draft } from '../extraction/Extraction.js';
import { addSupplement } from '../scraping/addSupplement.js';
import { composePostings, type PageDrafts } from '../scraping/composePostings.js';
import { draftsWithText } from '../scraping/draftsWithText.js';
import type { Posting } from '../model/Posting.js';
import { ArchivedVersions, type ArchivedPosting } from '../store/ArchivedVersions.js';
import type { ArchivedEvent } from '../store/LogEvent.js';
import { readArchivedPage } from '../store/readArchivedPage.js';
import type { PageRules } from './files/ExtractionRequest.js';
import { extractDrafts } from './extractDrafts.js';
import { readHeldLists } from './readHeldLists.js';
import type { ReparseRequest, ReparseTarget } from './ReparseRequest.js';

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

interface ReadPage extends PageDrafts {
  readonly fetchedAt: string;
}

/** Postings between two moments at which everything so far is made safe on the disk. */
const COMMIT_EVERY = 1000;

/** Extracts every posting again from the newest archived version of its pages, or of a list that holds it, that is understood. */
export async function reparseStore(request: ReparseRequest): Promise<ReparseCounts> {
  const { store, target, onChange } = request;
  const counts = { new: 0, edited: 0, unchanged: 0, left: 0, notUnderstood: 0, notArchived: 0 };
  const archived = new ArchivedVersions(store);
  let number = 0;
  try {
    for (const posting of archived) {
      // A list that was taken for a posting when it was fetched.
      if (posting.versions.every(({ url }) => target.page(url)?.list !== undefined)) continue;
      const pages = await readPages(posting, archived, request);
      if (typeof pages === 'string') counts[pages] += 1;
      else await revise(posting.id, pages, { target, counts, onChange });
      number += 1;
      if (number % COMMIT_EVERY === 0) target.commit();
    }
    for await (const held of readHeldLists(request, archived.listsNewestFirst())) {
      if (held === 'notArchived') counts.notArchived += 1;
      else await reviseOne(held.posting, held.fetchedAt, { target, counts, onChange });
    }
  } finally {
    archived.close();
  }
  return counts;
}

type Unread = 'notUnderstood' | 'notArchived';

/** The pages that a posting is joined from, or why they cannot be had. */
async function readPages(
  { id, versions }: ArchivedPosting,
  archived: ArchivedVersions,
  { store, target, rulesFor }: ReparseRequest,
): Promise<readonly ReadPage[] | Unread> {
  const rules = rulesFor(id);
  const pages: ReadPage[] = [];
  for (const url of languageVersions(versions, target)) {
    const newestFirst = versions.filter((version) => version.url === url);
    const { supplements = [], stated } = target.page(url) ?? {};
    const page = await newestUnderstood(store, newestFirst, {
      rules,
      isEnough: supplements.length > 0 ? ({ length }) => length > 0 : hasText,
    });
    if (typeof page === 'string') return page;
    let { drafts } = page;
    for (const supplement of supplements) {
      const further = await newestUnderstood(store, archived.at(supplement.url), {
        rules,
        isEnough: hasText,
      });
      if (typeof further === 'string') return further;
      drafts = addSupplement(drafts, draftsWithText(further.drafts), supplement) ?? drafts;
    }
    const whole = draftsWithText(drafts);
    if (whole.length === 0) return 'notUnderstood';
    pages.push({ ...page, drafts: whole, ...(stated && { stated }) });
  }
  return pages;
}

/** Whether what was read of an archived page is enough, or an older version of it is to be read. */
type IsEnough = (drafts: readonly Draft[]) => boolean;

function hasText(drafts: readonly Draft[]): boolean {
  return draftsWithText(drafts).length > 0;
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
  newestFirst: Iterable<ArchivedEvent>,
  { rules, isEnough }: { readonly rules: PageRules; readonly isEnough: IsEnough },
): Promise<ReadPage | Unread> {
  let isArchived = false;
  for (const version of newestFirst) {
    const page = readArchivedPage(store, version);
    if (page === undefined) continue;
    isArchived = true;
    const drafts = await extractDrafts(page, rules);
    if (isEnough(drafts)) return { url: version.url, drafts, fetchedAt: page.fetchedAt };
  }
  return isArchived ? 'notUnderstood' : 'notArchived';
}

interface Revision {
  readonly target: ReparseTarget;
  readonly counts: ReparseCounts;
  readonly onChange: ReparseRequest['onChange'];
}

async function revise(id: string, pages: readonly ReadPage[], revision: Revision): Promise<void> {
  const { target, counts } = revision;
  const fetchedAt =
    pages
      .map((page) => page.fetchedAt)
      .sort()
      .at(-1) ?? new Date().toISOString();
  const postings = composePostings(id, pages);
  for (const posting of postings) await reviseOne(posting, fetchedAt, revision);
  counts.left += rememberIds(
    pages.map(({ url }) => url),
    postings.map((posting) => posting.id),
    target,
  );
}

async function reviseOne(
  posting: Posting,
  fetchedAt: string,
  { target, counts, onChange }: Revision,
): Promise<void> {
  const before = target.posting(posting.id);
  const verdict = target.revise(posting, fetchedAt, new Date());
  counts[verdict] += 1;
  if (verdict !== 'unchanged') await onChange(before, posting);
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
