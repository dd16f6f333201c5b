import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { kazakhPosting, russianPosting, TestCrawl } from './TestCrawl.js';

let crawl: TestCrawl;
beforeEach(async () => {
  crawl = await TestCrawl.start();
});
afterEach(() => crawl.close());

const serve = (pages: Readonly<Record<string, string>>): void => {
  crawl.serve(pages);
};
const serveJson = (path: string, value: unknown): void => {
  crawl.portal.routes.set(path, (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(value));
  });
};
const link = (href: string, text: string): string => `<li><a href="${href}">${text}</a></li>`;
const found = (postings: number) =>
  ({ kind: 'complete', counts: { new: postings }, problems: expect.any(Array) as string[] }) as const;
/** Each address that was asked for more than once, but for pages that state a posting and are visited as such. */
const askedAgain = (): string[] =>
  crawl.portal.asked.filter((path, at) => crawl.portal.asked.indexOf(path) !== at);

describe('postings are found that no words of the start page lead to', () => {
  test('in a tree of departments three deep, in both languages', async () => {
    const names = {
      ru: ['Департамент', 'Управление', 'Вакантные должности'],
      kk: ['Департамент', 'Басқарма', 'Бос лауазымдар'],
    };
    for (const [language, other] of [
      ['ru', 'kk'],
      ['kk', 'ru'],
    ] as const) {
      const [department = '', unit = '', vacant = ''] = names[language];
      const head = (path: string): string =>
        `<head><link rel="alternate" hreflang="${other}" href="/${other}${path}"></head><header><a href="/${language}/structure">Министерство</a></header>`;
      serve({
        [`/${language}/structure`]:
          head('/structure') +
          link(`/${language}/unit/dep-1`, `${department} 1`) +
          link(`/${language}/unit/apparat`, 'Аппарат'),
      });
      for (const dep of ['dep-1', 'apparat']) {
        const path = `/unit/${dep}`;
        serve({
          [`/${language}${path}`]:
            head(path) +
            link(`/${language}${path}/audit`, `${unit} аудит`) +
            link(`/${language}${path}/archive-x`, unit),
        });
        serve({
          [`/${language}${path}/audit`]: `${head(`${path}/audit`)}<nav><a href="/${language}${path}/audit/vacant">${vacant}</a></nav>`,
          [`/${language}${path}/audit/vacant`]:
            head(`${path}/audit/vacant`) +
            (language === 'ru' ? russianPosting(`Эксперт ${dep}`) : kazakhPosting(`Сарапшы ${dep}`)),
        });
      }
    }
    expect(await crawl.explore('/ru/structure')).toMatchObject(found(2));
    expect([...crawl.sink.postings.values()].map(({ language }) => language)).toEqual(['both', 'both']);
  });

  test('behind a site map that only the footer names', async () => {
    serve({
      '/': '<h1>Жаңалықтар</h1><p>Су сапасы тексерілді.</p><footer><a href="/site-map">Сайт картасы</a></footer>',
      '/site-map': `<ul>${link('/bailanys', 'Байланыс')}${link('/qyzmet/orny/tekseru', 'Тексеру бөлімінің бас маманы')}${link('/qyzmet/orny/esep', 'Есеп бөлімінің басшысы')}</ul>`,
      '/bailanys': '<p>Телефон</p>',
      '/qyzmet/orny/tekseru': kazakhPosting('Тексеру бөлімінің бас маманы'),
      '/qyzmet/orny/esep': kazakhPosting('Есеп бөлімінің басшысы'),
    });
    expect(await crawl.explore('/')).toMatchObject(found(2));
  });

  test('behind an image map whose districts lead to bodies', async () => {
    serve({
      '/karta.html':
        '<map><area href="/o/akm.html" alt="Акмолинская область"><area href="/o/atr.html" alt="Атырауская область"></map>',
      '/o/akm.html': link('/akm/inspekcia.html', 'Инспекция'),
      '/o/atr.html': link('/atr/inspekcia.html', 'Инспекция'),
      '/akm/inspekcia.html': link('/akm/v1.html', 'Главный инспектор'),
      '/atr/inspekcia.html': '<p>Приём граждан</p>',
      '/akm/v1.html': russianPosting('Главный инспектор'),
    });
    expect(await crawl.explore('/karta.html')).toMatchObject(found(1));
  });

  test('in an index from А to Я below a page of the menu', async () => {
    const letters = 'А Б В Г Д Е Ж З И К Л М Н О П Р С Т У Ф Х Ц Ч Ш Щ Э Ю Я'.split(' ');
    const index = letters
      .map((letter) => `<a href="/spravka/${encodeURIComponent(letter)}">${letter}</a>`)
      .join(' ');
    serve({
      '/': `<nav>${link('/about', 'О ведомстве')}</nav><p>Добро пожаловать</p>`,
      '/about': link('/spravka', 'Справочник'),
      '/spravka': index,
    });
    for (const letter of letters)
      serve({ [`/spravka/${encodeURIComponent(letter)}`]: `${index}<p>Нет записей</p>` });
    serve({
      [`/spravka/${encodeURIComponent('Э')}`]:
        index + link('/s/ekspert-otdela-kadrov', 'Эксперт отдела кадров'),
      '/s/ekspert-otdela-kadrov': russianPosting('Эксперт отдела кадров'),
    });
    expect(await crawl.explore('/')).toMatchObject(found(1));
  });

  test('by year, month and day', async () => {
    serve({
      '/': `<nav>${link('/kundelik', 'Күнделік')}</nav>`,
      '/kundelik': link('/kundelik/2025', 'Өткен жыл') + link('/kundelik/2026', 'Биыл'),
      '/kundelik/2025': '',
      '/kundelik/2026': link('/kundelik/2026/02', '02') + link('/kundelik/2026/03', '03'),
      '/kundelik/2026/02': link('/kundelik/2026/02/27', '27'),
      '/kundelik/2026/03': link('/kundelik/2026/03/01', '01'),
      '/kundelik/2026/02/27': link('/x/71', 'Бас маман'),
      '/kundelik/2026/03/01': link('/x/72', 'Бас сарапшы') + link('/x/73', 'Жетекші маман'),
    });
    for (const [id, title] of [
      [71, 'Бас маман'],
      [72, 'Бас сарапшы'],
      [73, 'Жетекші маман'],
    ] as const)
      serve({ [`/x/${id}`]: kazakhPosting(title) });
    expect(await crawl.explore('/')).toMatchObject(found(3));
  });

  test('behind the menu of a start page that is full of news', async () => {
    const news = Array.from({ length: 40 }, (_, id) =>
      link(`/press/${id + 1}`, `В департаменте прошло совещание № ${id + 1}`),
    ).join('');
    serve({
      '/': `<nav>${link('/page/about', 'О ведомстве')}${link('/page/contacts', 'Контакты')}</nav>${news}`,
      '/page/about': link('/page/history', 'История') + link('/page/kadrovaya-politika', 'Кадровая политика'),
      '/page/kadrovaya-politika': link('/page/vakantnye', 'Вакантные должности'),
      '/page/vakantnye': link('/v-9', 'Главный специалист') + link('/v-10', 'Эксперт'),
      '/v-9': russianPosting('Главный специалист'),
      '/v-10': russianPosting('Эксперт'),
      '/page/history': '',
      '/page/contacts': '',
    });
    for (let id = 1; id <= 40; id += 1)
      serve({ [`/press/${id}`]: `<h1>Совещание</h1><p>Прошло.</p>${news}` });
    expect(await crawl.explore('/')).toMatchObject({ kind: 'complete', counts: { new: 2 } });
    const { asked } = crawl.portal;
    // What was read in vain before is not asked for again.
    expect(asked.slice(asked.lastIndexOf('/') + 1)).not.toContain('/press/1');
  });

  test('one on the page of each region, beside whose name their number stands', async () => {
    serve({
      '/index.html': `<h1>Өңірді таңдаңыз</h1>${link('/aqtobe/index.html', 'Ақтөбе облысы')} (2)${link('/zhambyl/index.html', 'Жамбыл облысы')} (1)`,
      '/aqtobe/index.html': `<p><a href="/aqtobe/orny/index.html">Бос орындар</a></p>`,
      '/zhambyl/index.html': `<p><a href="/zhambyl/orny/index.html">Бос орындар</a></p>`,
      '/aqtobe/orny/index.html': link('a1.html', 'Бас маман') + link('a2.html', 'Жетекші маман'),
      '/zhambyl/orny/index.html': link('b1.html', 'Бөлім басшысы'),
      '/aqtobe/orny/a1.html': kazakhPosting('Бас маман'),
      '/aqtobe/orny/a2.html': kazakhPosting('Жетекші маман'),
      '/zhambyl/orny/b1.html': kazakhPosting('Бөлім басшысы'),
    });
    expect(await crawl.explore('/index.html')).toMatchObject(found(3));
  });

  test('on pages of departments that state a posting themselves', async () => {
    serve({
      '/': `<nav>${link('/team', 'Команда')}</nav>`,
      '/team': link('/team/aqparat', 'Ақпарат') + link('/team/qarzhy', 'Қаржы') + link('/team/zan', 'Заң'),
      '/team/aqparat': kazakhPosting('Ақпарат бөлімінің бас маманы'),
      '/team/qarzhy': '<h1>Қаржы</h1><p>Бөлім бюджетті жоспарлайды.</p>',
      '/team/zan': russianPosting('Юрисконсульт'),
    });
    expect(await crawl.explore('/')).toMatchObject(found(2));
    expect(crawl.titles()).toEqual(['Ақпарат бөлімінің бас маманы', 'Юрисконсульт']);
  });

  test('in lists with pages of their own, far from the start', async () => {
    serve({
      '/': `<footer>${link('/ob-apparate', 'Об аппарате')}</footer>`,
      '/ob-apparate': link('/ob-apparate/kadry-i-obuchenie', 'Обучение'),
      '/ob-apparate/kadry-i-obuchenie': link('/k/1', 'Главный специалист') + '<a href="?page=2">2</a>',
      '/ob-apparate/kadry-i-obuchenie?page=2': link('/k/2', 'Ведущий специалист') + '<a href="?page=1">1</a>',
      '/k/1': russianPosting('Главный специалист'),
      '/k/2': russianPosting('Ведущий специалист'),
    });
    expect(await crawl.explore('/')).toMatchObject(found(2));
    expect(askedAgain()).toEqual([]);
  });
});

describe('an API is searched like a site', () => {
  const posting = (id: number, title: string): void => {
    serveJson(`/api/jobs/${id}`, {
      id,
      title,
      duties: 'готовит отчёты и ведёт переписку',
      category: 'D-O-4',
    });
  };

  test('whose register of regions holds addresses of lists, and has further pages', async () => {
    serveJson('/api/regions', {
      items: [{ code: 'akm', name: 'Акмолинская область', vacanciesUrl: '/api/regions/akm/vacancies' }],
      links: { self: `${crawl.portal.base}/api/regions`, next: `${crawl.portal.base}/api/regions?page=2` },
    });
    serveJson('/api/regions?page=2', {
      items: [{ code: 'atr', name: 'Атырауская область', vacanciesUrl: '/api/regions/atr/vacancies' }],
      links: { next: null },
    });
    serveJson('/api/regions/akm/vacancies', {
      items: [{ id: 1, title: 'Главный специалист', links: { self: '/api/jobs/1' } }],
    });
    serveJson('/api/regions/atr/vacancies', {
      items: [{ id: 2, title: 'Эксперт', links: { self: '/api/jobs/2' } }],
    });
    posting(1, 'Главный специалист');
    posting(2, 'Эксперт');
    expect(await crawl.explore('/api/regions')).toMatchObject(found(2));
    expect(askedAgain()).toEqual([]);
  });

  test('whose bodies have ids as their postings have', async () => {
    serveJson('/api/bodies', [
      {
        id: 5,
        title: { ru: 'Департамент', kk: 'Департамент' },
        links: [{ rel: 'jobs', href: '/api/bodies/5/open' }],
      },
      { id: 6, title: { ru: 'Комитет' }, links: [{ rel: 'jobs', href: '/api/bodies/6/open' }] },
    ]);
    serveJson('/api/bodies/5/open', [{ id: 51, title: { kk: 'Бас маман', ru: 'Главный специалист' } }]);
    serveJson('/api/bodies/6/open', []);
    serveJson('/api/bodies/5/open/51', {
      id: 51,
      title: 'Главный специалист',
      duties: 'ведёт переписку',
      category: 'D-O-4',
    });
    expect(await crawl.explore('/api/bodies')).toMatchObject({ counts: { new: 1 } });
  });
});
