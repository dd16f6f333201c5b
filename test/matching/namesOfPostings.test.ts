import { describe, expect, test } from 'vitest';
import { createCoder } from '../../src/matching/createCoder.js';
import type { CodedPosting } from '../../src/model/CodedPosting.js';
import type { Posting } from '../../src/model/Posting.js';
import { buildCodebook, posting } from './buildCodebook.js';

const coder = createCoder(buildCodebook(), { sections: ['duties', 'requirements'], countDesired: true });

function code(rest: Partial<Posting>, text = ''): CodedPosting {
  return coder.code(posting(text, 'duties', rest)).coded;
}

describe('the position is read from the head word of the title', () => {
  test.each([
    ['Заместитель руководителя управления', 'deputy'],
    ['Главный специалист отдела', 'chief'],
    ['Главный специалист, помощник руководителя', 'chief'],
    ['Советник акима', 'adviser'],
    ['Ведущий специалист отдела кадров', 'leading'],
    ['Эксперт', 'expert'],
    ['И.о. руководителя отдела', 'division-head'],
    ['Слесарь', 'other'],
    ['Басқарма басшысының орынбасары', 'deputy'],
    ['Бөлімінің бас маманы', 'chief'],
    ['Кадр бөлімінің бас маманы (1 бірлік)', 'chief'],
    ['Әкімнің көмекшісі', 'adviser'],
    ['Жетекші маман', 'leading'],
    ['Сарапшы', 'expert'],
    ['Сектор меңгерушісі', 'division-head'],
    ['Жүргізуші', 'other'],
  ])('%s: %s', (title, position) => {
    expect(code({ title }).position).toBe(position);
  });
});

describe('the head of a body and the head of a division', () => {
  test.each([
    ['Руководитель отдела', 'Департамент юстиции', 'division-head'],
    ['Руководитель отдела', 'ГУ «Отдел финансов города»', 'head'],
    ['Руководитель отдела', 'Управление финансов', 'division-head'],
    ['Руководитель управления', 'Управление финансов', 'head'],
    ['Руководитель управления финансов', 'Комитет финансов', 'division-head'],
    ['Руководитель', 'Управление финансов', 'head'],
    ['Руководитель аппарата', 'Отдел финансов', 'head'],
    ['Руководитель аппарата управления', 'Комитет', 'head'],
    ['Руководитель службы', undefined, 'division-head'],
    ['Директор', 'Департамент', 'head'],
    ['Заведующий сектором', 'Отдел финансов', 'division-head'],
    ['Бөлім басшысы', 'Әділет департаменті', 'division-head'],
    ['Бөлім басшысы', 'Қаланың қаржы бөлімі', 'head'],
    ['Басқарма басшысы', '«Алматы қаласының қаржы басқармасы» ММ', 'head'],
    ['Басқарма басшысы', 'Қаржы комитеті', 'division-head'],
    ['Басшы', 'Қаржы басқармасы', 'head'],
    ['Аппарат басшысы', 'Қаржы бөлімі', 'head'],
    ['Қызмет басшысы', 'Әділет департаменті', 'division-head'],
  ])('%s of %s: %s', (title, body, position) => {
    expect(code({ title, ...(body === undefined ? {} : { body }) }).position).toBe(position);
  });

  test('a bare title is read with the unit that the page states', () => {
    expect(code({ title: 'Руководитель', unit: 'Отдел кадров', body: 'Департамент' }).position).toBe(
      'division-head',
    );
    expect(code({ title: 'Басшы', unit: 'Кадр бөлімі', body: 'Департамент' }).position).toBe('division-head');
  });

  test('the words of the title are the reason', () => {
    expect(code({ title: 'Бөлімінің бас маманы' }).reasons.position).toEqual({
      from: 'title',
      quote: 'бас маманы',
    });
    expect(code({ title: 'Слесарь' }).reasons.position).toEqual({ from: 'none' });
  });
});

describe('the area comes from unit, title, duties, body, in this order', () => {
  const body = 'Управление финансов';
  test.each([
    ['unit', { unit: 'Юридический отдел', title: 'Специалист по кадрам', body }, 'legal'],
    ['unit', { unit: 'Кадр бөлімі', title: 'Заң кеңесшісі', body }, 'personnel'],
    ['title', { title: 'Специалист по кадрам', body }, 'personnel'],
    ['body', { title: 'Специалист', body }, 'finance'],
    ['body', { title: 'Бас маман', body: 'Қаржы басқармасы' }, 'finance'],
    ['none', { title: 'Специалист' }, 'other'],
    ['title', { title: 'Специалист по информационной безопасности' }, 'it'],
    ['title', { title: 'Ақпараттық қауіпсіздік маманы' }, 'it'],
  ] as const)('%s: %o is %s', (from, rest, area) => {
    const coded = code(rest);
    expect([coded.area, coded.reasons.area.from]).toEqual([area, from]);
  });

  test.each([
    ['Ведет кадры. Готовит бюджет. Исполняет бюджет.', 'finance'],
    ['Ведет кадры. Готовит бюджет.', 'personnel'],
    ['Кадрмен жұмыс. Бюджетті жоспарлау. Бюджетті орындау.', 'finance'],
  ])('duties: the most hits win, of equals the earliest: %s', (text, area) => {
    const coded = code({ body }, text);
    expect([coded.area, coded.reasons.area.from]).toEqual([area, 'duties']);
  });
});

describe('weak evidence of the duties', () => {
  test('one word in each language is no more than one word', () => {
    const texts = ['Готовит бюджет.', 'Бюджет дайындайды.'];
    const sections = texts.map((text) => ({ kind: 'duties', text }) as const);
    const { coded } = coder.code({ ...posting(''), unit: 'Протокол', sections });
    expect(coded.area).toBe('other');
  });

  const unit = 'Отдел протокола';
  test.each([
    ['a unit of another area, one word', { unit }, 'Готовит бюджет.', 'other'],
    ['a unit of another area, no majority', { unit }, 'Бюджет. Бюджет. Кадры. Персонал.', 'other'],
    ['a unit of another area, most of several', { unit }, 'Бюджет. Бюджетті жоспарлау. Кадры.', 'finance'],
    ['a unit of another area, the body', { unit, body: 'Суд, кадр қызметі' }, 'Бюджет.', 'personnel'],
    ['no unit, one word', {}, 'Готовит бюджет.', 'finance'],
  ])('%s', (_, rest, text, area) => {
    expect(code(rest, text).area).toBe(area);
  });

  test.each([
    ['Руководитель', 'Управление финансов', 'finance'],
    ['Басшының орынбасары', 'Қаржы басқармасы', 'finance'],
    ['Аким', 'Сельский округ', 'other'],
    ['Әкімнің көмекшісі', 'Әкім аппараты', 'other'],
  ])('who directs or serves a whole body has the area of its name: %s, %s', (title, body, area) => {
    expect(code({ title, body }, 'Ведет кадры. Заң жұмысы.').area).toBe(area);
  });
});

describe('the tier is the letters of the category code', () => {
  test.each([
    ['D-O-4', 'D-O', 'regional'],
    ['С-О-5', 'C-O', 'regional'],
    ['Е‑R‑4', 'E-R', 'regional'],
    ['Е–G−5', 'E-G', 'regional'],
    ['Е-3', 'E', 'regional'],
    ['E-R-4', 'E-R', 'regional'],
    ['E-G-2', 'E-G', 'regional'],
    ['А-1', 'A', 'central'],
    ['В–4', 'B', 'central'],
    ['C-4', 'C', 'central'],
    ['C-R-2', 'C-R', 'regional'],
    ['категория D-5 (1 единица)', 'D', 'regional'],
    ['DO-4', 'D-O', 'regional'],
    ['Z-9', 'unknown', 'unknown'],
    ['', 'unknown', 'unknown'],
  ])('%s: %s, %s', (categoryCode, tier, group) => {
    const coded = code({ categoryCode });
    expect([coded.tier, coded.tierGroup]).toEqual([tier, group]);
  });

  test.each([
    ['Главный специалист, категория С-О-5', 'C-O'],
    ['Бас маман (Е-R-4)', 'E-R'],
    ['Специалист 2 категории', 'unknown'],
  ])('or stands in the title: %s', (title, tier) => {
    expect(code({ title }).tier).toBe(tier);
  });
});

describe('the region', () => {
  test.each([
    [{ region: 'Алматы қаласы' }, 'almaty-city', 'region'],
    [{ region: 'Алматы облысы' }, 'almaty-region', 'region'],
    [{ region: 'Алматинская область', body: 'Управление города Алматы' }, 'almaty-region', 'region'],
    [{ body: 'Управление финансов города Алматы' }, 'almaty-city', 'body'],
    [{ body: 'Түркістан облысының қаржы басқармасы' }, 'turkistan', 'body'],
    [{ title: 'Инспектор по Туркестанской области' }, 'turkistan', 'title'],
    [{ region: 'Марс' }, 'unknown', 'none'],
  ] as const)('%o: %s', (rest, region, from) => {
    const coded = code(rest);
    expect([coded.region, coded.reasons.region.from]).toEqual([region, from]);
  });
});

describe('the language', () => {
  const kazakh = { kind: 'duties', text: 'Құжаттармен жұмыс істеу және қызмет көрсету.' } as const;
  const russian = { kind: 'duties', text: 'Работа с документами и оказание услуг.' } as const;
  test.each([
    ['stated by the page', { language: 'kk', sections: [russian] }, 'kk'],
    ['stated by the sections', { sections: [{ ...kazakh, language: 'ru' }] }, 'ru'],
    [
      'both versions stated',
      {
        sections: [
          { ...kazakh, language: 'kk' },
          { ...russian, language: 'ru' },
        ],
      },
      'both',
    ],
    ['two versions of one section', { sections: [kazakh, russian] }, 'both'],
    ['Kazakh words', { sections: [kazakh], title: 'Маман' }, 'kk'],
    ['Russian words', { sections: [russian] }, 'ru'],
    ['nothing to go by', { sections: [], title: '1' }, 'unknown'],
  ] as const)('%s', (_, rest, language) => {
    expect(code(rest).language).toBe(language);
  });
});
