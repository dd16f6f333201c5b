import { openStore } from '../../store/openStore.js';
import { StoreView } from '../../store/StoreView.js';
import type { Posting } from '../../model/Posting.js';
import { chooseProfile } from '../chooseProfile.js';
import { EXIT } from '../exitCodes.js';
import { postingChanges } from '../history/postingChanges.js';
import type { ReparseTarget } from '../ReparseRequest.js';
import { reparseStore, type ReparseCounts } from '../reparseStore.js';
import { printableText } from '../../reporting/printable.js';
import { say, writeOut } from '../terminal.js';

/** Options of `qyzmet reparse`. */
export interface ReparseOptions {
  readonly store: string;
  readonly portal?: string;
  readonly dryRun: boolean;
  readonly json: boolean;
}

/** Extracts postings again from the pages as fetched, with the present program and headings; closes nothing. */
export async function runReparse(options: ReparseOptions): Promise<void> {
  const profile = options.portal === undefined ? undefined : await chooseProfile({ portal: options.portal });
  const target = options.dryRun ? openTrial(options.store) : openTarget(options.store);
  try {
    const counts = await reparseStore({
      store: options.store,
      target,
      onChange: (before, after) => show(before, after, options),
      rulesFor: (id) => (profile !== undefined && id.startsWith(`${profile.id}/`) ? profile : {}),
    });
    await conclude(counts, options);
  } finally {
    target.close();
  }
}

type Closable = ReparseTarget & { close(): void };

function openTarget(folder: string): Closable {
  const store = openStore(folder, { create: false, now: new Date() });
  store.notices.forEach(say);
  return {
    page: (url) => store.page(url),
    posting: (id) => store.posting(id),
    revise: (posting, fetchedAt, now) => store.revise(posting, fetchedAt, now),
    putPage: (url, page, now) => {
      store.putPage(url, page, now);
    },
    commit: () => {
      store.commit();
    },
    close: () => {
      store.close();
    },
  };
}

function openTrial(folder: string): Closable {
  const view = StoreView.open(folder);
  return {
    page: (url) => view.page(url),
    posting: (id) => view.posting(id),
    revise: (posting) => view.verdict(posting),
    putPage: () => undefined,
    commit: () => undefined,
    close: () => {
      view.close();
    },
  };
}

async function show(
  before: Posting | undefined,
  after: Posting,
  { dryRun, json }: ReparseOptions,
): Promise<void> {
  if (!dryRun) return;
  const changes = before === undefined ? [] : postingChanges(before, after);
  if (json) {
    const event = before === undefined ? { kind: 'new', posting: after } : { kind: 'edited', changes };
    await writeOut(`${JSON.stringify({ id: after.id, ...event })}\n`);
    return;
  }
  const what = before === undefined ? 'new' : changes.map(({ field }) => field).join(', ');
  await writeOut(`${printableText(after.id)}: ${printableText(what)}\n`);
}

async function conclude(counts: ReparseCounts, { store, dryRun, json }: ReparseOptions): Promise<void> {
  if (counts.notArchived > 0) process.exitCode = EXIT.partial;
  if (json) {
    await writeOut(`${JSON.stringify(counts)}\n`);
    return;
  }
  const { edited, unchanged, left, notUnderstood, notArchived } = counts;
  const verb = dryRun ? 'Nothing was written; reading again would give' : 'Read again:';
  say(`${verb} ${counts.new} new, ${edited} changed, ${unchanged} as before. Store: ${store}`);
  if (left > 0)
    say(
      `${left} stored postings no longer come out of their page; they stay until a complete scrape closes them.`,
    );
  if (notUnderstood > 0) say(`${notUnderstood} pages were not understood; what is stored of them stays.`);
  if (notArchived > 0)
    say(`${notArchived} pages are not in the archive or damaged; qyzmet store check says which are damaged.`);
  if (counts.new + edited + unchanged + notUnderstood + notArchived === 0)
    say('The archive holds no page of a posting; qyzmet scrape fills it.');
}
