import { describe, expect, test } from 'vitest';
import { createCoder } from '../../src/matching/createCoder.js';
import type { Context } from '../../src/model/Codebook.js';
import type { SectionKind } from '../../src/model/Posting.js';
import { buildCodebook, phrase, posting, term } from './buildCodebook.js';

const labels = { en: 'x', ru: 'x', kk: 'x' };
const CONTEXTS: readonly Context[] = [
  {
    id: 'degree',
    labels,
    scope: 'after',
    spares: ['egov'],
    cues: [phrase('ru', 'образование'), phrase('kk', 'жоғары білім')],
    unless: [phrase('ru', 'знание'), phrase('kk', 'білу')],
  },
  {
    id: 'degree-before',
    labels,
    scope: 'before',
    spares: ['egov'],
    cues: [phrase('ru', 'диплом'), phrase('kk', 'мамандықтары')],
    unless: [phrase('ru', 'знание'), phrase('kk', 'білу')],
  },
  {
    id: 'acts',
    labels,
    scope: 'item',
    cues: [phrase('ru', 'закон'), phrase('kk', 'заңдар')],
    unless: [phrase('ru', 'ведет'), phrase('kk', 'меңгеру')],
  },
  {
    id: 'body',
    labels,
    scope: 'name',
    cues: [
      phrase('ru', 'ГУ'),
      phrase('ru', 'об', { inflection: 'exact' }),
      phrase('kk', 'АҚ'),
      phrase('kk', 'туралы', { inflection: 'exact' }),
    ],
    unless: [],
  },
  {
    id: 'participants',
    labels,
    scope: 'sentence',
    sections: ['requirements'],
    cues: [phrase('ru', 'участник'), phrase('kk', 'қатысушы')],
    unless: [],
  },
];

const coder = createCoder(buildCodebook({ contexts: CONTEXTS }), {
  sections: ['duties', 'requirements'],
  countDesired: true,
});

function read(text: string, kind: SectionKind = 'requirements'): { counted: string[]; aside: string[] } {
  const { coded, setAside } = coder.code(posting(text, kind));
  return {
    counted: coded.matches.map(({ quote }) => quote),
    aside: setAside.map(({ quote, because }) => `${quote} < ${because}`),
  };
}

describe('the rest of the sentence behind a cue', () => {
  test.each([
    ['Образование: базы данных; информационные системы; цифровизация', []],
    ['Образование: информационные системы; 1С', ['1С']],
    ['Образование: базы данных, знание Excel', ['Excel']],
    ['Жоғары білім: ақпараттық жүйелер, Excel бағдарламасын білу', ['Excel']],
    ['Жоғары білім, Excel және Word білу', ['Excel', 'Word']],
    ['Жоғары білім: деректер базасы; ақпараттық жүйелер', []],
  ])('%s', (text, counted) => {
    expect(read(text).counted).toEqual(counted);
  });
});

describe('the rest of its item', () => {
  test.each([
    ['Закон об информационных системах; цифровизация услуг', ['цифровизация']],
    ['Закон о цифровизации, базах данных; Excel', ['Excel']],
    ['Законы: о базах данных; о цифровизации; об информационных системах', []],
    ['Закон о цифровизации, ведет базы данных', ['базы данных']],
    ['Заңдар мен цифрландыру; 1С', ['1С']],
    ['Заңдар, цифрландыру, компьютерді меңгеру', ['компьютерді меңгеру']],
  ])('%s', (text, counted) => {
    expect(read(text).counted).toEqual(counted);
  });
});

describe('the words of the item ahead of a cue', () => {
  test.each([
    ['Базы данных (цифровизация), информационные системы – диплом', []],
    ['Знание Excel, Word; информационные системы – диплом', ['Excel', 'Word']],
    ['Знание Excel – базы данных, диплом', ['Excel']],
    ['1С, информационные системы – диплом', ['1С']],
    ['Ақпараттық жүйелер (цифрландыру) мамандықтары', []],
    ['Excel білу, ақпараттық жүйелер мамандықтары', ['Excel']],
    ['Excel; ақпараттық жүйелер мамандықтары', ['Excel']],
  ])('%s', (text, counted) => {
    expect(read(text).counted).toEqual(counted);
  });
});

describe('the name in quotation marks in which or beside which a cue stands', () => {
  test.each([
    ['Письма в ГУ «Центр цифровизации» и базы данных', ['базы данных']],
    ['Приказ «Об информационных системах», Excel', ['Excel']],
    ['«Цифрландыру» АҚ-мен хат алмасу, 1С', ['1С']],
    ['Приказ «Об утверждении Правил создания и развития баз данных и систем документооборота», 1С', ['1С']],
    ['«Деректер базасын құру, дамыту және онда жұмыс істеу қағидаларын бекіту туралы» бұйрық, 1С', ['1С']],
    ['В ГУ «Центр цифровых решений, баз данных и единых сервисов для нужд села», 1С', ['1С']],
    ['«ведение базы данных, в том числе об исполнении договоров и обязательств по ним»', ['базы данных']],
    ['ГУ, «базы данных»', ['базы данных']],
    ['Базы данных ГУ', ['Базы данных']],
  ])('%s', (text, counted) => {
    expect(read(text).counted).toEqual(counted);
  });
});

test.each([
  ['requirements', 'Участник подписывает ЭЦП', []],
  ['duties', 'Участник подписывает ЭЦП', ['ЭЦП']],
  ['requirements', 'Қатысушы Documentolog-та тіркеледі', []],
  ['duties', 'Қатысушы Documentolog-та тіркеледі', ['Documentolog-та']],
] as const)('a context can be for some sections only: %s: %s', (kind, text, counted) => {
  expect(read(text, kind).counted).toEqual(counted);
});

describe('keywords', () => {
  const terms = [
    term('literacy', 'ru', 'компьютер', { notNear: [phrase('ru', 'закуп')] }),
    term('literacy', 'kk', 'компьютер', { notNear: [phrase('kk', 'сатып алу')] }),
    term('transformation', 'ru', 'цифровизация', { sections: ['duties'] }),
    term('data', 'ru', 'карта', { near: [phrase('ru', 'цифровой')] }),
  ];
  const special = createCoder(buildCodebook({ terms }), {
    sections: ['duties', 'requirements'],
    countDesired: true,
  });
  const aside = (text: string, kind: SectionKind): string[] =>
    special.code(posting(text, kind)).setAside.map(({ quote, because }) => `${quote} < ${because}`);

  test.each([
    ['what is denied in one language is denied in the other', 'Компьютер сатып алу', ['Компьютер < near']],
    ['what is denied in one language is denied in the other', 'Закуп: компьютер', ['компьютер < near']],
    ['a keyword can be for some sections only', 'Цифровизация услуг', ['Цифровизация < section']],
    ['company stands between the same semicolons', 'Цифровой век; карта', ['карта < near']],
    ['company stands between the same semicolons', 'Цифровой век – карта', []],
  ])('%s: %s', (_, text, expected) => {
    expect([...new Set(aside(text, 'requirements'))]).toEqual(expected);
  });
});
