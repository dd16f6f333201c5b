import { describe, expect, test } from 'vitest';
import { createCoder } from '../../src/matching/createCoder.js';
import type { NamedSystems } from '../../src/model/Codebook.js';
import { buildCodebook, phrase, posting, term } from './buildCodebook.js';

const named: NamedSystems = {
  category: 'egov',
  words: [
    term('egov', 'ru', 'информационная система', { gap: 3 }),
    term('egov', 'ru', 'ИС', { gap: 3 }),
    term('egov', 'ru', 'портал', { gap: 3, column: 'platforms' }),
    term('egov', 'ru', 'база данных'),
    term('egov', 'kk', 'ақпараттық жүйе', { gap: 1 }),
    term('egov', 'kk', 'АЖ', { gap: 1 }),
    term('egov', 'kk', 'деректер базасы'),
  ],
  unless: [
    phrase('ru', 'ГУ'),
    phrase('ru', 'газета'),
    phrase('ru', 'министерство'),
    phrase('kk', 'ММ'),
    phrase('kk', 'бөлім'),
  ],
};

const coder = createCoder(buildCodebook({ named }), { sections: ['requirements'], countDesired: true });

function read(text: string): string[] {
  const { matches } = coder.code(posting(text)).coded;
  for (const { start, end, quote } of matches) expect(text.slice(start, end)).toBe(quote);
  return matches.map(({ category, quote }) => `${category}: ${quote}`);
}

describe('a class word with a name of its own is a named system', () => {
  test.each([
    ['Работа в информационной системе «Сапа»', ['egov: информационной системе «Сапа']],
    ['информационная система "Е-халық"', ['egov: информационная система "Е-халық']],
    ['Ведет ИС учета обращений «Береке»', ['egov: ИС учета обращений «Береке']],
    ['Наполняет базу данных «Дарын»', ['egov: базу данных «Дарын']],
    ['Размещает на портале Elicense отчеты', ['egov: портале Elicense']],
    ['Работа на портале Smart Bridge', ['egov: портале Smart Bridge']],
    ['Заполнение ИС е-Статистика', ['egov: ИС е-Статистика']],
    ['«Бірыңғай көлік» ақпараттық жүйесін жүргізу', ['egov: Бірыңғай көлік» ақпараттық жүйесін']],
    ['«Талдау» АЖ-де жұмыс', ['egov: Талдау» АЖ-де']],
    ['АЖ «Талдау» бойынша есеп', ['egov: АЖ «Талдау']],
    ['Talday ақпараттық жүйесінде жұмыс', ['egov: Talday ақпараттық жүйесінде']],
    ['«Дарын» деректер базасын толтыру', ['egov: Дарын» деректер базасын']],
  ])('%s', (text, counted) => {
    expect(read(text)).toEqual(counted);
  });
});

describe('keywords within the name are part of it', () => {
  test.each([
    ['ИС «Цифровизация и база данных»', ['egov: ИС «Цифровизация и база данных']],
    ['«Деректер базасы» АЖ-мен жұмыс', ['egov: Деректер базасы» АЖ-мен']],
    ['ИС «Төрелік» и ЭЦП', ['egov: Төрелік', 'documents: ЭЦП']],
  ])('%s', (text, counted) => {
    expect(read(text)).toEqual(counted);
  });
});

describe('a class word stays without a name', () => {
  test.each([
    ['Ведение информационной системы отдела', ['systems: информационной системы']],
    ['Работа в ИС и подготовка отчета «Итоги»', ['systems: ИС']],
    ['Работа в ИС, участие в форуме «Дала»', ['systems: ИС']],
    ['Сопровождает ИС ГУ «Аппарат акима»', ['systems: ИС']],
    ['Ведет портал газеты «Заман»', ['systems: портал']],
    ['ИС «Министерство финансов»', ['systems: ИС']],
    ['Базы данных Excel', ['data: Базы данных', 'office: Excel']],
    ['«Қаржы бөлімі» ММ ақпараттық жүйесі', ['systems: ақпараттық жүйесі']],
    ['«Заман» орталығының АЖ', ['systems: АЖ']],
    ['Ақпараттық жүйелер, «Дала» форумы', ['systems: Ақпараттық жүйелер']],
  ])('%s', (text, counted) => {
    expect(read(text)).toEqual(counted);
  });
});

test('a named system counts in the column of its class word', () => {
  expect(coder.code(posting('Портал «Дала»')).coded.columns).toEqual(['platforms']);
});
