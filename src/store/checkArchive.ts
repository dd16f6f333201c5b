import { join } from 'node:path';
import { ExpectedPages } from './ExpectedPages.js';
import type { Finding } from './Finding.js';
import { archiveFiles } from './PageArchive.js';
import { walkArchive, type ArchiveMember } from './walkArchive.js';
import { parseResponse } from './warcRecord.js';

const RESTORE =
  'restore the file from a backup; the postings themselves are safe, only qyzmet reparse needs it';
const REBUILD = 'qyzmet store rebuild moves it aside; the next run fetches the page again';
const problems = {
  torn: 'ends in an unfinished record, as after a cut-off run,',
  broken: 'holds a record that cannot be unpacked',
} as const;

/** Reads every record of the archive, and looks for every page that the log names. */
export function* checkArchive(store: string): Generator<Finding> {
  const folder = join(store, 'pages');
  const expected = new ExpectedPages(join(store, 'log'));
  for (const name of archiveFiles(folder)) {
    for (const member of walkArchive(join(folder, name), true)) {
      const problem = problemOf(member);
      const remedy = member.kind === 'torn' ? REBUILD : RESTORE;
      if (problem !== undefined)
        yield { file: join(folder, name), problem: `${problem} at byte ${member.offset}`, remedy };
      expected.meet(name, member);
    }
  }
  expected.end();
  for (const [name, count] of expected.lost)
    yield {
      file: join(folder, name),
      problem: `lacks ${count} ${count === 1 ? 'page' : 'pages'} that the log names`,
      remedy: RESTORE,
    };
}

function problemOf({ kind, content }: ArchiveMember): string | undefined {
  if (kind !== 'whole') return problems[kind];
  const isPage = content?.includes('WARC-Type: response') === true;
  return isPage && parseResponse(content) === undefined
    ? 'holds a page that does not match its fingerprint'
    : undefined;
}
