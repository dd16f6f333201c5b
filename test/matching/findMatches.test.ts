import { describe, expect, test } from 'vitest';
import { createCoder } from '../../src/matching/createCoder.js';
import { buildCodebook, phrase, posting, term } from './buildCodebook.js';

const options = { sections: ['duties', 'requirements'], countDesired: true } as const;
const coder = createCoder(buildCodebook(), options);

function read(text: string): { counted: string[]; aside: string[] } {
  const { coded, setAside } = coder.code(posting(text));
  return {
    counted: coded.matches.map(({ category, quote }) => `${category}: ${quote}`),
    aside: setAside.map(({ quote, because, cue }) => `${quote} < ${because} «${cue}»`),
  };
}

describe('the longest keyword of a category wins, across categories both count', () => {
  test.each([
    [
      'Сопровождение информационных систем',
      ['it: Сопровождение информационных систем', 'systems: информационных систем'],
    ],
    ['Знание MS Office', ['office: MS Office']],
    ['Анализ больших открытых данных', ['data: Анализ больших открытых данных']],
    ['Анализ, сверка данных', ['data: Анализ, сверка данных']],
    ['Анализ рынка; база данных', ['data: база данных']],
    ['Анализ (оценка) данных', []],
    ['Анализ рынка. Данных нет', []],
  ])('%s', (text, expected) => {
    expect(read(text).counted).toEqual(expected);
  });
});

describe('words that only look like a keyword do not count', () => {
  test.each([
    ['УПК и КоАП Республики Казахстан'],
    ['Excellent communication'],
    ['Система образования, государственная программа'],
    ['Денсаулық сақтау жүйесі, мемлекеттік бағдарлама'],
    ['Пойти по делам, атпен бару'],
  ])('%s', (text) => {
    expect(read(text)).toEqual({ counted: [], aside: [] });
  });
});

describe('an exclusion sets aside what lies within it, or what it overlaps and outdoes', () => {
  test.each([
    ['Департамент цифровизации', [], ['цифровизации < exclusion «Департамент цифровизации»']],
    ['Обеспечивает цифровизацию услуг', ['transformation: цифровизацию'], []],
    ['Цифрландыру басқармасының бұйрығы', [], ['Цифрландыру < exclusion «Цифрландыру басқармасының»']],
    ['Қызметтерді цифрландыру', ['transformation: цифрландыру'], []],
    [
      'Анализ данных портал сотрудничества государств',
      ['data: Анализ данных'],
      ['портал < exclusion «портал сотрудничества государств»'],
    ],
  ])('%s', (text, counted, aside) => {
    expect(read(text)).toEqual({ counted, aside });
  });

  test('a longer exclusion sets aside a keyword that it merely overlaps', () => {
    const terms = [term('data', 'ru', 'обработка данных')];
    const exclusions = [phrase('ru', 'данные выборов депутатов')];
    const { coded, setAside } = createCoder(buildCodebook({ terms, exclusions }), options).code(
      posting('Обработка данных выборов депутатов'),
    );
    expect([coded.matches.length, setAside[0]?.because]).toEqual([0, 'exclusion']);
  });

  test('a keyword longer than the exclusion stands', () => {
    const terms = [term('data', 'ru', 'обработка данных выборов')];
    const exclusions = [phrase('ru', 'данные выборов')];
    const { coded } = createCoder(buildCodebook({ terms, exclusions }), options).code(
      posting('Обработка данных выборов'),
    );
    expect(coded.matches.map(({ quote }) => quote)).toEqual(['Обработка данных выборов']);
  });
});

describe('an exclusion of one keyword', () => {
  const terms = [
    term('data', 'kk', 'кесте', { exclusions: [phrase('kk', 'сабақ кестесі')] }),
    term('data', 'ru', 'таблица', { exclusions: [phrase('ru', 'таблица умножения')] }),
    term('office', 'ru', 'таблица'),
  ];
  const own = createCoder(buildCodebook({ terms }), options);

  test.each([
    ['Сабақ кестесін жасау', [], ['кестесін < Сабақ кестесін']],
    ['Кестемен жұмыс, сабақ кестесі', ['data: Кестемен'], ['кестесі < сабақ кестесі']],
    ['Знание таблицы умножения', ['office: таблицы'], ['таблицы < таблицы умножения']],
    ['Составление таблиц', ['data: таблиц', 'office: таблиц'], []],
  ])('says why it sets aside that keyword and no other: %s', (text, counted, aside) => {
    const { coded, setAside } = own.code(posting(text));
    expect(coded.matches.map(({ category, quote }) => `${category}: ${quote}`)).toEqual(counted);
    expect(setAside.map(({ quote, cue }) => `${quote} < ${cue}`)).toEqual(aside);
  });
});

describe('some keywords need company in their sentence, some must not have it', () => {
  test.each([
    ['Работа в системе на портале', ['systems: Работа в системе', 'systems: портале'], []],
    ['Работа в системе', [], ['Работа в системе < near «»']],
    ['Работа в системе. Есть портал', ['systems: портал'], ['Работа в системе < near «»']],
    ['Настройка сети', ['systems: сети'], []],
    ['Сети при сельской школе', [], ['Сети < near «школе»']],
    ['Сети. Далее о школе', ['systems: Сети'], []],
  ])('%s', (text, counted, aside) => {
    expect(read(text)).toEqual({ counted, aside });
  });
});

describe('a class word goes with the name that it introduces', () => {
  test.each([
    ['Работа в ИС «Төрелік»', ['egov: Төрелік']],
    ['«Төрелік» АЖ-мен жұмыс', ['egov: Төрелік']],
    ['Информационная система: Documentolog', ['egov: Documentolog']],
    ['Работа в ИС, Documentolog', ['systems: ИС', 'egov: Documentolog']],
    ['Ведение ИС и 1С', ['systems: ИС', 'egov: 1С']],
  ])('%s', (text, counted) => {
    expect(read(text).counted).toEqual(counted);
  });
});

describe('contexts', () => {
  test.each([
    ['sentence', 'Укажите адрес электронной почты. Знание ПК.', ['literacy: Знание ПК']],
    ['sentence, cancelled', 'Ведение адреса электронной почты', ['literacy: электронной почты']],
    ['sentence', 'Құжаттар портал арқылы тапсырылады, ЭЦП қажет. 1С.', ['egov: 1С']],
    ['after', 'Образование: информационные системы, вычислительная техника', []],
    ['after, ended', 'Образование: информационные системы; знание 1С', ['egov: 1С']],
    [
      'after, next sentence',
      'Образование высшее. Информационные системы',
      ['systems: Информационные системы'],
    ],
    ['after', 'Мамандығы: ақпараттық жүйелер, дерекқор', []],
    ['before', 'Ақпараттық жүйелер, есептеу мамандықтары бойынша білім', []],
    ['before, other clause', '1С білу; ақпараттық жүйелер мамандықтары бойынша', ['egov: 1С']],
    [
      'after, a list',
      'Образование:\n- информационные системы\n- базы данных\nЗнание ПК',
      ['literacy: Знание ПК'],
    ],
    ['after, no list', 'Образование высшее\n- информационные системы', ['systems: информационные системы']],
    ['after, a list', 'Мамандығы:\n1) ақпараттық жүйелер;\n2) деректер базасы', []],
    ['clause', 'Закон об информационных системах; знание ПК', ['literacy: знание ПК']],
    [
      'clause, cancelled',
      'Исполнение закона об информационных системах',
      ['systems: информационных системах'],
    ],
    ['clause', 'Ақпараттық жүйелер туралы заң', []],
  ])('%s: %s', (_, text, counted) => {
    expect(read(text).counted).toEqual(counted);
  });

  test('the reader is told which words set a keyword aside', () => {
    expect(read('Образование: информационные системы').aside).toEqual([
      'информационные системы < degree «Образование»',
    ]);
  });
});

test('Kazakh typed with Russian letters counts with lower confidence', () => {
  const { coded } = coder.code(posting('Компьютерлик багдарлама'));
  expect(coded.matches.map(({ category, confidence }) => [category, confidence])).toEqual([
    ['office', 'lower'],
  ]);
});
