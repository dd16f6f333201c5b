import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startPortal, type TestPortal } from '../scraping/startPortal.js';
import { postingPage, servePostings } from './postingPages.js';
import { PROGRAM, type Run, runQyzmet } from './runQyzmet.js';
import { temporaryFolder } from './temporaryFolder.js';

let portal: TestPortal;
beforeEach(async () => {
  portal = await startPortal();
});
afterEach(() => portal.close());

const scrapeArguments = (store: string): string[] => [
  'scrape',
  '--url',
  `${portal.base}/list`,
  '--store',
  store,
  '--pause',
  '0',
  '--allow-private-hosts',
];

const scrape = (store: string, ...more: string[]): Promise<Run> =>
  runQyzmet([...scrapeArguments(store), ...more]);

function openPostings(store: string): number {
  const lines = readFileSync(join(store, 'postings.ndjson'), 'utf8').trim().split('\n');
  return lines.filter((line) => line.includes('"status":"open"')).length;
}

test('a complete run is silent where no one watches', async () => {
  servePostings(portal, 3);
  const store = temporaryFolder();
  expect(await scrape(store)).toEqual({ code: 0, stdout: '', stderr: '' });
  expect(openPostings(store)).toBe(3);
});

describe('a first run over a portal whose headings are not known', () => {
  test.each([
    ['Күнделікті жұмысыңыз', 'Қызметтік міндеттері', 'Кеңсе жұмысын жүргізеді.'],
    ['Ваши будни', 'Должностные обязанности', 'Ведёт делопроизводство.'],
  ])(
    'says, even from cron, that requirements were found in no posting: %s',
    async (unknown, duties, text) => {
      servePostings(portal, 3);
      for (const id of [1, 2, 3])
        portal.routes.set(
          `/vacancy/${id}`,
          `<h1>Бас маман ${id}</h1><h2>${duties}</h2><p>${text}</p><h2>${unknown}</h2><p>${text}</p>`,
        );
      const store = temporaryFolder();
      const { code, stderr } = await scrape(store);
      expect(code).toBe(0);
      expect(stderr).toContain('Of 3 postings read, few or none state:');
      expect(stderr).toContain('requirements (0)');
      expect(await scrape(store)).toEqual({ code: 0, stdout: '', stderr: '' });
    },
  );

  test('leaves fields that no keyword is sought in to the summary', async () => {
    servePostings(portal, 3);
    const { stdout, stderr } = await scrape(temporaryFolder(), '--json');
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({ sparse: ['category', 'published', 'closes'] });
  });
});

describe('a portal that drifts', () => {
  test('from many postings to few ends with code 4 and closes nothing, until the user accepts it', async () => {
    servePostings(portal, 24);
    const store = temporaryFolder();
    await scrape(store);
    servePostings(portal, 11);
    for (let run = 0; run < 2; run += 1) {
      const { code, stderr } = await scrape(store);
      expect(code).toBe(4);
      expect(stderr).toContain('11 postings were found where earlier runs found 24; nothing was closed.');
      expect(openPostings(store)).toBe(24);
    }
    expect((await scrape(store, '--accept-drift')).code).toBe(0);
    expect(openPostings(store)).toBe(11);
    expect((await scrape(store)).code).toBe(0);
  });

  test('in a field names it and gives both shares', async () => {
    servePostings(portal, 24);
    const store = temporaryFolder();
    await scrape(store);
    servePostings(portal, 24, '');
    const { code, stdout } = await scrape(store, '--json');
    expect(code).toBe(4);
    expect(JSON.parse(stdout)).toMatchObject({
      outcome: 'complete',
      drift: [
        'Only 0 % of the postings read state “region”, where earlier runs read it in 100 %.',
      ] as unknown,
      coverage: { postings: 24, region: 0, duties: 24 },
    });
  });
});

describe('a run that is cut off', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('by %s ends with code %i, and the next one goes on', async (signal, code) => {
    servePostings(portal, 6);
    const store = temporaryFolder();
    portal.routes.set('/vacancy/4', () => undefined);
    const child = spawn(process.execPath, [PROGRAM, ...scrapeArguments(store)], { stdio: 'ignore' });
    while (!portal.asked.includes('/vacancy/4')) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill(signal);
    expect(await once(child, 'close')).toEqual([code, null]);
    portal.routes.set('/vacancy/4', postingPage(4));
    portal.asked.length = 0;
    expect((await scrape(store)).code).toBe(0);
    expect(portal.asked).toEqual(['/list', '/vacancy/4', '/vacancy/5', '/vacancy/6']);
  });

  test('by death at any request loses nothing and repeats at most the list and one page', async () => {
    servePostings(portal, 5);
    for (const dying of ['/vacancy/1', '/vacancy/3', '/vacancy/5']) {
      const store = temporaryFolder();
      const whole = portal.routes.get(dying) ?? '';
      portal.routes.set(dying, () => undefined);
      portal.asked.length = 0;
      const child = spawn(process.execPath, [PROGRAM, ...scrapeArguments(store)], { stdio: 'ignore' });
      while (!portal.asked.includes(dying)) await new Promise((resolve) => setTimeout(resolve, 20));
      child.kill('SIGKILL');
      await once(child, 'close');
      const first = portal.asked.splice(0);
      portal.routes.set(dying, whole);
      expect((await scrape(store)).code).toBe(0);
      const repeated = portal.asked.filter((path) => first.includes(path));
      expect(repeated).toEqual(['/list', dying]);
      expect(openPostings(store)).toBe(5);
    }
  });

  test('holds its store alone: a second run leaves at once and asks for nothing', async () => {
    servePostings(portal, 2);
    const store = temporaryFolder();
    portal.routes.set('/vacancy/1', () => undefined);
    const child = spawn(process.execPath, [PROGRAM, ...scrapeArguments(store)], { stdio: 'ignore' });
    while (!portal.asked.includes('/vacancy/1')) await new Promise((resolve) => setTimeout(resolve, 20));
    const before = portal.requests.length;
    expect((await scrape(store)).code).toBe(5);
    expect(portal.requests).toHaveLength(before);
    child.kill('SIGKILL');
    await once(child, 'close');
  });
});

describe('what a user must change is named', () => {
  test.each([
    ['a file of certificates that is none', ['--ca-file', 'notes.txt'], 'holds no certificate in PEM form'],
    ['a file of certificates that is missing', ['--ca-file', 'none.pem'], 'none.pem cannot be read'],
  ])('%s', async (_name, options, words) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'notes.txt'), 'сертификат');
    const { code, stderr } = await runQyzmet(
      [...scrapeArguments(join(folder, 'store')), ...options],
      '',
      folder,
    );
    expect(code).toBe(2);
    expect(stderr).toContain(words);
  });
});

test('the password of a proxy reaches neither the screen nor the store', async () => {
  servePostings(portal, 1);
  const store = temporaryFolder();
  process.env['http_proxy'] = portal.base.replace('//', '//user:s3cret@');
  try {
    const { stderr } = await runQyzmet([
      'scrape',
      '--url',
      'http://portal.invalid/list',
      '--store',
      store,
      '--pause',
      '0',
    ]);
    const files = readdirSync(store, { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
    expect(portal.asked).toEqual(['http://portal.invalid/robots.txt', 'http://portal.invalid/list']);
    expect([stderr, ...files].join()).not.toContain('s3cret');
  } finally {
    delete process.env['http_proxy'];
  }
});

test('a profile file reads a JSON API, and its selectors leave out what is no posting', async () => {
  const folder = temporaryFolder();
  const answer = (value: unknown) => (_request: unknown, response: ServerResponse) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
  portal.routes.set('/api/list', answer({ data: [{ id: 7 }, { id: 8 }] }));
  portal.routes.set(
    '/api/vacancy/7',
    answer({
      titleRu: 'Главный специалист',
      titleKz: 'Бас маман',
      dutiesRu: 'Ведёт документооборот отдела',
      dutiesKz: 'Бөлімнің құжат айналымын жүргізеді',
    }),
  );
  portal.routes.set(
    '/api/vacancy/8',
    `<div class="old"><h2>Требования</h2><p>Знание SAP</p></div><div id="post">${postingPage(8)}</div>`,
  );
  const profile = {
    format: 'qyzmet-portal/1',
    id: 'mine',
    verified: false,
    base: portal.base,
    starts: [{ url: '/api/list' }],
    api: { items: 'data', id: 'id', posting: '/api/vacancy/{id}' },
    main: '#post',
    pager: { kind: 'none' },
    pauseSeconds: 0,
  };
  writeFileSync(join(folder, 'mine.json'), JSON.stringify(profile));
  const run = ['scrape', '--portal', 'mine.json', '--allow-private-hosts'];
  expect(await runQyzmet(run, '', folder)).toEqual({ code: 0, stdout: '', stderr: '' });
  const stored = readFileSync(join(folder, 'qyzmet-data', 'postings.ndjson'), 'utf8');
  expect(stored).toContain('"id":"mine/7"');
  expect(stored).toContain('Бас маман');
  expect(stored).toContain('"id":"mine/8"');
  expect(stored).not.toContain('SAP');
  const again = ['reparse', '--dry-run', '--portal', 'mine.json'];
  expect(await runQyzmet(again, '', folder)).toMatchObject({ code: 0, stdout: '' });
  expect((await runQyzmet(['reparse', '--dry-run'], '', folder)).stdout).toContain('mine/8: ');
});

describe('a posting whose text stands behind a link of its page', () => {
  const whole = (language: 'ru' | 'kk', at: number): string =>
    language === 'ru'
      ? `<h2>Функциональные обязанности</h2><p>Ведёт учёт ${at}.</p><h2>Требования</h2><p>Высшее образование.</p>`
      : `<h2>Функционалдық міндеттері</h2><p>${at} есебін жүргізеді.</p><h2>Талаптар</h2><p>Жоғары білім.</p>`;

  test.each([
    ['ru', 'Главный специалист отдела учёта', 'Категория: C-O-4', 'Полный текст'],
    ['kk', 'Есеп бөлімінің бас маманы', 'Санаты: C-O-4', 'Толық мәтіні'],
  ] as const)('is read again from the archive as it was (%s)', async (language, title, category, link) => {
    portal.routes.set('/list', [1, 2].map((at) => `<a href="/vacancy/${at}">${title}</a>`).join(' '));
    for (const at of [1, 2]) {
      portal.routes.set(
        `/vacancy/${at}`,
        `<h1>${title}</h1><p>${category}</p><a href="/all/${at}">${link}</a>`,
      );
      portal.routes.set(`/all/${at}`, `<h1>${title}</h1>${whole(language, at)}`);
    }
    const store = temporaryFolder();
    expect((await scrape(store)).code).toBe(0);
    const snapshot = readFileSync(join(store, 'postings.ndjson'), 'utf8');
    expect(snapshot.match(/"kind":"requirements"/gu)).toHaveLength(2);
    expect((await runQyzmet(['reparse', '--store', store, '--json'])).stdout).toBe(
      '{"new":0,"edited":0,"unchanged":2,"left":0,"notUnderstood":0,"notArchived":0}\n',
    );
    expect(readFileSync(join(store, 'postings.ndjson'), 'utf8')).toBe(snapshot);
  });
});
