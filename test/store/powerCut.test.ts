import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkStore } from '../../src/store/checkStore.js';
import { openStore } from '../../src/store/openStore.js';
import type { Store } from '../../src/store/Store.js';
import { kazakh } from './samplePostings.js';

const LOG = 'log/2026-03.ndjson';
const PAGES = 'pages/2026-03-0001.warc.gz';
const monday = new Date('2026-03-02T08:00:00Z');
const anHourLater = new Date('2026-03-02T09:00:00Z');
const ids = [1, 2, 3, 4, 5, 6].map((number) => `demo/${number}`);
/** Pages of the first part are on the disk, those of the second only on their way to it. */
const SYNCED = 3;

/** As a crawl does it: a page of which the portal says that it is as it was is neither archived nor read. */
function visit(store: Store, id: string, now: Date): void {
  const url = `https://demo.example/${id}`;
  if (store.page(url)?.etag !== undefined) store.touch(id, now);
  else {
    const body = Buffer.from(`${id} ${kazakh.title}`);
    store.archive({ url, status: 200, headers: new Map(), body, posting: id }, now);
    store.put({ ...kazakh, id }, now);
    store.putPage(url, { etag: '"a"', ids: [id] }, now);
  }
  store.commit();
}

function complete(store: Store, now: Date): void {
  store.beginRun(now, 'demo/');
  for (const id of ids) visit(store, id, now);
  store.closeUnseen('demo/', now);
  store.endRun({ arguments: {}, outcome: 'complete', counts: {}, problems: [] }, now);
  store.close();
}

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'qyzmet-power-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return folder;
}

function sizes(store: string): { readonly log: number; readonly pages: number } {
  return { log: statSync(join(store, LOG)).size, pages: statSync(join(store, PAGES)).size };
}

/** A store of a run that lost its power; `synced` is how much of it was on the disk for certain. */
function cutOff(store: string): { readonly synced: ReturnType<typeof sizes> } {
  const cut = openStore(store, { create: true, now: monday });
  cut.beginRun(monday, 'demo/');
  for (const id of ids.slice(0, SYNCED)) visit(cut, id, monday);
  const synced = sizes(store);
  for (const id of ids.slice(SYNCED)) visit(cut, id, monday);
  return { synced };
}

function* steps(from: number, to: number, width: number): Generator<number> {
  for (let at = from; at < to; at += width) yield at;
  yield to;
}

test('whatever a power cut leaves of log and archive behind the last sync, the next run ends as if nothing had happened', () => {
  const folder = emptyFolder();
  const whole = join(folder, 'whole');
  complete(openStore(whole, { create: true, now: monday }), monday);
  const postings = readFileSync(join(whole, 'postings.ndjson'), 'utf8').trimEnd().split('\n');
  const before = join(folder, 'before');
  const { synced } = cutOff(before);
  const written = sizes(before);
  for (const log of steps(synced.log, written.log, 307))
    for (const pages of steps(synced.pages, written.pages, 151)) {
      const store = join(folder, 'after');
      cpSync(before, store, { recursive: true });
      rmSync(join(store, 'lock'), { force: true });
      truncateSync(join(store, LOG), log);
      truncateSync(join(store, PAGES), pages);
      const next = openStore(store, { create: false, now: anHourLater });
      expect(ids.slice(0, SYNCED).map((id) => next.posting(id)?.id)).toEqual(ids.slice(0, SYNCED));
      complete(next, anHourLater);
      expect([...checkStore(store, false)]).toEqual([]);
      const stored = readFileSync(join(store, 'postings.ndjson'), 'utf8').trimEnd().split('\n');
      expect(stored.map(withoutTimes)).toEqual(postings.map(withoutTimes));
      rmSync(store, { recursive: true });
    }
}, 60_000);

function withoutTimes(line: string): unknown {
  return { ...(JSON.parse(line) as object), firstSeen: '', lastSeen: '' };
}

test('what the log says behind a page that the archive lost is moved aside, and said', () => {
  const folder = join(emptyFolder(), 'store');
  const { synced } = cutOff(folder);
  rmSync(join(folder, 'lock'));
  truncateSync(join(folder, PAGES), synced.pages);
  const next = openStore(folder, { create: false, now: anHourLater });
  expect(next.notices).toEqual([
    expect.stringMatching(
      `^The archive lost pages .* they are fetched again.*${LOG}\\.torn-at-${synced.log}\\.$`,
    ),
  ]);
  next.close();
  expect(sizes(folder).log).toBe(synced.log);
});

test.each([
  ['of runs that ended', monday, true],
  ['that were logged long before the last event', anHourLater, false],
])('pages %s are no lost tail: the log keeps them', (_name, later, hasEnded) => {
  const folder = join(emptyFolder(), 'store');
  const first = openStore(folder, { create: true, now: monday });
  first.beginRun(monday, 'demo/');
  for (const id of ids) visit(first, id, monday);
  if (hasEnded) first.endRun({ arguments: {}, outcome: 'complete', counts: {}, problems: [] }, monday);
  else first.put({ ...kazakh, id: 'demo/last' }, later);
  first.close();
  const { log } = sizes(folder);
  truncateSync(join(folder, PAGES), 500);
  const next = openStore(folder, { create: false, now: anHourLater });
  expect(ids.map((id) => next.posting(id)?.id)).toEqual(ids);
  next.close();
  expect(sizes(folder).log).toBe(log);
});
