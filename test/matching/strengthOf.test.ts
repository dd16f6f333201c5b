import { describe, expect, test } from 'vitest';
import { createCoder } from '../../src/matching/createCoder.js';
import type { SectionKind } from '../../src/model/Posting.js';
import { buildCodebook, posting } from './buildCodebook.js';

const coder = createCoder(buildCodebook(), { sections: ['duties', 'requirements'], countDesired: true });

function strengths(text: string, kind: SectionKind = 'requirements'): string[] {
  return coder.code(posting(text, kind)).coded.matches.map(({ quote, strength }) => `${quote}: ${strength}`);
}

describe('a mention without a cue is required', () => {
  test.each([
    ['Знание ПК, 1С.', ['Знание ПК: required', '1С: required']],
    ['Компьютерді меңгеру.', ['Компьютерді меңгеру: required']],
    ['Без опыта работы, знание ПК.', ['знание ПК: required']],
    ['Без опыта работы с 1С.', ['1С: required']],
  ])('%s', (text, expected) => {
    expect(strengths(text)).toEqual(expected);
  });
});

describe('a cue holds in its own segment of the sentence', () => {
  test.each([
    ['Желательно знание ПК.', ['знание ПК: desired']],
    ['Знание 1С желательно, знание ПК обязательно.', ['1С: desired', 'знание ПК: required']],
    ['Опыт не требуется, знание ПК обязательно.', ['знание ПК: required']],
    ['Знание ПК обязательно, опыт работы не требуется.', ['Знание ПК: required']],
    ['Знание ПК, опыт не требуется.', ['Знание ПК: required']],
    ['Знание ПК (опыт не требуется).', ['Знание ПК: required']],
    ['Знание ПК; знание 1С приветствуется.', ['Знание ПК: required', '1С: desired']],
    ['Знание 1С не требуется.', ['1С: negated']],
    ['Без знания 1С и Excel.', ['1С: negated', 'Excel: negated']],
    ['Знание ПК обязательно и желательно 1С.', ['Знание ПК: required', '1С: desired']],
    ['Знание ПК желательно. Знание 1С.', ['Знание ПК: desired', '1С: required']],
    ['1С білу талап етілмейді.', ['1С: negated']],
    ['1С білу артықшылық болып табылады.', ['1С: desired']],
    ['Компьютерді меңгеру міндетті, 1С білу құпталады.', ['Компьютерді меңгеру: required', '1С: desired']],
    ['Еңбек өтілі талап етілмейді, компьютерді меңгеру қажет.', ['компьютерді меңгеру: required']],
    ['Компьютерді меңгеру, еңбек өтілі талап етілмейді.', ['Компьютерді меңгеру: required']],
    ['Компьютерді меңгеру, 1С білу талап етілмейді.', ['Компьютерді меңгеру: required', '1С: negated']],
    ['Компьютерлік бағдарламаларды білу талап етілмейді.', ['Компьютерлік бағдарламаларды: negated']],
  ])('%s', (text, expected) => {
    expect(strengths(text)).toEqual(expected);
  });
});

describe('a list shares its cue', () => {
  test.each([
    ['Знание 1С, Excel не требуется.', ['1С: negated', 'Excel: negated']],
    ['Знание 1С, Excel и Word не обязательно.', ['1С: negated', 'Excel: negated', 'Word: negated']],
    ['Желательно знание 1С, Excel, Word.', ['1С: desired', 'Excel: desired', 'Word: desired']],
    ['Желательно знание 1С, опыт работы, знание ПК.', ['1С: desired', 'знание ПК: required']],
    ['1С, Excel білу талап етілмейді.', ['1С: negated', 'Excel: negated']],
    ['1С, Excel, Word бағдарламаларын білу абзал.', ['1С: desired', 'Excel: desired', 'Word: desired']],
    ['Excel, еңбек өтілі талап етілмейді.', ['Excel: required']],
    ['Знание 1С (Excel, Word) не обязательно.', ['1С: negated', 'Excel: negated', 'Word: negated']],
    ['Знание 1С (Excel), Word не обязательно.', ['1С: required', 'Excel: required', 'Word: negated']],
    ['Приветствуется кандидат, владеющий Excel.', ['Excel: desired']],
    ['Опыт приветствуется, знание ПК.', ['знание ПК: required']],
  ])('%s', (text, expected) => {
    expect(strengths(text)).toEqual(expected);
  });
});

describe('a cue that stands alone holds for what it follows or announces', () => {
  test.each([
    ['Знание ПК, желательно.', ['Знание ПК: desired']],
    ['Знание 1С, Excel – желательно.', ['1С: desired', 'Excel: desired']],
    ['Знание ПК (желательно), знание 1С.', ['Знание ПК: desired', '1С: required']],
    ['Высшее образование; знание 1С – желательно.', ['1С: desired']],
    ['Знание ПК – обязательно, 1С – желательно.', ['Знание ПК: required', '1С: desired']],
    ['Желательно: знание 1С; знание Excel.', ['1С: desired', 'Excel: desired']],
    ['Желательно:\n- знание 1С;\n- знание Excel.', ['1С: desired', 'Excel: desired']],
    ['Желательно:\n1) знание 1С\n2) Excel міндетті', ['1С: desired', 'Excel: required']],
    ['Желательно знание 1С:\n- знание Excel', ['1С: desired', 'Excel: required']],
    ['Артықшылық болып табылады:\n• 1С білу\n• Excel білу', ['1С: desired', 'Excel: desired']],
    ['Желательно:\n- знание 1С\nЗнание Excel', ['1С: desired', 'Excel: required']],
    ['Желательно – знание 1С.', ['1С: desired']],
    ['Знание ПК; желательно – 1С.', ['Знание ПК: required', '1С: desired']],
    ['Знание ПК, желательно – не ниже среднего.', ['Знание ПК: desired']],
    ['Знание ПК – желательно – и 1С.', ['Знание ПК: desired', '1С: required']],
    ['Желательно – 1С, Excel; знание ПК.', ['1С: desired', 'Excel: desired', 'знание ПК: required']],
    ['Желательно при отборе – знание 1С.', ['1С: desired']],
    ['Знание 1С – приветствуется при прочих равных условиях.', ['1С: desired']],
    ['Опыт работы в 1С – не обязательно.', ['1С: negated']],
    ['Компьютерді меңгеру; абзал – 1С.', ['Компьютерді меңгеру: required', '1С: desired']],
    ['1С білу – іріктеу кезінде артықшылық болып табылады.', ['1С: desired']],
    ['Знание ПК, опыт работы, желательно.', ['Знание ПК: required']],
    ['Знание ПК не обязательно, но желательно.', ['Знание ПК: desired']],
    ['Компьютерді меңгеру – абзал.', ['Компьютерді меңгеру: desired']],
    ['Компьютерді меңгеру (міндетті емес).', ['Компьютерді меңгеру: negated']],
  ])('%s', (text, expected) => {
    expect(strengths(text)).toEqual(expected);
  });
});

describe('a duty is required whatever is welcome, unless it is denied', () => {
  test.each([
    ['Ведение 1С, приветствуется инициатива.', ['1С: required']],
    ['Желательно ведение 1С.', ['1С: required']],
    ['Ведение 1С не требуется.', ['1С: negated']],
    ['1С жүргізу құпталады.', ['1С: required']],
    ['1С жүргізу талап етілмейді.', ['1С: negated']],
  ])('%s', (text, expected) => {
    expect(strengths(text, 'duties')).toEqual(expected);
  });
});

describe('what the strengths mean for the posting', () => {
  const strict = createCoder(buildCodebook(), { sections: ['requirements'], countDesired: false });

  test('a negated category is listed but does not make the posting digital', () => {
    const { coded } = coder.code(posting('Знание 1С не требуется.'));
    expect(coded.categories).toEqual([{ id: 'egov', strength: 'negated' }]);
    expect([coded.digital, coded.columns]).toEqual([false, []]);
  });

  test('the strongest mention gives the strength of the category', () => {
    const { coded } = coder.code(posting('Знание 1С не требуется. Documentolog желательно. Работа в 1С.'));
    expect(coded.categories).toEqual([{ id: 'egov', strength: 'required' }]);
  });

  test('desired skills can be left out', () => {
    const text = 'Знание 1С желательно.';
    expect(coder.code(posting(text)).coded.digital).toBe(true);
    expect(strict.code(posting(text)).coded.digital).toBe(false);
    expect(strict.code(posting(text)).coded.columns).toEqual([]);
  });
});
