import type { Language } from '../../../src/model/Posting.js';
import type { Sample, Wording } from './samples.js';
import type { BenchField } from './score.js';

/** One shape of JSON that state portals answer with. */
export interface JsonLayout {
  readonly name: string;
  readonly languages: readonly Language[];
  readonly fields?: readonly BenchField[];
  readonly render: (samples: readonly Sample[]) => unknown;
}

const html = (lines: readonly string[]): string =>
  `<ul>${lines.map((line) => `<li>${line};</li>`).join('')}</ul>`;
const plain = (lines: readonly string[]): string => lines.join(';\n');
const dotted = (day: string): string => day.split('-').reverse().join('.');
const grouped = (amount: number): string => String(amount).replace(/\B(?=(?:\d{3})+$)/gu, ' ');
const pair = (
  sample: Sample,
  of: (wording: Wording) => unknown,
  endings: readonly [string, string],
  key: string,
): object => ({
  [key + endings[0]]: of(sample.ru),
  [key + endings[1]]: of(sample.kk),
});
const bothOf = (sample: Sample, of: (wording: Wording) => unknown): object => ({
  ru: of(sample.ru),
  kk: of(sample.kk),
});
const paired = (sample: Sample, endings: readonly [string, string]): object => ({
  ...pair(sample, ({ title }) => title, endings, 'name'),
  ...pair(sample, ({ body }) => body, endings, 'organization'),
  ...pair(sample, ({ unit }) => unit, endings, 'department'),
  ...pair(sample, ({ region }) => region, endings, 'region'),
  ...pair(sample, ({ duties }) => html(duties), endings, 'duties'),
  ...pair(sample, ({ requirements }) => html(requirements), endings, 'requirements'),
});
const written = (language: Language, { duties, requirements }: Wording): string =>
  language === 'ru'
    ? `<p>Объявляется конкурс.</p><h3>Функциональные обязанности</h3>${html(duties)}<h3>Требования к кандидатам</h3>${html(requirements)}<h3>Необходимые документы</h3><p>заявление</p>`
    : `<p>Конкурс жарияланады.</p><h3>Қызметтік міндеттері</h3>${html(duties)}<h3>Қойылатын талаптар</h3>${html(requirements)}<h3>Қажетті құжаттар</h3><p>өтініш</p>`;

export const JSON_LAYOUTS: readonly JsonLayout[] = [
  {
    name: 'a page of items with Ru and Kz in camel case',
    languages: ['ru', 'kk'],
    render: (samples) => ({
      totalElements: 2,
      content: samples.map((sample) => ({
        id: Number(sample.id),
        ...paired(sample, ['Ru', 'Kz']),
        categoryCode: sample.categoryCode,
        publishDate: `${sample.publishedOn}T10:15:00`,
        endDate: `${sample.closesOn}T23:59:59`,
        salaryMin: sample.salary.min,
        salaryMax: sample.salary.max,
        status: { code: 'OPEN', nameRu: 'Вакантна', nameKz: 'Бос' },
      })),
    }),
  },
  {
    name: 'snake case with _ru and _kk, epochs in milliseconds, pay as words',
    languages: ['ru', 'kk'],
    render: (samples) => ({
      success: true,
      data: {
        vacancies: samples.map((sample) => ({
          uuid: sample.id,
          ...paired(sample, ['_ru', '_kk']),
          category: { id: 4, name: sample.categoryCode },
          created_at: Date.parse('2025-12-31'),
          published_at: Date.parse(`${sample.publishedOn}T00:00:00+05:00`),
          deadline: Date.parse(`${sample.closesOn}T00:00:00+05:00`),
          salary: `от ${grouped(sample.salary.min)} до ${grouped(sample.salary.max)} тенге`,
        })),
      },
    }),
  },
  {
    name: 'objects of both languages, nested organisation and pay',
    languages: ['ru', 'kk'],
    render: (samples) =>
      samples.map((sample) => ({
        vacancyId: sample.id,
        title: bothOf(sample, ({ title }) => title),
        employer: { id: 7, name: bothOf(sample, ({ body }) => body) },
        subdivision: { name: bothOf(sample, ({ unit }) => unit) },
        location: { region: bothOf(sample, ({ region }) => region), lat: 51.1 },
        category: sample.categoryCode,
        dates: { published: sample.publishedOn, closes: sample.closesOn },
        salary: { from: sample.salary.min, to: sample.salary.max, currency: 'KZT' },
        responsibilities: bothOf(sample, ({ duties }) => duties),
        qualifications: bothOf(sample, ({ requirements }) => requirements),
      })),
  },
  {
    name: 'a list of translations with a locale each',
    languages: ['ru', 'kk'],
    render: (samples) => ({
      results: samples.map((sample) => ({
        id: sample.id,
        category_code: sample.categoryCode,
        start_date: dotted(sample.publishedOn),
        end_date: dotted(sample.closesOn),
        min_salary: String(sample.salary.min),
        max_salary: String(sample.salary.max),
        translations: (['kk', 'ru'] as const).map((locale) => ({
          locale,
          position_title: sample[locale].title,
          organization_name: sample[locale].body,
          department_name: sample[locale].unit,
          region_name: sample[locale].region,
          functional_duties: plain(sample[locale].duties),
          requirements: plain(sample[locale].requirements),
        })),
      })),
    }),
  },
  {
    name: 'labels in Russian as keys',
    languages: ['ru'],
    render: (samples) =>
      samples.map((sample) => ({
        ID: sample.id,
        'Наименование должности': sample.ru.title,
        Категория: sample.categoryCode,
        'Государственный орган': sample.ru.body,
        'Структурное подразделение': sample.ru.unit,
        Регион: sample.ru.region,
        'Дата публикации': dotted(sample.publishedOn),
        'Срок приема документов': `${dotted(sample.publishedOn)} - ${dotted(sample.closesOn)}`,
        'Должностной оклад': `${grouped(sample.salary.min)} - ${grouped(sample.salary.max)} тенге`,
        'Функциональные обязанности': html(sample.ru.duties),
        'Требования к кандидатам': html(sample.ru.requirements),
      })),
  },
  {
    name: 'labels in Kazakh as keys',
    languages: ['kk'],
    render: (samples) =>
      samples.map((sample) => ({
        id: sample.id,
        'Лауазым атауы': sample.kk.title,
        Санаты: sample.categoryCode,
        'Мемлекеттік орган': sample.kk.body,
        'Құрылымдық бөлімше': sample.kk.unit,
        Өңір: sample.kk.region,
        'Жарияланған күні': dotted(sample.publishedOn),
        'Құжаттарды қабылдау мерзімі': dotted(sample.closesOn),
        Жалақысы: `${grouped(sample.salary.min)} – ${grouped(sample.salary.max)} теңге`,
        'Қызметтік міндеттері': plain(sample.kk.duties),
        'Қойылатын талаптар': plain(sample.kk.requirements),
      })),
  },
  {
    name: 'news items whose content is the whole posting',
    languages: ['ru', 'kk'],
    fields: ['title'],
    render: (samples) => ({
      news: samples.map((sample) => ({
        id: sample.id,
        titleRu: sample.ru.title,
        titleKz: sample.kk.title,
        contentRu: written('ru', sample.ru),
        contentKz: written('kk', sample.kk),
      })),
    }),
  },
  {
    name: 'blocks of title and text, attributes of label and value',
    languages: ['ru'],
    render: (samples) => ({
      page: samples.map((sample) => ({
        id: sample.id,
        title: sample.ru.title,
        attributes: [
          { label: 'Категория', value: sample.categoryCode },
          { label: 'Государственный орган', value: sample.ru.body },
          { label: 'Подразделение', value: sample.ru.unit },
          { label: 'Регион', value: sample.ru.region },
          { label: 'Опубликовано', value: dotted(sample.publishedOn) },
          { label: 'Срок приема заявок', value: dotted(sample.closesOn) },
          { label: 'Оклад', value: `${grouped(sample.salary.min)} - ${grouped(sample.salary.max)} тг` },
        ],
        blocks: [
          { heading: 'Функциональные обязанности', text: html(sample.ru.duties) },
          { heading: 'Требования к участникам конкурса', text: html(sample.ru.requirements) },
          { heading: 'Необходимые документы', text: '<p>заявление и справка</p>' },
        ],
      })),
    }),
  },
  {
    name: 'JSON-LD in a graph',
    languages: ['kk'],
    fields: ['title', 'body', 'region', 'publishedOn', 'closesOn', 'salary'],
    render: (samples) => ({
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebSite', name: 'Портал', description: 'Сайт' },
        ...samples.map((sample) => ({
          '@type': 'JobPosting',
          title: sample.kk.title,
          datePosted: sample.publishedOn,
          validThrough: `${sample.closesOn}T18:00`,
          hiringOrganization: { '@type': 'Organization', name: sample.kk.body },
          jobLocation: {
            '@type': 'Place',
            address: { '@type': 'PostalAddress', addressRegion: sample.kk.region },
          },
          baseSalary: {
            '@type': 'MonetaryAmount',
            currency: 'KZT',
            value: { minValue: sample.salary.min, maxValue: sample.salary.max, unitText: 'MONTH' },
          },
          description: written('kk', sample.kk),
        })),
      ],
    }),
  },
  {
    name: 'versions as records of their own with one id, beside similar postings and the words of the portal',
    languages: ['ru', 'kk'],
    render: (samples) => ({
      messages: { title: 'Вакансии', requirements: 'Требования', responsibilities: 'Обязанности' },
      similarVacancies: [
        {
          id: 9,
          title: 'Чужая должность',
          category: 'E-3',
          salary: 90000,
          duties: 'чужие обязанности здесь',
        },
      ],
      items: samples.flatMap((sample) =>
        (['ru', 'kk'] as const).map((lang) => ({
          id: sample.id,
          lang,
          position: { name: sample[lang].title, category: sample.categoryCode },
          stateBody: sample[lang].body,
          unit: sample[lang].unit,
          region: sample[lang].region,
          publishedAt: `${sample.publishedOn}T05:00:00Z`,
          closesAt: `${sample.closesOn}T19:00:00Z`.replace(sample.closesOn, dayBefore(sample.closesOn)),
          salaryFrom: sample.salary.min,
          salaryTo: sample.salary.max,
          functions: plain(sample[lang].duties),
          requirements: { list: sample[lang].requirements },
        })),
      ),
    }),
  },
  {
    name: 'markup escaped once more, in lower case keys without a sign before the language',
    languages: ['ru', 'kk'],
    fields: ['title'],
    render: (samples) =>
      samples.map((sample) => ({
        id: sample.id,
        nameru: sample.ru.title,
        namekz: sample.kk.title,
        obyazannostiru: html(sample.ru.duties).replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
        obyazannostikz: html(sample.kk.duties).replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
        trebovaniyaru: plain(sample.ru.requirements).replaceAll('«', '&laquo;'),
        trebovaniyakz: plain(sample.kk.requirements),
      })),
  },
  {
    name: 'JSON:API objects with attributes, one language',
    languages: ['ru'],
    fields: ['title', 'categoryCode', 'region', 'closesOn'],
    render: (samples) => ({
      jsonapi: { version: '1.0' },
      data: samples.map((sample) => ({
        type: 'node--vacancy',
        id: sample.id,
        attributes: {
          title: sample.ru.title,
          field_category: sample.categoryCode,
          field_region: sample.ru.region,
          field_deadline: sample.closesOn,
          field_duties: {
            value: html(sample.ru.duties),
            format: 'full_html',
            processed: html(sample.ru.duties),
          },
          field_requirements: { value: html(sample.ru.requirements), format: 'full_html' },
        },
        relationships: { uid: { data: { type: 'user--user', id: '1' } } },
      })),
      links: { self: { href: 'https://example.org/jsonapi' } },
    }),
  },
  {
    name: 'fields by locale behind system properties',
    languages: ['ru', 'kk'],
    fields: ['title', 'categoryCode', 'region', 'closesOn'],
    render: (samples) => ({
      total: samples.length,
      items: samples.map((sample) => ({
        sys: { id: sample.id, type: 'Entry' },
        fields: {
          title: bothOf(sample, ({ title }) => title),
          category: { ru: sample.categoryCode },
          region: bothOf(sample, ({ region }) => region),
          deadline: { ru: sample.closesOn },
          duties: bothOf(sample, ({ duties }) => plain(duties)),
          requirements: bothOf(sample, ({ requirements }) => plain(requirements)),
        },
      })),
    }),
  },
  {
    name: 'every value in a list of its own',
    languages: ['kk'],
    fields: ['title', 'categoryCode', 'region', 'closesOn'],
    render: (samples) =>
      samples.map((sample) => ({
        nid: [{ value: Number(sample.id) }],
        title: [{ value: sample.kk.title }],
        field_category: [{ value: sample.categoryCode }],
        field_region: [{ value: sample.kk.region }],
        field_deadline: [{ value: sample.closesOn }],
        field_duties: [{ value: html(sample.kk.duties), format: 'basic_html' }],
        field_requirements: [{ value: html(sample.kk.requirements), format: 'basic_html' }],
      })),
  },
  {
    name: 'properties with names and texts in capital letters',
    languages: ['kk'],
    fields: ['title', 'categoryCode', 'region', 'closesOn'],
    render: (samples) => ({
      ITEMS: samples.map((sample) => ({
        ID: sample.id,
        NAME: sample.kk.title,
        PROPERTIES: {
          PROPERTY_11: { ID: '11', NAME: 'Санаты', VALUE: sample.categoryCode },
          PROPERTY_12: { ID: '12', NAME: 'Өңір', VALUE: sample.kk.region },
          DEADLINE: { ID: '13', NAME: 'Құжаттарды қабылдау мерзімі', VALUE: dotted(sample.closesOn) },
          DUTY: {
            ID: '14',
            NAME: 'Қызметтік міндеттері',
            VALUE: { TEXT: html(sample.kk.duties), TYPE: 'HTML' },
          },
          PROPERTY_15: {
            ID: '15',
            NAME: 'Біліктілік талаптары',
            VALUE: { TEXT: html(sample.kk.requirements), TYPE: 'HTML' },
          },
        },
      })),
    }),
  },
];

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
