import { expect, test } from 'vitest';
import { findLinks } from '../../src/scraping/findLinks.js';
import { listLinks } from '../../src/scraping/listLinks.js';
import { nextPage } from '../../src/scraping/nextPage.js';
import { byLikeness } from '../../src/scraping/postingLinks.js';

const page = new URL('https://p.example/ru/list');
const times = (count: number, link: (number: number) => string): string =>
  Array.from({ length: count }, (_, index) => link(index + 1)).join('\n');

test.each([
  [
    'cards beside a longer block of news',
    times(12, (n) => `<a href="/ru/news/${n}">Жаңалық ${n}</a>`) +
      times(
        3,
        (n) =>
          `<div class=card><a href="/ru/p/${n}">Главный специалист</a><a href="/ru/p/${n}">Подробнее</a></div>`,
      ),
    ['p/1', 'p/2', 'p/3'],
  ],
  [
    'rows of a table with ids in the query',
    `<table>${times(4, (n) => `<tr><td><a href="show.php?id=${n}">Бас маман</a></td></tr>`)}</table>`,
    ['show.php?id=1', 'show.php?id=2', 'show.php?id=3', 'show.php?id=4'],
  ],
  [
    'slugs below a menu of numbers',
    `<nav>${times(9, (n) => `<a href="/ru/menu/${n}">Бөлім</a>`)}</nav><a href="/ru/e/bas-maman-astana">т</a><a href="/ru/e/glavnyi-ekspert-oral">т</a>`,
    ['e/bas-maman-astana', 'e/glavnyi-ekspert-oral'],
  ],
  [
    'one posting below many categories',
    times(8, (n) => `<a href="/ru/category/${n}">Санат</a>`) + '<a href="/ru/vacancy/5">Инспектор</a>',
    ['vacancy/5'],
  ],
  [
    'a page whose menu is never closed',
    `<nav>${times(2, (n) => `<a href="/ru/v/${n}">т</a>`)}`,
    ['v/1', 'v/2'],
  ],
  [
    'slugs of one word, of two and of many, below a menu of words',
    '<a href="/ru/v/rules">Порядок</a><a href="/ru/about">О нас</a><a href="/ru/contacts">Контакты</a>' +
      '<a href="/ru/v/buhgalter">Бухгалтер</a><a href="/ru/v/bas-maman">Бас маман</a><a href="/ru/v/glavnyi-spetsialist-otdela">Главный специалист отдела</a>',
    ['v/buhgalter', 'v/bas-maman', 'v/glavnyi-spetsialist-otdela'],
  ],
  [
    'short slugs that lead on by the words beside them',
    '<a href="/2026/03/akim-selo/">Аким сельского округа</a><a href="/2026/03/akim-selo/">Читать далее</a><a href="/2026/03/auyl-akimi/">Толық оқу</a><a href="/2026/03/galereya/">Галерея</a>',
    ['2026/03/akim-selo', '2026/03/auyl-akimi'],
  ],
  [
    'a row between others whose words are those of no position',
    `<ul><li><a href="/about-us">О нас</a></li></ul><table>${[
      'zher-bas-maman',
      'smetashy',
      'qurylys-bas-maman',
      'zan-bas-maman',
    ]
      .map(
        (slug) =>
          `<tr><td><a href="/kz/${slug}">${slug === 'smetashy' ? 'Сметашы' : 'Бас маман'}</a></td></tr>`,
      )
      .join('')}</table><ul><li><a href="/kz/baylanys">Байланыс</a></li></ul>`,
    ['smetashy', 'zher-bas-maman', 'qurylys-bas-maman', 'zan-bas-maman'],
  ],
  [
    'announcements each in a section of its own, below a menu of numbers',
    '<a href="/index/0-2">О нас</a><a href="/index/8-1">admin</a>' +
      '<a href="/news/konkurs_apparat/2026-11-24-118">Объявление о конкурсе</a><a href="/news/konkurs_kurylys/2026-11-25-121">Конкурс туралы хабарландыру</a>' +
      '<a href="/news/kezdesu_otti/2026-11-25-122">Кездесу өтті</a>',
    ['news/konkurs_apparat/2026-11-24-118', 'news/konkurs_kurylys/2026-11-25-121'],
  ],
  [
    'words with numbers',
    '<a href="/ru/v/zanger-7.html">Заңгер</a><a href="/ru/v/maman-12.html">Маман</a>',
    ['v/zanger-7.html', 'v/maman-12.html'],
  ],
  [
    'slugs below dates',
    '<a href="/2026/03/12/bas-maman/">Бас маман</a><a href="/2026/03/14/zanger/">Заңгер</a><a href="/2026/03/">Наурыз</a>',
    ['2026/03/12/bas-maman', '2026/03/14/zanger'],
  ],
  [
    'numbers of posts in the query of the home page',
    '<a href="/ru/list?p=41">Жетекші маман</a><a href="/ru/list?p=44">Главный бухгалтер</a><a href="/ru/list?p=2">2</a>',
    ['list?p=41', 'list?p=44'],
  ],
  [
    'announcements beside results that lead on by the same words',
    '<a href="/k/itogi-2026-17">Итоги собеседования 17 мая</a><a href="/k/itogi-2026-17">Читать далее</a>' +
      '<a href="/k/saraptama-zhetekshi">Жетекші сарапшы</a><a href="/k/saraptama-zhetekshi">Толық оқу</a>' +
      '<a href="/k/natizhe-18-mamyr">Әңгімелесу нәтижелері</a><a href="/k/natizhe-18-mamyr">Толық оқу</a>' +
      '<a href="/k/konkurs-turaly">Конкурс қорытындысы туралы</a><a href="/k/khattama-7-mamyr">Комиссия хаттамасы (7 мамыр)</a>',
    ['k/saraptama-zhetekshi'],
  ],
  [
    'pages of a list and of its Kazakh twin beside files of the same kind',
    '<a href="list_kz.htm">Қазақша</a><a href="v7_r.htm">Бас маман</a><a href="v8_r.htm">Инспектор</a><a href="index_2.htm">2</a><a href="index_2.htm">Далее &gt;&gt;</a>',
    ['v7_r.htm', 'v8_r.htm'],
  ],
  [
    'rows and cards that a script opens',
    `<table><tr><th>Атауы</th></tr><tr onclick="window.location='/v/7'"><td>Бас маман</td></tr><tr onclick="document.location.href = '/v/8'"><td>Инспектор</td></tr></table>` +
      `<div class="card" data-href="/v/9"><div>Эксперт</div></div><div onclick="toggle('/menu/3')">Мәзір</div>`,
    ['v/7', 'v/8', 'v/9'],
  ],
  ['links whose language is a parameter', times(2, (n) => `<a href="/v/${n}?lang=ru">т</a>`), ['v/1', 'v/2']],
])('postings are found: %s', (_name, html, expected) => {
  expect(byLikeness()(findLinks(html, page), page).map(({ id }) => id)).toEqual(expected);
});

test.each([
  [
    'an offset',
    '?offset=50',
    '<a href="?offset=75">Показать ещё</a><a href="?offset=25">Назад</a>',
    '?offset=75',
  ],
  ['an offset without words', '', '<a href="?offset=25">2</a><a href="?offset=50">3</a>', '?offset=25'],
  ['a part of the path', '', '<a href="/ru/list/page/2/">2</a>', '/ru/list/page/2/'],
  ['numbers from zero', '', '<a href="?page=1">2</a><a href="?page=2">3</a>', '?page=1'],
  [
    'numbers from zero, on a later page',
    '?page=1',
    '<a href="?page=0">1</a><a href="?page=2">3</a>',
    '?page=2',
  ],
  [
    'numbers with the first from zero',
    '',
    '<a href="?page=0">«</a><a href="?page=1">»»</a><a href="?page=2">…</a>',
    '?page=1',
  ],
  [
    'the older posts of a blog',
    '?paged=2',
    '<a href="?paged=3">← Предыдущие записи</a><a href="/ru/list">Следующие записи →</a>',
    '?paged=3',
  ],
  ['older posts in Kazakh', '', '<a href="/ru/list/page/2">Алдыңғы жазбалар</a>', '/ru/list/page/2'],
  ['a Kazakh word', '', '<a href="?page=2">Көбірек көрсету</a>', '?page=2'],
  ['a Russian word', '', '<a href="/ru/list/next/2">Следующий лист</a>', '/ru/list/next/2'],
  ['a button', '', '<button data-url="/ru/list?page=2">Тағы көрсету</button>', '/ru/list?page=2'],
  [
    'a number behind the address of the list',
    '',
    '1 <a href="/ru/list/2">2</a><a href="/ru/list/3/">3</a>',
    '/ru/list/2',
  ],
  ['a sign with words for screen readers', '', '<a href="?p=2" aria-label="Келесі бет"><i></i></a>', '?p=2'],
])('the next page is found by %s', (_name, search, html, expected) => {
  const here = new URL(`/ru/list${search}`, page);
  expect(nextPage({ kind: 'links' }, findLinks(html, here), here)?.href).toBe(new URL(expected, here).href);
});

test.each([
  ['index.htm', '<b>1</b> <a href="index_2.htm">2</a> <a href="index_3.htm">3</a>', 'index_2.htm'],
  ['index_2.htm', '<a href="index.htm">1</a> <b>2</b> <a href="index_3.htm">3</a>', 'index_3.htm'],
  ['index_3.htm', '<a href="index.htm">1</a> <a href="index_2.htm">2</a> <b>3</b>', undefined],
  ['bet-1.html', '<a href="bet-2.html">2</a>', 'bet-2.html'],
  ['bos?bet=2', '<a href="?bet=1">1</a> 2 <a href="?bet=3">3</a>', 'bos?bet=3'],
  ['bos?aimaq=3', '1 <a href="?aimaq=3&bet=2">2</a>', 'bos?aimaq=3&bet=2'],
  [
    'vakansii/2?lang=ru',
    '<a href="/ru/vakansii?lang=ru">1</a> <a href="3?lang=ru">3</a>',
    '/ru/vakansii/3?lang=ru',
  ],
  ['bos', '<a href="?id=1">1</a> <a href="?id=2">2</a>', undefined],
  ['vakansii', '<a href="vakansii/1">1</a> <a href="vakansii/2">2</a>', undefined],
  [
    'vakansii',
    '<a href="/2026/11/27">27</a> <a href="/news/2">2</a> <a href="vakansii/170">170</a>',
    undefined,
  ],
])(
  'behind %s, pages whose links show only their number are told from numbered rows: %s',
  (at, html, next) => {
    const here = new URL(at, 'https://p.example/ru/');
    const found = nextPage({ kind: 'links' }, findLinks(html, here), here)?.href;
    expect(found).toBe(next && new URL(next, here).href);
  },
);

test.each([
  ['ru', 'Вакансии: ноябрь 2026', 'Вакансии: декабрь 2026'],
  ['kk', 'Шымкент қаласының бос орындары', 'Абай облысының бос орындары'],
])('links to lists of months or regions are none to postings (%s)', (_language, one, other) => {
  const lists = `<a href="/vacancies/2026-11">${one}</a><a href="/vacancies/2026-12">${other}</a>`;
  expect(byLikeness()(findLinks(lists, page), page)).toEqual([]);
  expect(listLinks(findLinks(lists, page), page).map(({ pathname }) => pathname)).toEqual([
    '/vacancies/2026-11',
    '/vacancies/2026-12',
  ]);
  const mixed = findLinks(`${lists}<a href="/vacancies/2026-17">Бас маман</a>`, page);
  expect(byLikeness()(mixed, page)).toHaveLength(3);
});

test.each([
  ['Ауыл жолдары жөнделуде Толығырақ »', 'Бөлімнің бас маманы Толығырақ »'],
  ['Ремонт дорог Читать далее →', 'Главный специалист отдела Читать далее →'],
])('«%s» is not called a posting, as «%s» is', (news, posting) => {
  const html = `<a href="/2026/12/02/news-of-day/">${news}</a><a href="/2026/11/30/bas-maman-2/">${posting}</a>`;
  expect(byLikeness()(findLinks(html, page), page).map(({ isNamed }) => isNamed)).toEqual([false, true]);
});
