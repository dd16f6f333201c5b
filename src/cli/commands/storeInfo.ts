import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readPostings } from '../../store/readPostings.js';
import { readRuns } from '../../store/readRuns.js';
import { printableText } from '../../reporting/printable.js';
import { writeOut } from '../terminal.js';

/** Options of `qyzmet store info`. */
export interface InfoOptions {
  readonly store: string;
  readonly json: boolean;
}

interface SourceCount {
  readonly source: string;
  open: number;
  closed: number;
}

/** Tells how much a store holds: postings by source, runs, bytes. */
export async function runStoreInfo({ store, json }: InfoOptions): Promise<void> {
  const sources = await countSources(store);
  const runs = readRuns(store);
  const bytes = { log: bytesIn(join(store, 'log')), pages: bytesIn(join(store, 'pages')) };
  const last = runs.at(-1);
  const facts = { sources, runs: runs.length, ...(last === undefined ? {} : { last }), bytes };
  if (json) {
    await writeOut(`${JSON.stringify(facts)}\n`);
    return;
  }
  const total = (of: 'open' | 'closed'): number => sources.reduce((sum, count) => sum + count[of], 0);
  await writeOut(
    [
      `${store}: ${total('open') + total('closed')} postings, ${total('open')} open and ${total('closed')} closed`,
      ...sources.map(
        ({ source, open, closed }) => `  ${printableText(source)}: ${open} open, ${closed} closed`,
      ),
      `${runs.length} ${runs.length === 1 ? 'run' : 'runs'}${last === undefined ? '' : `, the last on ${last.endedAt.slice(0, 10)}: ${printableText(last.outcome)}`}`,
      `log ${megabytes(bytes.log)}, pages as fetched ${megabytes(bytes.pages)}\n`,
    ].join('\n'),
  );
}

/** The part of an id before its first slash or colon names where the posting comes from. */
async function countSources(store: string): Promise<readonly SourceCount[]> {
  const counts = new Map<string, SourceCount>();
  for await (const { id, status } of readPostings(store)) {
    const source = /^[^/:]*(?=[/:])/u.exec(id)?.[0] ?? 'other';
    const count = counts.get(source) ?? { source, open: 0, closed: 0 };
    count[status] += 1;
    counts.set(source, count);
  }
  return [...counts.values()];
}

function bytesIn(folder: string): number {
  if (!existsSync(folder)) return 0;
  return readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
