import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startPortal, type TestPortal } from '../scraping/startPortal.js';
import { servePostings } from './postingPages.js';
import { type Run, runQyzmet } from './runQyzmet.js';
import { temporaryFolder } from './temporaryFolder.js';

let portal: TestPortal;
beforeEach(async () => {
  portal = await startPortal();
});
afterEach(() => portal.close());

describe('an inspected page', () => {
  const inspect = (path: string, ...more: string[]): Promise<Run> =>
    runQyzmet(['scrape', '--inspect', `${portal.base}${path}`, '--allow-private-hosts', ...more]);

  test('of a list gives a profile that a crawl takes', async () => {
    servePostings(portal, 4);
    const { code, stdout, stderr } = await inspect('/list');
    expect(code).toBe(0);
    expect(stderr).toContain('As a list: 4 links to postings.');
    expect(stderr).toContain('No next page was found');
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'mine.json'), stdout);
    const run = ['scrape', '--portal', 'mine.json', '--pause', '0', '--allow-private-hosts', '--json'];
    expect(JSON.parse((await runQyzmet(run, '', folder)).stdout)).toMatchObject({ found: 4, new: 4 });
  });

  test('of a posting says which words mean what, and what is missing', async () => {
    servePostings(portal, 1);
    const { code, stdout, stderr } = await inspect('/vacancy/1');
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toMatch(/line \d+: heading «Должностные обязанности» → duties/u);
    expect(stderr).toMatch(/line \d+: field «Регион» → region = Астана/u);
    expect(stderr).toMatch(/lacks: .*categoryCode/u);
    const { posting } = JSON.parse((await inspect('/vacancy/1', '--json')).stdout) as {
      readonly posting: { readonly recognised: readonly unknown[] };
    };
    expect(posting.recognised.length).toBeGreaterThan(3);
  });

  test.each([
    ['Главный специалист отдела цен', 'Должность', 'Срок приема', 'Категория: D-O-4', 'Полный текст'],
    [
      'Бағалар бөлімінің бас маманы',
      'Лауазым',
      'Құжаттарды қабылдау мерзімі',
      'Санаты: D-O-4',
      'Толық мәтіні',
    ],
  ])(
    'says what only the list states, and where the text of a posting may stand: %s',
    async (title, name, deadline, category, whole) => {
      portal.routes.set(
        '/list',
        `<table><tr><th>${name}</th><th>${deadline}</th></tr><tr><td><a href="/vacancy/1">${title}</a></td><td>05.12.2026</td></tr></table>`,
      );
      portal.routes.set('/vacancy/1', `<h1>${title}</h1><p>${category}</p><a href="/text/1">${whole}</a>`);
      const list = await inspect('/list');
      expect(list.stderr).toContain(
        `${portal.base}/vacancy/1  (id vacancy/1)\n    closesOn = 2026-12-05, as the list states\n`,
      );
      const posting = await inspect('/vacancy/1');
      expect(posting.stderr).toContain(
        `More of its text may stand at ${portal.base}/text/1, which a crawl follows\n`,
      );
      expect(JSON.parse((await inspect('/vacancy/1', '--json')).stdout)).toMatchObject({
        supplements: [`${portal.base}/text/1`],
      });
    },
  );

  test('of a part of a list says where its other parts, its other language and its archive are', async () => {
    servePostings(portal, 2);
    portal.routes.set(
      '/kk/list',
      '<a href="/vacancy/1">Бас маман</a><a href="/vacancy/2">Сарапшы</a><a href="/kk/list/2026-10">Қазан 2026</a>' +
        '<a href="/ru/">Русский</a><a href="/murahat">Мұрағат</a>',
    );
    const { stderr } = await inspect('/kk/list');
    expect(stderr).toContain(
      `Seems to be a further part, which a profile must name among its starts: ${portal.base}/kk/list/2026-10\n`,
    );
    expect(stderr).toContain(`In another language, if what stands there is the same: ${portal.base}/ru/\n`);
    expect(stderr).toContain(`An archive, which is not read: ${portal.base}/murahat\n`);
    expect(JSON.parse((await inspect('/kk/list', '--json')).stdout)).toMatchObject({
      list: { parts: [`${portal.base}/kk/list/2026-10`], archives: [`${portal.base}/murahat`] },
      switches: [`${portal.base}/ru/`],
    });
  });

  test.each([
    ['without anything', '/empty', 3, 'none was recognised'],
    ['that is missing', '/none', 2, 'answers 404'],
    ['that robots.txt forbids', '/secret', 7, 'robots.txt forbids'],
  ])('%s says so', async (_name, path, code, words) => {
    portal.routes.set('/robots.txt', 'User-agent: *\nDisallow: /secret');
    portal.routes.set('/empty', '<p>Қош келдіңіз</p>');
    const run = await inspect(path);
    expect(run.code).toBe(code);
    expect(run.stderr).toContain(words);
  });
});
