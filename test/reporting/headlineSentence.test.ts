import { expect, test } from 'vitest';
import { headlineSentence } from '../../src/reporting/headlineSentence.js';
import type { LANGS } from '../../src/reporting/Lang.js';
import { words } from '../../src/reporting/words.js';
import { createCell } from '../../src/statistics/createCell.js';

const sentence = (count: number, base: number, lang: (typeof LANGS)[number]): string =>
  headlineSentence({ postings: base, withoutDigital: createCell(count, base) }, lang).replaceAll(
    '\u00a0',
    ' ',
  );

test.each([
  [1, 1, 'en', '1 of 1 posting (100.0 %, 95 % interval 20.7–100.0 %) names no digital skill.'],
  [0, 9, 'en', '0 of 9 postings (0.0 %, 95 % interval 0.0–29.9 %) name no digital skill.'],
  [0, 0, 'en', 'There are no postings, so there is nothing to count.'],
  [0, 0, 'ru', 'Вакансий нет, поэтому считать нечего.'],
  [0, 0, 'kk', 'Хабарландыру жоқ, сондықтан есептейтін ештеңе жоқ.'],
  [6000, 12000, 'en', '6000 of 12,000 postings (50.0 %, 95 % interval 49.1–50.9 %) name no digital skill.'],
  [
    6000,
    12000,
    'ru',
    'Вакансии без указания цифровых навыков: 6000 из 12 000 (50,0 %, 95 % интервал 49,1–50,9 %).',
  ],
] as const)('%i of %i in %s reads: %4$s', (count, base, lang, expected) => {
  expect(sentence(count, base, lang)).toBe(expected);
});

test('no word of the interface is missing or left in another language', () => {
  const { en, ru, kk } = words;
  for (const key of Object.keys(en) as (keyof typeof en)[]) {
    const texts = [en, ru, kk].map((each) =>
      typeof each[key] === 'object' ? JSON.stringify(each[key]) : String(each[key]),
    );
    expect(texts.every((text) => text.trim() !== '')).toBe(true);
    if (key !== 'base') expect(new Set(texts).size).toBe(3);
  }
});
