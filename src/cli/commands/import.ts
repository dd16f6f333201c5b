import type { Store } from '../../store/Store.js';
import { openStore } from '../../store/openStore.js';
import { EXIT } from '../exitCodes.js';
import type { FileList } from '../files/FileSource.js';
import { listFiles } from '../files/listFiles.js';
import { readFiles } from '../readPostings.js';
import { printableText } from '../../reporting/printable.js';
import { progressLine, say, writeOut } from '../terminal.js';
import { withoutRepeats } from '../withoutRepeats.js';
import type { Posting } from '../../model/Posting.js';

export interface ImportOptions {
  readonly store: string;
  readonly dryRun: boolean;
  readonly json: boolean;
}

/** Postings between two moments at which everything so far is made safe on the disk. */
const COMMIT_EVERY = 1000;

interface ImportSummary {
  readonly found: number;
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly problems: readonly string[];
  /** Versions of perhaps one posting that were not joined: nothing is lost, but it may count twice. */
  readonly doubts: readonly string[];
}

type Outcome = 'new' | 'edited' | 'unchanged';

/** Brings postings from files into the store; what was there stays, what is unchanged is only marked as seen. */
export async function runImport(paths: readonly string[], options: ImportOptions): Promise<void> {
  // Before the store is opened: a path that leads nowhere must leave nothing behind.
  const list = listFiles(paths);
  const summary = options.dryRun ? await rehearse(list, options) : await store(list, options.store);
  await conclude(summary, options);
}

/** Tells what would be imported, and touches no store. */
async function rehearse(list: FileList, { json }: ImportOptions): Promise<ImportSummary> {
  return read(list, async (posting) => {
    const { id, title, categoryCode = '', language = '' } = posting;
    if (!json) await writeOut(`${[id, title, categoryCode, language].map(oneCell).join('\t')}\n`);
    return undefined;
  });
}

function oneCell(text: string): string {
  return printableText(text).replace(/\s+/gu, ' ');
}

async function store(list: FileList, folder: string): Promise<ImportSummary> {
  const opened = openStore(folder, { create: true, now: new Date() });
  try {
    opened.notices.forEach(say);
    return await read(list, (posting, count) => Promise.resolve(put(opened, posting, count)));
  } finally {
    opened.close();
  }
}

function put(opened: Store, posting: Posting, count: number): Outcome {
  const outcome = opened.put(posting, new Date());
  if (count % COMMIT_EVERY === 0) opened.commit();
  return outcome;
}

/** Hands on every posting of the files and counts; each thing that was not understood is said in a line of its own. */
async function read(
  list: FileList,
  take: (posting: Posting, count: number) => Promise<Outcome | undefined>,
): Promise<ImportSummary> {
  const progress = progressLine();
  const problems: string[] = [];
  const doubts: string[] = [];
  const counts = { found: 0, new: 0, edited: 0, unchanged: 0 };
  const readings = readFiles(list, (done, of) => {
    progress.update(`${done} of ${of} files, ${counts.found} postings`);
  });
  for await (const reading of withoutRepeats(readings)) {
    if (reading.kind !== 'posting') {
      progress.clear();
      say(`qyzmet: ${reading.message}`);
      (reading.kind === 'problem' ? problems : doubts).push(reading.message);
      continue;
    }
    counts.found += 1;
    const outcome = await take(reading.posting, counts.found);
    if (outcome !== undefined) counts[outcome] += 1;
  }
  progress.clear();
  const { edited: changed, ...others } = counts;
  return { ...others, changed, problems, doubts };
}

async function conclude(summary: ImportSummary, options: ImportOptions): Promise<void> {
  const count = summary.problems.length;
  if (options.json) await writeOut(`${JSON.stringify(summary)}\n`);
  if (count > 0) say(`qyzmet: ${count} ${count === 1 ? 'item was' : 'items were'} not read.`);
  say(sentence(summary, options));
  if (summary.doubts.length > 0)
    say(
      `qyzmet: some postings may count twice, once in each language; see the ${summary.doubts.length === 1 ? 'line' : `${summary.doubts.length} lines`} above.`,
    );
  if (summary.found === 0) {
    if (count === 0) say('qyzmet: the files hold no posting.');
    process.exitCode = EXIT.userMustAct;
  } else if (count > 0) process.exitCode = EXIT.partial;
}

function sentence(summary: ImportSummary, options: ImportOptions): string {
  if (options.dryRun) return `Found ${summary.found} postings; nothing was stored.`;
  return `Imported into ${options.store}: ${summary.new} new, ${summary.changed} changed, ${summary.unchanged} as before.`;
}
