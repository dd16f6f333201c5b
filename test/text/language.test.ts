import { expect, test } from 'vitest';
import { detectLanguage } from '../../src/text/language.js';

test.each([
  ['Мемлекеттік қызмет туралы заңды білу', 'kk'],
  ['Тіл білуі міндетті', 'kk'],
  ['Жауапты маман керек емес жане болу', 'kk'],
  ['Знание законодательства и опыт работы', 'ru'],
  [
    'Знание информационной системы «Е-қызмет» и порядка работы с обращениями граждан, опыт работы с базами данных',
    'ru',
  ],
  ['Системы', 'ru'],
  ['MS Office 365', undefined],
  ['', undefined],
])('%j is %s', (text, language) => {
  expect(detectLanguage(text)).toBe(language);
});
