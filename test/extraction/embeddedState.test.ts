import { describe, expect, test } from 'vitest';
import { extractHtml } from '../../src/extraction/extractHtml.js';
import { shippedHeadings } from './shippedHeadings.js';

const RUSSIAN = {
  id: 5,
  title: 'Главный эксперт',
  duties: '<p>вести дела учёта</p>',
  requirements: 'высшее образование',
};
const KAZAKH = {
  id: 5,
  title: 'Бас сарапшы',
  duties: '<p>есеп істерін жүргізу</p>',
  requirements: 'жоғары білім',
};

const STATES: [string, (vacancy: typeof RUSSIAN) => string][] = [
  [
    '__NEXT_DATA__',
    (vacancy) =>
      `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { pageProps: { dehydratedState: { queries: [{ state: { data: { vacancy } } }] } } } })}</script>`,
  ],
  [
    'pushed lines of Next 13',
    (vacancy) =>
      `<script>self.__next_f.push([1,${JSON.stringify(`5:["$","$L1",null,${JSON.stringify({ vacancy })}]\n`)}])</script>`,
  ],
  [
    'an assignment with escapes',
    (vacancy) =>
      `<script>window.__INITIAL_STATE__ = ${JSON.stringify({ page: { vacancy } }).replaceAll('<', '\\u003c')};</script>`,
  ],
  [
    'an assignment of text',
    (vacancy) =>
      `<script>window.__STATE__ = JSON.parse(${JSON.stringify(JSON.stringify({ vacancy }))})</script>`,
  ],
  [
    'a bare literal',
    ({ id, title, duties, requirements }) =>
      `<script>var vacancy = {id: ${id}, title: '${title}', duties: '${duties}', requirements: \`${requirements}\`, extra: undefined, ok: !0,};</script>`,
  ],
  [
    'a function of Nuxt 2',
    ({ id, title, duties, requirements }) =>
      `<script>window.__NUXT__=(function(a,b){return {data:[{v:{id:${id},title:a,duties:${JSON.stringify(duties)},requirements:b}}]}}(${JSON.stringify(title)},${JSON.stringify(requirements)}));</script>`,
  ],
  [
    'the flat list of Nuxt 3',
    ({ id, title, duties, requirements }) =>
      `<script type="application/json" id="__NUXT_DATA__">${JSON.stringify([['Reactive', 1], { data: 2 }, { vac: 3 }, { id: 4, title: 5, duties: 6, requirements: 7 }, id, title, duties, requirements])}</script>`,
  ],
  [
    'the state of Angular',
    (vacancy) =>
      `<script id="app-state" type="application/json">${JSON.stringify({ G: { body: vacancy } })
        .replaceAll('"', '&q;')
        .replaceAll('<', '&l;')
        .replaceAll('>', '&g;')}</script>`,
  ],
];

describe.each(STATES)('state embedded in a page as %s', (_, script) => {
  test.each([
    ['ru', RUSSIAN, 'вести дела учёта'],
    ['kk', KAZAKH, 'есеп істерін жүргізу'],
  ] as const)('gives the posting (%s)', (language, vacancy, duties) => {
    const { postings } = extractHtml(
      `<title>Портал</title><div id="app"></div>${script(vacancy)}`,
      shippedHeadings(),
    );
    expect(postings).toHaveLength(1);
    expect(postings[0]).toMatchObject({
      id: '5',
      title: vacancy.title,
      language,
      sections: [
        { kind: 'duties', text: duties },
        { kind: 'requirements', text: vacancy.requirements },
      ],
    });
  });
});

test('what a node of a JSON-LD graph refers to by its id is read in its place', () => {
  const graph = [
    { '@type': 'GovernmentOrganization', '@id': '#org', name: 'Цифрландыру басқармасы' },
    {
      '@type': 'JobPosting',
      '@id': '#job',
      title: 'Бас маман',
      hiringOrganization: { '@id': '#org' },
      isPartOf: { '@id': '#job' },
      description:
        '<h3>Міндеттері</h3><ul><li>Серверлерді әкімшілендіреді</li></ul><h3>Талаптар</h3><p>Жоғары білім</p>',
    },
  ];
  const script = JSON.stringify({ '@context': 'https://schema.org', '@graph': graph });
  const html = `<script type="application/ld+json">${script}</script><h1>Бас маман</h1>`;
  expect(extractHtml(html, shippedHeadings()).postings).toMatchObject([
    { title: 'Бас маман', body: 'Цифрландыру басқармасы' },
  ]);
});
