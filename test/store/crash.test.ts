import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkStore } from '../../src/store/checkStore.js';
import { openStore } from '../../src/store/openStore.js';
import { kazakh, russian } from './samplePostings.js';

const monday = new Date('2026-03-02T08:00:00Z');

/** A run that puts, changes, archives and closes; doing it again must change nothing. */
function run(folder: string): void {
  const store = openStore(folder, { create: true, now: monday });
  store.beginRun(monday, 'demo/');
  for (const posting of [kazakh, russian, { ...kazakh, id: 'demo/103', unit: 'Бөлім' }]) {
    const url = `https://demo.example/${posting.id}`;
    const body = Buffer.from(posting.title);
    store.archive({ url, status: 200, headers: new Map(), body, posting: posting.id }, monday);
    store.put(posting, monday);
    store.putPage(url, { etag: '"a"', ids: [posting.id] }, monday);
    store.commit();
  }
  store.closeUnseen('demo/', monday);
  store.endRun({ arguments: {}, outcome: 'complete', counts: {}, problems: [] }, monday);
  store.close();
}

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'qyzmet-crash-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return folder;
}

const pathOf = { log: 'log/2026-03.ndjson', pages: 'pages/2026-03-0001.warc.gz' } as const;

test.each(['log', 'pages'] as const)(
  'after a crash that cuts the %s after every 17th byte, the next run ends as if nothing had happened',
  (part) => {
    const folder = emptyFolder();
    const whole = join(folder, 'whole');
    run(whole);
    const snapshot = readFileSync(join(whole, 'postings.ndjson'), 'utf8');
    const { length } = readFileSync(join(whole, pathOf[part]));
    for (let cut = 0; cut < length; cut += 17) {
      const store = join(folder, `cut-${cut}`);
      cpSync(whole, store, { recursive: true });
      rmSync(join(store, 'postings.ndjson'));
      truncateSync(join(store, pathOf[part]), cut);
      // What was archived before its event was lost is archived again; pages cut off while the log has them stay lost.
      run(store);
      expect(readFileSync(join(store, 'postings.ndjson'), 'utf8')).toBe(snapshot);
      const problems = Array.from(checkStore(store, false), ({ problem }) => problem);
      expect(problems.filter((problem) => part === 'log' || !problem.includes('that the log names'))).toEqual(
        [],
      );
      rmSync(store, { recursive: true });
    }
  },
  60_000,
);

test('no file is named after an id, whatever the id is', () => {
  const store = join(emptyFolder(), 'store');
  const writer = openStore(store, { create: true, now: monday });
  const ids = ['../../outside', '/etc/passwd', 'a\0b', 'қ'.repeat(10_000), 'CON', '__proto__', '\n'];
  for (const id of ids) {
    const url = `https://demo.example/?id=${encodeURIComponent(id)}`;
    writer.put({ ...kazakh, id }, monday);
    writer.archive({ url, status: 200, headers: new Map(), body: Buffer.from(id), posting: id }, monday);
  }
  writer.close();
  expect(readdirSync(join(store, '..'), { recursive: true }).sort()).toEqual(
    [
      'store',
      'store/log',
      'store/log/2026-03.ndjson',
      'store/pages',
      'store/pages/2026-03-0001.warc.gz',
      'store/postings.ndjson',
      'store/runs',
      'store/store.json',
    ].sort(),
  );
  const reader = openStore(store, { create: false, now: monday });
  expect(ids.map((id) => reader.posting(id)?.id)).toEqual(ids);
  reader.close();
});
