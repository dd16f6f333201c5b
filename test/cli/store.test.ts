import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Posting } from '../../src/model/Posting.js';
import { openStore } from '../../src/store/openStore.js';
import { runQyzmet } from './runQyzmet.js';
import { temporaryFolder } from './temporaryFolder.js';

const monday = new Date('2026-03-02T08:00:00Z');
const page = (duties: string): string => `<!doctype html><html><body><h1>Бас маман / Главный специалист</h1>
<h2>Қызметтік міндеттері</h2><p>${duties}</p>
<h2>Конкурсқа қатысушыларға қойылатын талаптар</h2><p>Жоғары білім.</p></body></html>`;
/** As an older extractor may have understood the page. */
const stored: Posting = {
  id: 'demo/101',
  url: 'https://demo.example/101',
  title: 'Бас маман',
  sections: [{ kind: 'other', text: 'Есеп құрады.' }],
};

let folder = '';
beforeEach(() => {
  folder = join(temporaryFolder(), 'store');
});

function fill(bodies: readonly string[], status: 'open' | 'closed' = 'open'): void {
  const store = openStore(folder, { create: true, now: monday });
  store.beginRun(monday, 'demo/');
  for (const body of bodies)
    store.archive(
      {
        url: 'https://demo.example/101',
        status: 200,
        headers: new Map([['content-type', 'text/html; charset=utf-8']]),
        body: Buffer.from(body),
        posting: 'demo/101',
      },
      monday,
    );
  store.put(stored, monday);
  store.putPage('https://demo.example/101', { ids: ['demo/101'] }, monday);
  store.endRun({ arguments: {}, outcome: 'complete', counts: {}, problems: [] }, monday);
  store.close();
  if (status === 'closed') {
    const next = openStore(folder, { create: true, now: monday });
    next.beginRun(monday, 'demo/');
    next.closeUnseen('demo/', monday);
    next.close();
  }
}

const snapshot = (): string => readFileSync(join(folder, 'postings.ndjson'), 'utf8');

describe('Reparse reads the pages again, offline', () => {
  test('a posting that is now better understood is changed, keeps its dates and status, and its history tells why', async () => {
    fill([page('Есеп құрады.'), page('Есеп құрады, хат жазады.')], 'closed');
    const trial = await runQyzmet(['reparse', '--dry-run', '--store', folder]);
    expect(trial.stdout).toMatch(/^demo\/101: .*duties/u);
    expect(snapshot()).toContain('"kind":"other"');
    const run = await runQyzmet(['reparse', '--store', folder]);
    expect(run.stderr).toMatch(/0 new, 1 changed, 0 as before/u);
    expect(snapshot()).toContain('Есеп құрады, хат жазады.');
    expect(snapshot()).toContain(`"lastSeen":"${monday.toISOString()}","`);
    expect(snapshot()).toContain('"status":"closed"');
    const history = await runQyzmet(['store', 'history', 'demo/101', '--store', folder]);
    expect(history.stdout).toMatch(/changed, by reading again the page of 2026-03-02 08:00:00 UTC/u);
    expect((await runQyzmet(['reparse', '--store', folder, '--json'])).stdout).toBe(
      '{"new":0,"edited":0,"unchanged":1,"left":0,"notUnderstood":0,"notArchived":0}\n',
    );
    expect((await runQyzmet(['store', 'check', '--store', folder])).code).toBe(0);
  });

  test('an error page that came later hides no page that is understood', async () => {
    fill([page('Есеп құрады.'), '<html><body>Техникалық жұмыстар</body></html>']);
    await runQyzmet(['reparse', '--store', folder]);
    expect(snapshot()).toContain('"kind":"duties"');
  });

  test('postings that a list in JSON holds whole are read again from the newest version that holds them', async () => {
    const url = 'https://demo.example/api/list';
    const item = (id: number, duty: string): object => ({
      id,
      title: `Бас маман ${id}`,
      content: `<h3>Қызметтік міндеттері</h3><p>${duty}</p>`,
    });
    const store = openStore(folder, { create: true, now: monday });
    const headers = new Map([['content-type', 'application/json']]);
    for (const items of [
      [item(7, 'Хат жазады'), item(8, 'Есеп береді')],
      [item(8, 'Есеп тексереді'), item(9, 'Мұрағат')],
    ])
      store.archive({ url, status: 200, headers, body: Buffer.from(JSON.stringify(items)) }, monday);
    for (const id of [7, 8])
      store.put({ id: `demo/${id}`, title: 'Бас маман', sections: [{ kind: 'other', text: 'x' }] }, monday);
    store.putPage(url, { ids: ['demo/8', 'demo/9'], holds: 'demo/' }, monday);
    store.close();
    expect((await runQyzmet(['reparse', '--store', folder])).stderr).toMatch(
      /1 new, 2 changed, 0 as before/u,
    );
    const lines = snapshot().trim().split('\n');
    expect(lines.map((line) => /(?:Хат|Есеп|Мұрағат)[^"]*/u.exec(line)?.[0])).toEqual([
      'Хат жазады',
      'Есеп тексереді',
      'Мұрағат',
    ]);
  });

  test('a page that is not understood leaves its posting as it was', async () => {
    fill(['<html><body>Технические работы</body></html>']);
    const before = snapshot();
    const run = await runQyzmet(['reparse', '--store', folder]);
    expect(run.stderr).toMatch(/1 pages were not understood/u);
    expect(snapshot()).toBe(before);
  });

  test('a page that holds several positions now gives several postings; the old one stays until a scrape closes it', async () => {
    const positions = [1, 2].map(
      (number) =>
        `<h2>${number}. Бас маман ${number}, D-O-4 санаты, 1 бірлік</h2><h3>Қызметтік міндеттері</h3><p>Есеп ${number}.</p>`,
    );
    fill([`<html><body>${positions.join('')}</body></html>`]);
    const run = await runQyzmet(['reparse', '--store', folder]);
    expect(run.stderr).toMatch(/2 new, 0 changed, 0 as before/u);
    expect(run.stderr).toMatch(/1 stored posting/u);
    expect(snapshot().match(/"status":"open"/gu)).toHaveLength(3);
    const again = openStore(folder, { create: false, now: monday });
    expect(again.page('https://demo.example/101')?.ids).toHaveLength(2);
    again.close();
  });
});

describe('Store commands', () => {
  test('check names file, line and the way out, and rebuild takes it', async () => {
    fill([page('Есеп құрады.')]);
    const whole = snapshot();
    writeFileSync(join(folder, 'postings.ndjson'), whole.replace('Есеп', 'Хат'));
    const check = await runQyzmet(['store', 'check', '--store', folder]);
    expect(check.stdout).toMatch(
      /postings\.ndjson, line 1 is not what the log gives .*; qyzmet store rebuild/u,
    );
    expect(check.code).toBe(9);
    await runQyzmet(['store', 'rebuild', '--store', folder]);
    expect(snapshot()).toBe(whole);
    expect((await runQyzmet(['store', 'check', '--store', folder])).code).toBe(0);
  });

  test('history of an unknown id offers those that are near', async () => {
    fill([page('Есеп құрады.')]);
    const run = await runQyzmet(['store', 'history', 'demo/102', '--store', folder]);
    expect(run.stderr).toMatch(/did you mean “demo\/101”\?/u);
    expect(run.code).toBe(2);
  });

  test('info counts by source', async () => {
    fill([page('Есеп құрады.')]);
    const run = await runQyzmet(['store', 'info', '--store', folder]);
    expect(run.stdout).toMatch(/1 postings, 1 open and 0 closed\n {2}demo: 1 open/u);
  });
});
