import { describe, expect, test } from 'vitest';
import { extractHtml } from '../../../src/extraction/extractHtml.js';
import { extractJson } from '../../../src/extraction/extractJson.js';
import { shippedHeadings } from '../shippedHeadings.js';

const headings = shippedHeadings();
const RUSSIAN = {
  title: 'Главный ревизор',
  duties: 'проверяет кассы школ',
  requirements: 'высшее образование',
};
const KAZAKH = {
  title: 'Бас тексеруші',
  duties: 'мектеп кассаларын тексереді',
  requirements: 'жоғары білім',
};
/** 23 April 2026, midnight in Astana. */
const MIDNIGHT = Date.UTC(2026, 3, 22, 19);

const read = (extra: object, words = RUSSIAN): unknown =>
  extractJson({ vacancy: { id: 1, ...words, ...extra } }, headings).postings[0];

describe('the last day for applications is read', () => {
  test.each<[string, unknown]>([
    ['closesOn', '2026-04-23'],
    ['deadline', MIDNIGHT],
    ['deadline', String(MIDNIGHT)],
    ['expiresAt', MIDNIGHT / 1000],
    ['closeDate', `/Date(${MIDNIGHT})/`],
    ['validThrough', '2026-04-22T19:00:00.000Z'],
    ['finishAt', '2026-04-23T18:30:00+05:00'],
    ['applyUntil', 'до 23.04.2026'],
    ['deadlineText', '23.04.2026 ж. 18:30-ға дейін'],
    ['applicationDeadline', '2026 жылғы 23 сәуір'],
    ['deadline', '2026 жылғы 16–23 сәуір аралығында'],
    ['deadline', 'с 16 по 23 апреля 2026 года'],
    ['srokPriemaZayavok', '16.04.2026 - 23.04.2026'],
    ['qabyldauMerzimi', '16.04.2026 – 23.04.2026'],
    ['submissionPeriod', '2026-04-16/2026-04-23'],
    ['acceptance', { startDate: MIDNIGHT - 7 * 86_400_000, endDate: MIDNIGHT }],
    ['applicationPeriod', { from: '16.04.2026', to: '23.04.2026' }],
    ['deadlineAt', { seconds: MIDNIGHT / 1000, nanoseconds: 0 }],
    ['closingDate', { date: '2026-04-23 00:00:00.000000', timezone_type: 3, timezone: 'Asia/Almaty' }],
    ['closes', { $date: '2026-04-23T00:00:00Z' }],
    ['closes', { $date: { $numberLong: String(MIDNIGHT) } }],
    ['finishDate', [2026, 4, 23]],
    ['finishDate', [2026, 4, 23, 18, 0]],
    ['finishDate', { year: 2026, month: 'APRIL', monthValue: 4, dayOfMonth: 23 }],
    ['endTime', '20260423'],
    ['dateEnd', '2026/04/23'],
    ['documentsUntil', '23-04-2026'],
    ['dedlayn', '23.04.26'],
    ['ACTIVE_TO', '23.04.2026 00:00:00'],
    ['DATE_ACTIVE_TO', '23.04.2026'],
    ['until', 'Thu, 23 Apr 2026 00:00:00 GMT'],
  ])('%s: %j', (key, value) => {
    expect(read({ [key]: value })).toMatchObject({ title: RUSSIAN.title, closesOn: '2026-04-23' });
    expect(read({ [key]: value }, KAZAKH)).toMatchObject({ title: KAZAKH.title, closesOn: '2026-04-23' });
  });
});

test.each<[string, unknown]>([
  ['published', '16.04.2026 - 23.04.2026'],
  ['publishedAt', { date: '2026-04-16 09:00:00', timezone: 'Asia/Almaty' }],
  ['dateCreated', [2026, 4, 16]],
  ['ACTIVE_FROM', '16.04.2026'],
])('the first day is that of publication, %s: %j', (key, value) => {
  expect(read({ [key]: value }, KAZAKH)).toMatchObject({ publishedOn: '2026-04-16' });
});

test.each<[string, unknown]>([
  ['deadline', 'по мере поступления'],
  ['deadline', 'бос орын толғанша'],
  ['deadline', [2026, 17, 40]],
  ['deadline', 20_261_745],
  ['deadline', { seconds: 'көп' }],
])('no day is made of %s: %j', (key, value) => {
  expect(read({ [key]: value })).not.toHaveProperty('closesOn');
});

test.each<[string, unknown, object]>([
  ['salaryRange', [310_000, 360_000], { min: 310_000, max: 360_000 }],
  ['salaries', [{ from: 310_000, to: 360_000 }], { min: 310_000, max: 360_000 }],
  ['monthlySalary', 'от 310 тыс. тенге', { min: 310_000 }],
  ['zhalaqy', '310 мың теңге', { min: 310_000, max: 310_000 }],
])('pay is read from %s: %j', (key, value, salary) => {
  expect(read({ [key]: value })).toMatchObject({ salary });
});

/** A page that holds its posting only in a state, whose dates are written as the framework writes them. */
const STATES: [string, (words: typeof RUSSIAN) => string][] = [
  [
    '__NEXT_DATA__',
    (words) =>
      `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { pageProps: { vacancy: { ...words, region: 'Шымкент', closesOn: MIDNIGHT } } } })}</script>`,
  ],
  [
    'window.__INITIAL_STATE__',
    (words) =>
      `<script>window.__INITIAL_STATE__=${JSON.stringify({ vacancy: { item: { ...words, region: { name: 'Шымкент' }, deadline: '16.04.2026 – 23.04.2026' } } })};</script>`,
  ],
  [
    'JSON.parse of a text',
    (words) =>
      `<script>window.__STATE__ = JSON.parse(${JSON.stringify(JSON.stringify({ v: { ...words, region: 'Шымкент', period: { start: '2026-04-16', end: '2026-04-23' } } }))})</script>`,
  ],
  [
    '__NUXT_DATA__ with dates of devalue',
    ({ title, duties, requirements }) =>
      `<script id="__NUXT_DATA__" type="application/json">${JSON.stringify([['ShallowReactive', 1], { data: 2 }, ['Reactive', 3], { vacancy: 4 }, { title: 5, duties: 6, requirements: 7, region: 8, closesOn: 9 }, title, duties, requirements, 'Шымкент', ['Date', '2026-04-23T00:00:00.000Z']])}</script>`,
  ],
  [
    '__NUXT__ of Nuxt 2',
    ({ title, duties, requirements }) =>
      `<script>window.__NUXT__=(function(a,b,c){return {data:[{vacancy:{title:a,duties:b,requirements:"${requirements}",region:"Шымкент",deadline:c}}]}}("${title}","${duties}",${MIDNIGHT}));</script>`,
  ],
];

test.each(STATES.flatMap(([name, page]) => [[name, page, RUSSIAN] as const, [name, page, KAZAKH] as const]))(
  'the day stands in %s',
  (_name, page, words) => {
    expect(
      extractHtml(`<title>Портал</title><div id="app"></div>${page(words)}`, headings).postings,
    ).toMatchObject([{ title: words.title, region: 'Шымкент', closesOn: '2026-04-23' }]);
  },
);
