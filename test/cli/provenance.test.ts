import { expect, test } from 'vitest';
import { provenance } from '../../src/cli/provenance.js';

const joined = (lang: 'en' | 'ru' | 'kk', options: Parameters<typeof provenance>[1]): string =>
  provenance('abc123', options)
    .map((line) => line[lang])
    .join('\n');

test.each([
  ['en', 'sections read: duties, salary.', 'were left out', 'a reconstruction, not the study’s Table 1'],
  ['ru', 'прочитанные разделы: обязанности, оплата.', 'не учтены', 'реконструкция, а не Таблица 1'],
  ['kk', 'оқылған бөлімдер: міндеттер, жалақы.', 'есептелмеді', '1-кестесі емес'],
] as const)(
  'The sources are told in %s, with the warning that the keywords are reconstructed',
  (lang, ...told) => {
    const text = joined(lang, { sections: ['duties', 'salary'], withoutDesired: true, keywords: 'own.yaml' });
    for (const words of [...told, 'abc123', 'own.yaml', 'doi 10.21511/ppm.23(2).2025.40'])
      expect(text).toContain(words);
  },
);

test.each([
  ['en', 'count like required ones'],
  ['ru', 'наравне с требуемыми'],
  ['kk', 'бірдей есептелді'],
] as const)('Desirable skills count unless they are left out, in %s', (lang, words) => {
  expect(joined(lang, { sections: ['duties'] })).toContain(words);
});
