import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createHttpGet } from '../../src/scraping/createHttpGet.js';
import { runScrape } from '../../src/scraping/runScrape.js';
import type { ScrapeOutcome } from '../../src/scraping/ScrapeOutcome.js';
import { openStore } from '../../src/store/openStore.js';
import { readPostings } from '../../src/store/readPostings.js';
import { startPortal, type TestPortal } from './startPortal.js';

let portal: TestPortal;
let folder = '';
beforeEach(async () => {
  portal = await startPortal();
  folder = mkdtempSync(join(tmpdir(), 'qyzmet-scrape-'));
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await portal.close();
});

async function scrape(now: Date): Promise<ScrapeOutcome> {
  const store = openStore(folder, { create: true, now });
  const client = createHttpGet({ userAgent: 'qyzmet/0 (+test)', allowPrivateHosts: true });
  store.beginRun(now, 'p/');
  const outcome = await runScrape({
    profile: {
      id: 'p',
      verified: true,
      base: portal.base,
      starts: [{ url: '/list' }],
      pager: { kind: 'none' },
      pauseSeconds: 0,
    },
    sink: store,
    extract: (bytes) => ({
      // As on a real portal, an error page states no duties.
      postings: new TextDecoder().decode(bytes).includes('Технические')
        ? []
        : [
            {
              key: '1',
              title: 'Бас маман',
              language: 'kk',
              sections: [{ kind: 'duties', text: String(bytes.length) }],
            },
          ],
      problems: [],
    }),
    get: client.get,
    signal: new AbortController().signal,
    clock: () => now,
  });
  if (outcome.kind === 'complete') store.closeUnseen(outcome.idPrefix, now);
  store.endRun(
    { arguments: {}, outcome: outcome.kind, counts: { ...outcome.counts }, problems: outcome.problems },
    now,
  );
  store.close();
  await client.close();
  return outcome;
}

async function statuses(): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for await (const { id, status } of readPostings(folder)) found[id] = status;
  return found;
}

test('a store takes a crawl: new, then unchanged, then closed only by a complete run', async () => {
  portal.routes.set('/list', '<a href="/v/1">а</a><a href="/v/2">б</a>');
  portal.routes.set('/v/1', 'Қазақша');
  portal.routes.set('/v/2', 'По-русски');
  expect((await scrape(new Date('2026-03-02T08:00:00Z'))).counts).toMatchObject({ new: 2, unchanged: 0 });
  const log = readFileSync(join(folder, 'log', '2026-03.ndjson'), 'utf8');
  expect((await scrape(new Date('2026-03-03T08:00:00Z'))).counts).toMatchObject({
    new: 0,
    edited: 0,
    unchanged: 2,
  });
  expect(readFileSync(join(folder, 'log', '2026-03.ndjson'), 'utf8').startsWith(log)).toBe(true);
  portal.routes.set('/list', 'Техникалық жұмыстар · Технические работы');
  expect((await scrape(new Date('2026-03-04T08:00:00Z'))).kind).toBe('partial');
  expect(await statuses()).toEqual({ 'p/v/1': 'open', 'p/v/2': 'open' });
  portal.routes.set('/list', '<a href="/v/2">б</a>');
  expect((await scrape(new Date('2026-03-05T08:00:00Z'))).kind).toBe('complete');
  expect(await statuses()).toEqual({ 'p/v/1': 'closed', 'p/v/2': 'open' });
});
