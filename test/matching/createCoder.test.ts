import { describe, expect, test } from 'vitest';
import { createCoder } from '../../src/matching/createCoder.js';
import { buildCodebook, posting } from './buildCodebook.js';

const coder = createCoder(buildCodebook(), { sections: ['duties', 'requirements'], countDesired: true });

function categoriesOf(text: string): string[] {
  return coder.code(posting(text)).coded.categories.map(({ id, strength }) => `${id} ${strength}`);
}

describe('a posting is digital when a skill is stated', () => {
  test.each([
    ['Уверенный пользователь ПК.', ['literacy required']],
    ['Знание MS Office (Word, Excel).', ['office required']],
    ['Работа в информационных системах и на порталах.', ['systems required']],
    ['Ведение баз данных.', ['data required']],
    ['Деректер базасын жүргізу.', ['data required']],
    ['Ақпараттық жүйелермен жұмыс істеу.', ['systems required']],
    ['Компьютерді меңгеру, цифрлық сауаттылық.', ['literacy required']],
    ['Сопровождение информационных систем.', ['systems required', 'it required']],
    ['Знание законодательства.', []],
    ['Заңнаманы білу.', []],
  ])('%s', (text, expected) => {
    expect(categoriesOf(text)).toEqual(expected);
    expect(coder.code(posting(text)).coded.digital).toBe(expected.length > 0);
  });
});
