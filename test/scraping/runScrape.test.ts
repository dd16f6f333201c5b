import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PortalProfile } from '../../src/scraping/PortalProfile.js';
import { profileForUrl } from '../../src/scraping/profileForUrl.js';
import type { ScrapeRequest } from '../../src/scraping/runScrape.js';
import type { ScrapeOutcome } from '../../src/scraping/ScrapeOutcome.js';
import type { MemorySink } from './MemorySink.js';
import type { TestPortal } from './startPortal.js';
import { kazakhPage, russianPage, TestCrawl, withEtag } from './TestCrawl.js';

let crawl: TestCrawl;
let portal: TestPortal;
let sink: MemorySink;
let waits: readonly number[] = [];

beforeEach(async () => {
  crawl = await TestCrawl.start();
  ({ portal, sink, waits } = crawl);
});
afterEach(() => crawl.close());

const profile = (changes: Partial<PortalProfile> = {}): PortalProfile => crawl.profile(changes);
const scrape = (changes: Partial<ScrapeRequest> = {}, allowPrivateHosts = true): Promise<ScrapeOutcome> =>
  crawl.scrape(changes, allowPrivateHosts);
const serveTwoPages = (): void => {
  crawl.serveTwoPages();
};

describe('a crawl', () => {
  test('follows the list to its end and hands over each posting, each position under its own id', async () => {
    serveTwoPages();
    const outcome = await scrape();
    expect(outcome).toMatchObject({ kind: 'complete', idPrefix: 'test/', problems: [] });
    expect(outcome.counts).toEqual({
      pages: 4,
      found: 2,
      new: 3,
      edited: 0,
      unchanged: 0,
      gone: 0,
      unread: 0,
      untranslated: 0,
    });
    expect([...sink.postings.keys()]).toEqual(['test/1', 'test/2/position-1', 'test/2/position-2']);
    expect(sink.postings.get('test/1')?.sections[0]?.text).toBe('ведёт документооборот');
  });

  test('joins the Kazakh and the Russian version of a posting', async () => {
    portal.routes.set('/kk/list', '<a href="/kk/posting/7">т</a>');
    portal.routes.set('/ru/list', '<a href="/ru/posting/7">т</a>');
    portal.routes.set('/kk/posting/7', kazakhPage);
    portal.routes.set('/ru/posting/7', russianPage);
    const starts = [{ url: '/kk/list' }, { url: '/ru/list' }];
    expect((await scrape({ profile: profile({ starts }) })).kind).toBe('complete');
    const posting = sink.postings.get('test/7');
    expect(posting).toMatchObject({
      language: 'both',
      titles: { kk: 'Бас маман', ru: 'Главный специалист' },
    });
    expect(posting?.sections.map(({ language }) => language)).toEqual(['kk', 'ru']);
  });

  const bothLists = (): PortalProfile => profile({ starts: [{ url: '/kk/list' }, { url: '/ru/list' }] });

  function serveBothLanguages(): void {
    for (const [language, page] of [
      ['kk', kazakhPage],
      ['ru', russianPage],
    ] as const) {
      portal.routes.set(`/${language}/list`, `<a href="/${language}/posting/7">т</a>`);
      portal.routes.set(`/${language}/posting/7`, withEtag(page));
    }
  }

  test.each([
    ['kk', 'ru', 'Главный специалист'],
    ['ru', 'kk', 'Бас маман'],
  ])('goes on with the other version when the one in %s is gone', async (gone, left, title) => {
    serveBothLanguages();
    portal.routes.delete(`/${gone}/posting/7`);
    expect((await scrape({ profile: bothLists() })).kind).toBe('complete');
    expect(sink.postings.get('test/7')).toMatchObject({ language: left, title });
  });

  test('drops the text of a version that is gone although the other is unchanged, and only once', async () => {
    serveBothLanguages();
    await scrape({ profile: bothLists() });
    portal.routes.delete('/kk/posting/7');
    for (const counts of [{ edited: 1 }, { edited: 0, unchanged: 1 }]) {
      sink.seen.clear();
      expect(await scrape({ profile: bothLists() })).toMatchObject({ kind: 'complete', counts });
      expect(sink.postings.get('test/7')?.language).toBe('ru');
    }
  });

  test('takes a posting for gone when all its versions are', async () => {
    serveBothLanguages();
    await scrape({ profile: bothLists() });
    sink.seen.clear();
    portal.routes.delete('/kk/posting/7');
    portal.routes.delete('/ru/posting/7');
    expect((await scrape({ profile: bothLists() })).kind).toBe('complete');
    expect(sink.seen.size).toBe(0);
  });

  test.each([
    ['a list that fails', '/ru/list', {}, 'partial'],
    ['the limit', '/never', { limit: 1 }, 'limited'],
  ])('does not replace both versions by one when %s hides the other', async (_name, path, changes, kind) => {
    serveBothLanguages();
    await scrape({ profile: bothLists() });
    const stored = sink.postings.get('test/7');
    sink.seen.clear();
    portal.routes.set('/kk/posting/7', '<h1>Бас маман</h1> kk: есеп құрады');
    portal.routes.set('/ru/list', '<a href="/ru/posting/8">т</a><a href="/ru/posting/9">т</a>');
    portal.routes.set('/ru/posting/8', russianPage);
    portal.routes.set(path, (_request, response) => response.writeHead(500).end());
    const outcome = await scrape({ profile: bothLists(), ...changes });
    expect(outcome.kind).toBe(kind);
    expect(outcome.problems.join()).toMatch(/kk\/posting\/7: .*another language.*kept as it was/u);
    expect(sink.postings.get('test/7')).toEqual(stored);
    expect(sink.seen).toContain('test/7');
  });

  test('takes the change of a kept posting with the next whole run', async () => {
    serveBothLanguages();
    await scrape({ profile: bothLists() });
    portal.routes.set('/kk/posting/7', '<h1>Бас маман</h1> kk: есеп құрады');
    const list = portal.routes.get('/ru/list') ?? '';
    for (const route of [undefined, list]) {
      sink.seen.clear();
      if (route === undefined) portal.routes.delete('/ru/list');
      else portal.routes.set('/ru/list', route);
      await scrape({ profile: bothLists() });
    }
    expect(sink.postings.get('test/7')).toMatchObject({
      language: 'both',
      sections: [{ text: 'есеп құрады' }, { text: 'ведёт документооборот' }],
    });
  });

  test('needs no profile: the largest family of links and the words of the pager are enough', async () => {
    const menu = '<a href="/news/1">Жаңалық</a>';
    portal.routes.set(
      '/bos-oryndar',
      `${menu}<a href="/v/10">1</a><a href="/v/11">2</a><a href="/bos-oryndar?page=2">Келесі</a>`,
    );
    portal.routes.set('/bos-oryndar?page=2', `${menu}<a href="/v/12">3</a>`);
    for (const id of [10, 11, 12]) portal.routes.set(`/v/${id}`, kazakhPage);
    expect((await scrape({ profile: profileForUrl(`${portal.base}/bos-oryndar`) })).kind).toBe('complete');
    expect([...sink.postings.keys()].map((id) => id.replace(/^[\d.-]+/u, ''))).toEqual([
      '/v/10',
      '/v/11',
      '/v/12',
    ]);
  });

  test('keeps one request in flight and pauses at least the floor, with jitter, between any two', async () => {
    serveTwoPages();
    await scrape();
    expect(waits).toEqual(Array.from({ length: 4 }, () => 1150));
  });

  test('asks again only for what changed', async () => {
    serveTwoPages();
    portal.routes.set('/ru/posting/1?utm_source=x', withEtag(russianPage));
    await scrape();
    sink.seen.clear();
    const second = await scrape();
    expect(second).toMatchObject({ kind: 'complete', counts: { new: 0, edited: 0, unchanged: 3 } });
    expect(sink.seen).toContain('test/1');
  });

  test('does not fetch again what the cut-off run it carries on has already stored', async () => {
    serveTwoPages();
    await scrape();
    portal.asked.length = 0;
    expect((await scrape()).kind).toBe('complete');
    expect(portal.asked).toEqual(['/ru/list?page=1', '/ru/list?page=2']);
  });

  test.each([
    [1, 'limited', 1],
    [2, 'complete', 3],
  ])('with a limit of %i postings is %s', async (limit, kind, postings) => {
    serveTwoPages();
    expect((await scrape({ limit })).kind).toBe(kind);
    expect(sink.postings.size).toBe(postings);
  });

  test('stops at once when it is aborted', async () => {
    serveTwoPages();
    const controller = new AbortController();
    portal.routes.set('/ru/posting/1?utm_source=x', () => {
      controller.abort();
    });
    expect((await scrape({ signal: controller.signal })).kind).toBe('interrupted');
    expect(sink.postings.size).toBe(0);
  });
});

describe('where requests may go', () => {
  test('no request leaves the hosts of the profile, not even by a redirect', async () => {
    serveTwoPages();
    portal.routes.set('/ru/posting/2', (_request, response) =>
      response.writeHead(302, { location: 'http://elsewhere.example/posting/2' }).end(),
    );
    const outcome = await scrape();
    expect(outcome.kind).toBe('partial');
    expect(outcome.problems.join()).toContain('elsewhere.example is not a host of this portal');
  });

  test.each(['127.0.0.1', 'localhost', '0x7f.1', '2130706433', '[::ffff:127.0.0.1]'])(
    'a private host written as %s is refused and not asked',
    async (host) => {
      const base = portal.base.replace('127.0.0.1', host);
      const outcome = await scrape({ profile: profile({ base }) }, false);
      expect(outcome.kind).toBe('refused');
      expect(outcome.problems.join()).toContain('private address');
      expect(portal.requests).toHaveLength(0);
    },
  );

  test('the portal sees who asks', async () => {
    serveTwoPages();
    await scrape();
    expect(portal.requests.every(({ headers }) => headers['user-agent'] === 'qyzmet/0 (+test)')).toBe(true);
  });
});
