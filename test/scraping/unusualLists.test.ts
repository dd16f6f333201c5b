import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { kazakhPosting, russianPosting, TestCrawl, withEtag } from './TestCrawl.js';

let crawl: TestCrawl;
beforeEach(async () => {
  crawl = await TestCrawl.start();
});
afterEach(() => crawl.close());

describe('a list that holds its postings whole, each under a title that links to itself', () => {
  const whole = (id: string, title: string): string =>
    `<article id="${id}"><h2><a href="#${id}">${title}</a></h2><p><b>Санаты:</b> E-R-4</p><h3>Қызметтік міндеттері</h3><p>${title}: іс жүргізеді</p><h3>Қойылатын талаптар</h3><p>жоғары білім</p></article>`;
  const site = '<header><h1>Облыстың кадр порталы</h1></header>';

  test.each(['?before=b4', '?bastap=b4'])('is read to its oldest page: %s', async (older) => {
    crawl.serve({
      '/bos-oryndar': `${site}${whole('b5', 'Жер бөлімінің бас маманы')}${whole('b4', 'Мал бөлімінің басшысы')}<p><a href="/bos-oryndar${older}">Ескі хабарландырулар →</a></p>`,
      [`/bos-oryndar${older}`]: `${site}${whole('b3', 'Мәдениет бөлімінің бас маманы')}<a href="/bos-oryndar">← Жаңа хабарландырулар</a>`,
    });
    await crawl.explore('/bos-oryndar');
    expect(crawl.titles()).toEqual([
      'Жер бөлімінің бас маманы',
      'Мал бөлімінің басшысы',
      'Мәдениет бөлімінің бас маманы',
    ]);
  });
});

describe('a calendar', () => {
  test('is read for each day and for the months that it leads to', async () => {
    crawl.serve({
      '/kalendar/2026-11.htm':
        '<h2>2026 жылғы қараша</h2><table><tr><td>10</td><td><a href="/kun/2026-11-11.htm">11</a></td><td><a href="/kun/2026-11-13.htm">13</a></td></tr></table><p><a href="/kalendar/2026-12.htm">Желтоқсан &gt;&gt;</a></p>',
      '/kalendar/2026-12.htm':
        '<h2>2026 жылғы желтоқсан</h2><table><tr><td><a href="/kun/2026-12-02.htm">2</a></td></tr></table><p><a href="/kalendar/2026-11.htm">&lt;&lt; Қараша</a></p>',
      '/kun/2026-11-11.htm': '<a href="/lauazym/q1.htm">Бас маман</a>',
      '/kun/2026-11-13.htm': '<a href="/lauazym/q2.htm">Бөлім басшысы</a>',
      '/kun/2026-12-02.htm': '<a href="/lauazym/q3.htm">Жетекші маман</a>',
      '/lauazym/q1.htm': kazakhPosting('Бас маман'),
      '/lauazym/q2.htm': kazakhPosting('Бөлім басшысы'),
      '/lauazym/q3.htm': kazakhPosting('Жетекші маман'),
    });
    await crawl.explore('/kalendar/2026-11.htm');
    expect(crawl.titles()).toEqual(['Бас маман', 'Бөлім басшысы', 'Жетекші маман']);
  });
});

describe('pages of a site builder, whose addresses are numbers', () => {
  test('hold postings', async () => {
    crawl.serve({
      '/': '<a href="/baylanys">Байланыс</a><div><a href="/page48120011.html"><div>Баспасөз қызметінің бас маманы</div></a></div><div><a href="/page48120027.html"><div>Ветеринария бөлімінің маманы</div></a></div>',
      '/page48120011.html': kazakhPosting('Баспасөз қызметінің бас маманы'),
      '/page48120027.html': kazakhPosting('Ветеринария бөлімінің маманы'),
    });
    expect(await crawl.explore('/')).toMatchObject({ kind: 'complete', counts: { new: 2 } });
  });
});

describe('a front page that leads to the list of vacancies', () => {
  test.each([
    ['Конкурсы', '/konkursy'],
    ['Конкурстар', '/konkurs.php'],
    ['Объявления о конкурсах', '/hr/'],
    ['Кадровая политика', '/kadry/'],
    ['Карьера', '/ru/job'],
    ['Хабарландырулар', '/habar'],
    ['Кадр саясаты', '/kadr'],
  ])('by the words «%s»', async (words, list) => {
    crawl.serve({
      '/': `<h2>Қош келдіңіз!</h2><nav><a href="/">Главная</a> <a href="/about">О нас</a> <a href="${list}">${words}</a></nav>`,
      '/about': '<p>О нас</p>',
      [list]: '<a href="/p/v17">Главный специалист</a><a href="/p/v18">Эксперт</a>',
      '/p/v17': russianPosting('Главный специалист'),
      '/p/v18': russianPosting('Эксперт'),
    });
    expect(await crawl.explore('/')).toMatchObject({ kind: 'complete', counts: { new: 2 } });
    expect(crawl.portal.asked).not.toContain('/about');
  });
});

describe('a front page that shows only the latest postings', () => {
  const latest =
    '<a href="/ru/contests/glavnyj-specialist-otdela">Главный специалист отдела</a><a href="/ru/contests/rukovoditel-otdela-kadrov">Руководитель отдела кадров</a>';

  test.each([
    ['by the folder that the postings stand in', '<a href="/ru/contests">К списку</a>', '/ru/contests'],
    ['by its words', '<a href="/ru/vse">Смотреть все</a>', '/ru/vse'],
    ['in Kazakh', '<a href="/kk/barlygy">Барлығын көру</a>', '/kk/barlygy'],
  ])('leads to all of them: %s', async (_how, link, list) => {
    crawl.serve({
      '/': `<h2>Конкурсы</h2>${latest}${link}<h2>Новости</h2><a href="/ru/press/1">Открыта школа</a>`,
      [list]: `${latest}<a href="/ru/contests/inspektor-otdela-truda">Инспектор отдела труда</a>`,
      '/ru/contests/glavnyj-specialist-otdela': russianPosting('Главный специалист отдела'),
      '/ru/contests/rukovoditel-otdela-kadrov': russianPosting('Руководитель отдела кадров'),
      '/ru/contests/inspektor-otdela-truda': russianPosting('Инспектор отдела труда'),
    });
    expect(await crawl.explore('/')).toMatchObject({ kind: 'complete', counts: { new: 3 } });
  });
});

describe('addresses by date with short names', () => {
  test.each([
    ['Конкурс: ведущий специалист', russianPosting('Ведущий специалист')],
    ['Конкурс: жетекші маман', kazakhPosting('Жетекші маман')],
  ])('are those of postings: %s', async (words, page) => {
    crawl.serve({
      '/category/vakansii/': `<h2><a href="/2026/11/28/press-sluzhba/">${words}</a></h2><h2><a href="/2026/11/24/otdel-kadrov/">${words}</a></h2><a href="/category/vakansii/page/2/">Предыдущие записи</a>`,
      '/category/vakansii/page/2/': `<h2><a href="/2026/11/18/buhgalteria/">${words}</a></h2>`,
      '/2026/11/28/press-sluzhba/': page,
      '/2026/11/24/otdel-kadrov/': page,
      '/2026/11/18/buhgalteria/': page,
    });
    expect(await crawl.explore('/category/vakansii/')).toMatchObject({
      kind: 'complete',
      counts: { new: 3 },
    });
  });
});

describe('a site whose pages all have addresses of one kind', () => {
  test('leads by its menu to the list, and by that to the postings', async () => {
    const menu =
      '<a href="index.php?id=2&lang=kz">Аудан паспорты</a><a href="index.php?id=7&lang=kz">Кадр мәселелері</a><a href="index.php?id=9&lang=kz">Байланыс</a>';
    crawl.serve({
      '/': `${menu}<p>Қош келдіңіздер!</p>`,
      '/index.php?id=2&lang=kz': `${menu}<p>Аумағы 31 мың шаршы шақырым</p>`,
      '/index.php?id=7&lang=kz': `${menu}<a href="index.php?id=71&lang=kz">Бас маман</a><a href="index.php?id=72&lang=kz">Жетекші маман</a>`,
      '/index.php?id=9&lang=kz': `${menu}<p>Тел. 2-00</p>`,
      '/index.php?id=71&lang=kz': `${menu}${kazakhPosting('Бас маман')}`,
      '/index.php?id=72&lang=kz': `${menu}${kazakhPosting('Жетекші маман')}`,
    });
    await crawl.explore('/');
    expect(crawl.titles()).toEqual(['Бас маман', 'Жетекші маман']);
  });
});

describe('months that lead one to the other', () => {
  test.each([
    ['← Ноябрь', '← Октябрь', russianPosting('Эксперт')],
    ['« Қараша', '« Қазан', kazakhPosting('Сарапшы')],
  ])('are read one behind the other: %s', async (november, october, page) => {
    const link = (n: number): string => `<a href="/zapis/n${n}">О конкурсе (D-4)</a>`;
    crawl.serve({
      '/': `${link(25)}<p><a href="/lenta/2026-12">Вся лента</a></p><a href="/lenta/2026-12">Желтоқсан</a>`,
      '/lenta/2026-12': `${link(25)}<a href="/lenta/2026-11">${november}</a>`,
      '/lenta/2026-11': `${link(18)}${link(21)}<a href="/lenta/2026-10">${october}</a> <a href="/lenta/2026-12">Декабрь →</a>`,
      '/lenta/2026-10': link(9),
      ...Object.fromEntries([9, 18, 21, 25].map((n) => [`/zapis/n${n}`, page])),
    });
    expect(await crawl.explore('/')).toMatchObject({ kind: 'complete', counts: { new: 4 } });
  });

  test('for a year; what lies behind is named as an archive', async () => {
    const month = (n: number): string =>
      `<a href="/zapis/n${n}">Эксперт отдела ${n}</a><a href="/lenta/${2000 + n - 1}-01">← Январь</a>`;
    crawl.serve(
      Object.fromEntries(
        Array.from({ length: 30 }, (_, n) => [`/zapis/n${n}`, russianPosting(`Эксперт отдела ${n}`)]),
      ),
    );
    crawl.serve(
      Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`/lenta/${2000 + n}-01`, month(n)])),
    );
    crawl.serve({ '/': `${month(29)}<a href="/lenta/2029-01">Январь</a>` });
    const outcome = await crawl.explore('/');
    expect(outcome.archive).toContain('/lenta/20');
    expect(outcome.counts.new).toBeGreaterThan(10);
    expect(outcome.counts.new).toBeLessThan(20);
  });
});

describe('a page of frames', () => {
  test.each([
    ['Вакансии', 'vac.htm', russianPosting('Эксперт')],
    ['Бос орындар', 'vack.htm', kazakhPosting('Сарапшы')],
  ])('is read by what its menu leads to: %s', async (words, list, page) => {
    crawl.serve({
      '/': '<html><frameset cols="200,*"><frame src="menu.htm" name="m"><FRAME SRC="main.htm"><noframes><body><a href="menu.htm">Меню</a></body></noframes></frameset></html>',
      '/menu.htm': `<a href="main.htm" target="w">Басты бет</a><a href="${list}" target="w">${words}</a><a href="adr.htm">Адреса</a>`,
      '/main.htm': '<h2>Департамент</h2>',
      [`/${list}`]: '<a href="v/07.htm">Эксперт</a><a href="v/08.htm">Бас маман</a>',
      '/v/07.htm': page,
      '/v/08.htm': page,
    });
    expect(await crawl.explore('/')).toMatchObject({ kind: 'complete', counts: { new: 2 } });
    expect(crawl.portal.asked).not.toContain('/adr.htm');
  });
});

describe('a page of a list whose posting a block beside the list names on every page', () => {
  const popular =
    '<div class="popular"><h3>Популярное / Танымал</h3><a href="/konkurs/4-esepshi">Бөлім есепшісі</a></div>';
  const entry = (slug: string, title: string): string =>
    `<h2><a href="/konkurs/${slug}">${title}</a></h2><a href="/konkurs/${slug}">Толығырақ</a>`;
  const first = `${entry('1-bas-maman', 'Бас маман')}${entry('2-yurist', 'Бөлім заңгері')}<a href="/konkurs?start=2">Келесі</a>${popular}`;
  const serve = (last: string): void => {
    crawl.serve({
      '/konkurs/1-bas-maman': kazakhPosting('Бас маман'),
      '/konkurs/2-yurist': kazakhPosting('Бөлім заңгері'),
      '/konkurs/4-esepshi': kazakhPosting('Бөлім есепшісі'),
    });
    crawl.portal.routes.set('/konkurs', withEtag(first, '"1"'));
    crawl.portal.routes.set('/konkurs?start=2', withEtag(`${last}${popular}`, '"2"'));
  };

  test('is its last page, in a run over unchanged pages as well', async () => {
    serve(entry('4-esepshi', 'Бөлім есепшісі'));
    expect(await crawl.explore('/konkurs')).toMatchObject({ kind: 'complete', counts: { new: 3 } });
    expect(await crawl.explore('/konkurs')).toMatchObject({ kind: 'complete', counts: { found: 3 } });
  });

  test('is no page of it when nothing but that block is left', async () => {
    serve('<p>Қате</p>');
    const outcome = await crawl.explore('/konkurs');
    expect(outcome.kind).toBe('partial');
    expect(outcome.problems.join()).toContain('only repeats earlier ones');
  });
});

describe('a table of counts', () => {
  test('leads to a list for each of its cells', async () => {
    const counts = (region: string, ...categories: readonly string[]): string =>
      `<tr><th>${region}</th>${categories.map((category) => `<td><a href="/grid/${region}/${category}">1</a></td>`).join('')}</tr>`;
    crawl.serve({
      '/': `<h1>Аймақтар мен санаттар</h1><table>${counts('astana', 'C-O-3', 'C-O-4')}${counts('oral', 'C-O-5')}</table>`,
      '/grid/astana/C-O-3': '<a href="/vacancy/121">Бөлім басшысы</a>',
      '/grid/astana/C-O-4': '<a href="/vacancy/122">Бас маман</a>',
      '/grid/oral/C-O-5': '<a href="/vacancy/123">Жетекші маман</a>',
      '/vacancy/121': kazakhPosting('Бөлім басшысы'),
      '/vacancy/122': kazakhPosting('Бас маман'),
      '/vacancy/123': kazakhPosting('Жетекші маман'),
    });
    expect(await crawl.explore('/')).toMatchObject({ kind: 'complete', counts: { new: 3 } });
  });
});

describe('months, one of them without a vacancy', () => {
  test.each([
    ['Октябрь 2026', 'Сентябрь 2026', russianPosting],
    ['Қазан 2026', 'Қыркүйек 2026', kazakhPosting],
  ])('are followed past it: %s', async (empty, before, posting) => {
    crawl.serve({
      '/habar': `<h1>2026</h1><a href="/habar/2026/10">← ${empty}</a><a href="/item/31">Бас маман, эксперт</a><a href="/item/32">Бөлім маманы</a>`,
      '/habar/2026/10': `<a href="/habar/2026/09">← ${before}</a><a href="/item/21">Ашық есік күні</a>`,
      '/habar/2026/09': '<a href="/item/11">Жетекші маман</a>',
      '/item/31': posting('Бас маман'),
      '/item/32': posting('Бөлім маманы'),
      '/item/21': '<h1>Ашық есік күні</h1>',
      '/item/11': posting('Жетекші маман'),
    });
    await crawl.explore('/habar');
    expect(crawl.titles()).toEqual(['Бас маман', 'Бөлім маманы', 'Жетекші маман']);
  });
});

describe('a register of regions that lead to bodies', () => {
  test('is followed to the postings on the pages of these', async () => {
    crawl.serve({
      '/': '<h1>Анықтамалық</h1><ul><li><a href=/region/abay>Абай облысы</a><li><a href=/region/jetisu>Жетісу облысы</a></ul>',
      '/region/abay':
        '<h1>Абай облысы</h1><table><tr><td><a href=/org/semey>Семей инспекциясы</a><tr><td><a href=/org/ayagoz>Аягөз инспекциясы</a></table>',
      '/region/jetisu':
        '<h1>Жетісу облысы</h1><table><tr><td><a href=/org/taldy>Талдықорған инспекциясы</a></table>',
      '/org/semey': `<h1>Семей инспекциясы</h1>${kazakhPosting('Бас маман')}`,
      '/org/ayagoz': '<h1>Аягөз инспекциясы</h1><p>Бос орын жоқ</p>',
      '/org/taldy': `<h1>Талдықорған инспекциясы</h1>${kazakhPosting('Жетекші маман')}`,
    });
    await crawl.explore('/');
    expect(crawl.titles()).toEqual(['Бас маман', 'Жетекші маман']);
  });
});

test.each(['Завершенные', 'Аяқталғандар', 'Жабық'])('a tab «%s» is said to be an archive', async (words) => {
  crawl.serve({
    '/ru/vacancies': `<ul><li><a href="/ru/vacancies">Ашық</a></li><li><a href="/ru/vacancies?status=x">${words}</a></li></ul><a href="/ru/vacancies/7">Бас маман</a>`,
    '/ru/vacancies/7': kazakhPosting('Бас маман'),
  });
  expect(await crawl.explore('/ru/vacancies')).toMatchObject({
    kind: 'complete',
    archive: `${crawl.portal.base}/ru/vacancies?status=x`,
  });
});

describe('a list of announcements whose pages open with links to their own positions', () => {
  test('is read, and those links lead nowhere', async () => {
    const announcement = (id: string): string =>
      `<h1>Орталық аппараттың бос орындары</h1><nav><a href="#k1">Бас сарапшы</a> <a href="#k2">Сарапшы</a></nav><article id="k1"><h2>${id} бас сарапшы</h2><p>Санаты: C-4</p><h3>Міндеттері</h3><p>хат жазады</p></article><article id="k2"><h2>${id} сарапшы</h2><p>Санаты: C-5</p><h3>Міндеттері</h3><p>есеп жүргізеді</p></article>`;
    crawl.serve({
      '/kk/mansap':
        '<h2><a href="/kk/mansap/2026/habar-14">Орталық аппараттың бос орындары</a></h2><h2><a href="/kk/mansap/2026/habar-15">Инспекцияның бос орындары</a></h2>',
      '/kk/mansap/2026/habar-14': announcement('Аппарат бөлімінің'),
      '/kk/mansap/2026/habar-15': announcement('Инспекция бөлімінің'),
    });
    expect(await crawl.explore('/kk/mansap')).toMatchObject({ kind: 'complete', counts: { new: 4 } });
  });
});

test('postings behind a parameter of any name on the address of their list', async () => {
  crawl.serve({
    '/vakansii.php':
      '<table><tr><td><a href="vakansii.php?nomer=311">Главный специалист</a></td></tr><tr><td><a href="vakansii.php?nomer=312">Бас маман</a></td></tr></table><a href="vakansii.php?bet=2">2</a>',
    '/vakansii.php?bet=2': '<a href="vakansii.php?nomer=313">Эксперт</a><a href="vakansii.php">1</a>',
    '/vakansii.php?nomer=311': russianPosting('Главный специалист'),
    '/vakansii.php?nomer=312': kazakhPosting('Бас маман'),
    '/vakansii.php?nomer=313': russianPosting('Эксперт'),
  });
  expect(await crawl.explore('/vakansii.php')).toMatchObject({ kind: 'complete', counts: { new: 3 } });
});

test('pages whose number stands right behind the name of the list', async () => {
  crawl.serve({
    '/kz/oryndar.html':
      '<a href="k/s1.html">Бас маман</a> <a href="k/s2.html">Маман</a> Беттер: 1 <a href="oryndar2.html">2</a>',
    '/kz/oryndar2.html': '<a href="k/s3.html">Хатшы</a> <a href="oryndar.html">1</a> 2',
    ...Object.fromEntries(
      ['Бас маман', 'Маман', 'Хатшы'].map((title, at) => [`/kz/k/s${at + 1}.html`, kazakhPosting(title)]),
    ),
  });
  expect(await crawl.explore('/kz/oryndar.html')).toMatchObject({ kind: 'complete', counts: { new: 3 } });
});

test('a menu in a frame leads to the site in the other language, whose pages have the same names', async () => {
  crawl.serve({
    '/': '<frameset><frame src="menu.htm"><frame src="main.htm"></frameset>',
    '/menu.htm':
      '<a href="vakans.htm">Вакансии</a> <a href="kaz/index.htm" target="_top">&#1178;аза&#1179;ша</a>',
    '/main.htm': '<h2>Управление</h2>',
    '/vakans.htm': '<a href="z1.htm">Главный специалист</a> <a href="z2.htm">Эксперт</a>',
    '/kaz/index.htm': '<frameset><frame src="menu.htm"></frameset>',
    '/kaz/menu.htm': '<a href="vakans.htm">Бос орындар</a> <a href="../index.htm" target="_top">Русский</a>',
    '/kaz/vakans.htm': '<a href="z1.htm">Бас маман</a> <a href="z2.htm">Сарапшы</a>',
    '/z1.htm': russianPosting('Главный специалист'),
    '/z2.htm': russianPosting('Эксперт'),
    '/kaz/z1.htm': kazakhPosting('Бас маман'),
    '/kaz/z2.htm': kazakhPosting('Сарапшы'),
  });
  expect(await crawl.explore('/')).toMatchObject({ kind: 'complete', counts: { new: 2 } });
  expect([...crawl.sink.postings.values()].map(({ titles }) => titles)).toEqual([
    { ru: 'Главный специалист', kk: 'Бас маман' },
    { ru: 'Эксперт', kk: 'Сарапшы' },
  ]);
});

test('months that hold their postings whole and lead to the months beside them', async () => {
  const month = (beside: string, ...postings: readonly string[]): string =>
    `<h1>2026 жыл</h1><p>${beside}</p>${postings.map((title) => `<section><h2>${title}</h2><p>Санаты: E-4</p><h3>Қызметтік міндеттері</h3><p>${title}: іс жүргізеді</p></section>`).join('')}`;
  crawl.serve({
    '/kadr/':
      '<ol><li><a href="/kadr/2026/10">Қазан</a></li><li><a href="/kadr/2026/11">Қараша</a></li><li><a href="/kadr/2026/12">Желтоқсан</a></li></ol>',
    '/kadr/2026/10': month('<a rel="next" href="/kadr/2026/11">Қараша →</a>'),
    '/kadr/2026/11': month(
      '<a rel="prev" href="/kadr/2026/10">← Қазан</a> <a rel="next" href="/kadr/2026/12">Желтоқсан →</a>',
      'Жер бөлімінің бас маманы',
      'Мал бөлімінің бас маманы',
    ),
    '/kadr/2026/12': month('<a rel="prev" href="/kadr/2026/11">← Қараша</a>', 'Су бөлімінің бас маманы'),
  });
  expect(await crawl.explore('/kadr/')).toMatchObject({ kind: 'complete', counts: { new: 3 } });
});

test('announcements that lead to their positions, in both languages', async () => {
  crawl.serve({
    '/vakans.htm':
      '<a href="/kaz/vakans.htm">Қазақша</a><ul><li><a href="konk7.htm">Конкурс № 7</a></li><li><a href="konk8.htm">Конкурс № 8</a></li></ul>',
    '/kaz/vakans.htm':
      '<a href="/vakans.htm">Русский</a><ul><li><a href="konk7.htm">№ 7 конкурс</a></li><li><a href="konk8.htm">№ 8 конкурс</a></li></ul>',
    '/konk7.htm': '<h1>Конкурс № 7</h1><a href="k7_1.htm">Главный специалист</a>',
    '/konk8.htm': '<h1>Конкурс № 8</h1><a href="k8_1.htm">Эксперт</a>',
    '/kaz/konk7.htm': '<h1>№ 7 конкурс</h1><a href="k7_1.htm">Бас маман</a>',
    '/kaz/konk8.htm': '<h1>№ 8 конкурс</h1><a href="k8_1.htm">Сарапшы</a>',
    '/k7_1.htm': russianPosting('Главный специалист'),
    '/k8_1.htm': russianPosting('Эксперт'),
    '/kaz/k7_1.htm': kazakhPosting('Бас маман'),
    '/kaz/k8_1.htm': kazakhPosting('Сарапшы'),
  });
  expect(await crawl.explore('/vakans.htm')).toMatchObject({ kind: 'complete', counts: { new: 2 } });
  expect([...crawl.sink.postings.values()].map(({ language }) => language)).toEqual(['both', 'both']);
});

test.each([
  ['← Предыдущее объявление', russianPosting],
  ['Алдыңғы хабарландыру', kazakhPosting],
])('announcements that lead one to the other are read from the newest on: %s', async (words, posting) => {
  const link = (number: number): string => `<p><a href="/oby.php?n=${number}">${words}</a></p>`;
  crawl.serve({
    '/': posting('Бас маман') + link(143),
    '/oby.php?n=143': posting('Эксперт') + link(142),
    '/oby.php?n=142': posting('Инспектор'),
  });
  expect(await crawl.explore('/')).toMatchObject({ kind: 'complete', counts: { new: 3 } });
});

test('an entrance that only asks for the language leads to both homes', async () => {
  crawl.serve({
    '/': '<h1>Басқарма / Управление</h1><a href="/kaz/index.shtml">Қазақша</a> <a href="/rus/index.shtml">Русский</a>',
    '/kaz/index.shtml': '<a href="/kaz/oryn.shtml">Бос орындар</a>',
    '/rus/index.shtml': '<a href="/rus/vak.shtml">Вакансии</a>',
    '/kaz/oryn.shtml': '<a href="/kaz/habar-14">Бас маман</a>',
    '/rus/vak.shtml': '<a href="/rus/obyavlenie-3">Эксперт</a>',
    '/kaz/habar-14': kazakhPosting('Бас маман'),
    '/rus/obyavlenie-3': russianPosting('Эксперт'),
  });
  expect(await crawl.explore('/')).toMatchObject({ kind: 'complete', counts: { new: 2 } });
});

test('months are followed back again where no page has changed', async () => {
  const month = (id: number, earlier: string): string =>
    `<h1>2026</h1>${earlier}<a href="/vacancy/${id}">Бас маман</a>`;
  for (const [path, page] of [
    ['/v/2026-03', month(3, '<a href="/v/2026-02">← Ақпан</a>')],
    ['/v/2026-02', month(2, '<a href="/v/2026-01">← Қаңтар</a>')],
    ['/v/2026-01', month(1, '')],
    ...[1, 2, 3].map((id) => [`/vacancy/${id}`, kazakhPosting('Бас маман')] as const),
  ] as const)
    crawl.portal.routes.set(path, withEtag(page, `"${path}"`));
  await crawl.explore('/v/2026-03');
  crawl.sink.seen.clear();
  expect(await crawl.explore('/v/2026-03')).toMatchObject({ kind: 'complete', counts: { unchanged: 3 } });
});

test('results between postings of a list are no postings', async () => {
  const item = (href: string, text: string): string => `<li><a href="${href}">${text}</a></li>`;
  crawl.serve({
    '/vacancies': `<ul>${item('/vacancies/1', 'Бас маман')}${item('/vacancies/2', 'Бөлім басшысы')}${item('/vacancies/91-itogi', 'Итоги конкурса')}${item('/vacancies/3', 'Эксперт')}${item('/vacancies/4', 'Инспектор')}</ul>`,
    ...Object.fromEntries([1, 2, 3, 4].map((id) => [`/vacancies/${id}`, kazakhPosting(`Бас маман ${id}`)])),
  });
  await crawl.explore('/vacancies');
  expect(crawl.portal.asked).not.toContain('/vacancies/91-itogi');
});

test('tiles whose words end in a category and a day lead to postings', async () => {
  crawl.serve({
    '/kk/career':
      '<a href="/kk/career/gis-sarapshysy"><h3>Орман кадастры басқармасының сарапшысы</h3><span>C-5</span><span>12.12.2026</span></a>',
    '/kk/career/gis-sarapshysy': kazakhPosting('Орман кадастры басқармасының сарапшысы'),
  });
  expect(await crawl.explore('/kk/career')).toMatchObject({ kind: 'complete', counts: { new: 1 } });
});

test('neighbours that are called by a category are postings on a list of the same form of address', async () => {
  crawl.serve({
    '/node/5': [17, 18, 19]
      .map((id) => `<a href="/node/${id}">Бас маман D-O-${id - 13} санаты</a>`)
      .join(' '),
    ...Object.fromEntries([17, 18, 19].map((id) => [`/node/${id}`, kazakhPosting('Бас маман')])),
  });
  expect(await crawl.explore('/node/5')).toMatchObject({ kind: 'complete', counts: { new: 3 } });
});

test.each([
  ['Вакансии города Астаны', 'Общие конкурсы', 'Внутренние конкурсы'],
  ['Бос орындар', 'Жалпы бос орындар', 'Ішкі бос орындар'],
])('a list beside another one that leads on to lists: %s', async (words, first, second) => {
  crawl.serve({
    '/': `<a href="/almaty">Вакансии города Алматы</a> <a href="/astana">${words}</a>`,
    '/almaty': '<a href="/job/1">Бас маман</a>',
    '/astana': `<a href="/astana/a.html">${first}</a> <a href="/astana/b.html">${second}</a>`,
    '/astana/a.html': '<a href="/job/2">Эксперт</a>',
    '/astana/b.html': '<a href="/job/3">Инспектор</a>',
    ...Object.fromEntries([1, 2, 3].map((id) => [`/job/${id}`, kazakhPosting('Бас маман')])),
  });
  expect(await crawl.explore('/')).toMatchObject({ kind: 'complete', counts: { new: 3 } });
});

test.each([
  ['ru', '← Предыдущее объявление', 'Главный специалист отдела', russianPosting],
  ['kk', '← Алдыңғы хабарландыру', 'Бас маман', kazakhPosting],
] as const)(
  'a home page that names the last announcement alone leads to all before it (%s)',
  async (_language, before, title, posting) => {
    crawl.serve({ '/': `<p>4</p><article><h2><a href="/ob/2187-n">${title} 4</a></h2></article>` });
    const slugs = ['2187-n', '2174-k', '2160-e', '2101-s'];
    for (const [at, slug] of slugs.entries()) {
      const next = slugs[at + 1];
      crawl.portal.routes.set(
        `/ob/${slug}`,
        withEtag(
          `${posting(`${title} ${4 - at}`)}${next === undefined ? '' : `<nav><a rel="prev" href="/ob/${next}">${before}</a></nav>`}`,
        ),
      );
    }
    expect(await crawl.explore('/')).toMatchObject({ kind: 'complete', counts: { new: 4 } });
    crawl.sink.seen.clear();
    expect(await crawl.explore('/')).toMatchObject({ kind: 'complete', counts: { unchanged: 4 } });
  },
);
