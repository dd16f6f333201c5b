import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { checkStore } from '../../src/store/checkStore.js';
import { openStore } from '../../src/store/openStore.js';
import { kazakh, russian } from './samplePostings.js';

const monday = new Date('2026-03-02T08:00:00Z');
let folder = '';
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'qyzmet-check-')), 'store');
  const store = openStore(folder, { create: true, now: monday });
  store.beginRun(monday, 'demo/');
  for (const posting of [kazakh, russian]) {
    const url = `https://demo.example/${posting.id}`;
    store.archive(
      { url, status: 200, headers: new Map(), body: Buffer.from(posting.title), posting: posting.id },
      monday,
    );
    store.put(posting, monday);
  }
  store.endRun({ arguments: {}, outcome: 'complete', counts: {}, problems: [] }, monday);
  store.close();
  return () => {
    rmSync(join(folder, '..'), { recursive: true });
  };
});

const paths = {
  log: 'log/2026-03.ndjson',
  snapshot: 'postings.ndjson',
  pages: 'pages/2026-03-0001.warc.gz',
  run: 'runs/2026-03-02T08-00-00-000Z.json',
} as const;

function rewrite(path: string, harm: (text: string) => string): void {
  writeFileSync(join(folder, path), harm(readFileSync(join(folder, path), 'latin1')), 'latin1');
}

function found(isInUse = false): string[] {
  return Array.from(checkStore(folder, isInUse), ({ file, line, problem }) =>
    [file.slice(folder.length + 1), ...(line === undefined ? [] : [line]), problem].join(' '),
  );
}

test('a store that a run has left is as it should be', () => {
  expect(found()).toEqual([]);
});

test.each<[string, () => void, readonly RegExp[]]>([
  [
    'two changed lines of the log',
    () => {
      rewrite(paths.log, (text) => text.replaceAll('"kind":"archived"', '"kind":"Archived"'));
    },
    [/ndjson 2 does not match its checksum/u, /ndjson 4 does not match its checksum/u],
  ],
  [
    'a lost line of the log',
    () => {
      rewrite(paths.log, (text) => text.split('\n').toSpliced(2, 1).join('\n'));
    },
    [/ndjson 3 has number 4 where 3 is due/u],
  ],
  [
    'an unfinished line',
    () => {
      appendFileSync(join(folder, paths.log), '{"at":');
    },
    [/ndjson 7 breaks off/u],
  ],
  [
    'a changed line of the snapshot',
    () => {
      rewrite(paths.snapshot, (text) => text.replace('"C-R-4"', '"C-R-5"'));
    },
    [/postings\.ndjson 2 is not what the log gives/u],
  ],
  [
    'a lost snapshot',
    () => {
      rmSync(join(folder, paths.snapshot));
    },
    [/postings\.ndjson is missing/u],
  ],
  [
    'a further line of the snapshot',
    () => {
      appendFileSync(join(folder, paths.snapshot), '{}\n');
    },
    [/postings\.ndjson 3 is not in the log/u],
  ],
  [
    'an unfinished page',
    () => {
      appendFileSync(join(folder, paths.pages), '\u001f\u008b');
    },
    [/warc\.gz ends in an unfinished record.* at byte \d+/u],
  ],
  [
    'a changed byte of a page',
    () => {
      const bytes = readFileSync(join(folder, paths.pages));
      const last = bytes.length - 12;
      bytes[last] = (bytes[last] ?? 0) ^ 1;
      writeFileSync(join(folder, paths.pages), bytes);
    },
    [/warc\.gz ends in an unfinished record/u, /warc\.gz lacks 1 page that/u],
  ],
  [
    'a lost archive',
    () => {
      rmSync(join(folder, 'pages'), { recursive: true });
    },
    [/warc\.gz lacks 2 pages that/u],
  ],
  [
    'a broken account of a run',
    () => {
      writeFileSync(join(folder, paths.run), 'null');
    },
    [/json is not the account of a run/u],
  ],
])('%s is found, with its place', (_name, harm, expected) => {
  harm();
  const findings = found();
  expect(findings).toHaveLength(expected.length);
  for (const [index, pattern] of expected.entries()) expect(findings[index]).toMatch(pattern);
});

test('while a run is writing, a snapshot that is behind is no damage, and nothing waits', () => {
  const writer = openStore(folder, { create: false, now: monday });
  writer.put({ ...kazakh, id: 'demo/200' }, monday);
  expect(found(true)).toEqual([]);
  expect(found(false)).toHaveLength(1);
  writer.close();
  expect(found()).toEqual([]);
});
