import type { Posting } from '../model/Posting.js';
import { composeHeldPosting } from '../scraping/composeHeldPosting.js';
import { draftsWithText } from '../scraping/draftsWithText.js';
import type { ArchivedEvent } from '../store/LogEvent.js';
import { readArchivedPage } from '../store/readArchivedPage.js';
import { extractDrafts } from './extractDrafts.js';
import type { ReparseRequest } from './ReparseRequest.js';

/** A posting as a list held it when the list was fetched (ISO 8601). */
interface HeldReading {
  readonly posting: Posting;
  readonly fetchedAt: string;
}

/**
 * Every posting that lists hold whole, as it was read last, and `notArchived` for each version of a list that is lost. A
 * list changes its postings while one page stays with its posting, so all archived versions are read, the newest first.
 */
export async function* readHeldLists(
  request: ReparseRequest,
  newestFirst: Iterable<ArchivedEvent>,
): AsyncGenerator<HeldReading | 'notArchived'> {
  const done = new Set<string>();
  for (const version of newestFirst) {
    const readings = await readList(request, version);
    if (readings === undefined) yield 'notArchived';
    for (const reading of readings ?? []) {
      if (!done.has(reading.posting.id)) yield reading;
      done.add(reading.posting.id);
    }
  }
}

/** The postings on one version of a list page; none when it only links to them, undefined when it is lost. */
async function readList(
  { store, target, rulesFor }: ReparseRequest,
  version: ArchivedEvent,
): Promise<readonly HeldReading[] | undefined> {
  const prefix = target.page(version.url)?.holds;
  if (prefix === undefined) return [];
  const page = readArchivedPage(store, version);
  if (page === undefined) return undefined;
  const drafts = draftsWithText(await extractDrafts(page, rulesFor(prefix)));
  return drafts
    .flatMap((draft) => composeHeldPosting(prefix, draft, version.url))
    .map((posting) => ({ posting, fetchedAt: page.fetchedAt }));
}
