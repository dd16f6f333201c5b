import { describe, expect, test } from 'vitest';
import { isJobTitle } from '../../src/extraction/isJobTitle.js';

describe('a line that names a position', () => {
  test.each([
    'Главный специалист отдела архивов',
    'Заведующая сектором кадров',
    'Методист районного методического кабинета',
    'Бөлімнің бас маманы',
    'Аудан әкімінің орынбасары',
    'Мемлекеттік мұрағат архившісі',
    'Психолог',
  ])('%s', (line) => {
    expect(isJobTitle(line)).toBe(true);
  });
});

describe('a duty that speaks of people with such a position', () => {
  test.each([
    'Организует аттестацию педагогов.',
    'Проводит совещания с директорами',
    'Готовит список приглашенных экспертов',
    'Педагогтерді аттестаттауды ұйымдастырады.',
    'Мамандарды конкурсқа шақырады',
    'Кеңеске қатысатын сарапшыларды',
    'Жұмысты бастайтын инженерлермен',
  ])('%s', (line) => {
    expect(isJobTitle(line)).toBe(false);
  });
});
