import { describe, expect, test } from 'vitest';
import type { Draft } from '../../src/extraction/Extraction.js';
import { pairLanguages, pairVersions } from '../../src/extraction/pairLanguages.js';

const TITLES = { kk: 'Бас маман', ru: 'Главный специалист' };

function draft(key: number, language: 'kk' | 'ru', categoryCode?: string): Draft {
  return {
    key: `position-${key}`,
    title: TITLES[language],
    ...(categoryCode !== undefined && { categoryCode }),
    language,
    sections: [{ kind: 'duties', text: language === 'kk' ? 'Есеп жүргізеді.' : 'Ведёт учёт.' }],
  };
}

describe('Kazakh and Russian versions of positions in one document become one posting each', () => {
  test.each([
    ['one after the other', [draft(1, 'kk', 'D-О-4'), draft(2, 'ru', 'D-O-4')], ['position-1']],
    [
      'all in Kazakh, then all in Russian',
      [draft(1, 'kk', 'D-O-4'), draft(2, 'kk', 'D-O-5'), draft(3, 'ru', 'D-O-4'), draft(4, 'ru', 'D-O-5')],
      ['position-1', 'position-2'],
    ],
    [
      'each followed by its other version',
      [draft(1, 'ru', 'D-O-4'), draft(2, 'kk', 'D-O-4'), draft(3, 'ru', 'D-O-5'), draft(4, 'kk', 'D-O-5')],
      ['position-1', 'position-3'],
    ],
  ])('%s', (_, drafts, keys) => {
    const paired = pairLanguages(drafts);
    expect(paired.map(({ key }) => key)).toEqual(keys);
    for (const { language, titles, sections } of paired) {
      expect(language).toBe('both');
      expect(titles).toEqual(TITLES);
      expect(sections.map((section) => section.language).sort()).toEqual(['kk', 'ru']);
    }
  });

  test.each([
    ['states no category', [draft(1, 'kk'), draft(2, 'ru', 'D-O-4')]],
    ['states another category', [draft(1, 'kk', 'D-O-4'), draft(2, 'ru', 'D-O-5')]],
    ['is in the same language', [draft(1, 'ru', 'D-O-4'), draft(2, 'ru', 'D-O-4')]],
    ['has no other version', [draft(1, 'kk', 'D-O-4'), draft(2, 'ru', 'D-O-4'), draft(3, 'ru', 'D-O-4')]],
    ['stands alone', [draft(1, 'kk', 'D-O-4')]],
  ])('not when one of them %s', (_, drafts) => {
    expect(pairLanguages(drafts)).toEqual(drafts);
  });

  test('two documents of different length are no versions of one notice', () => {
    expect(pairVersions([draft(1, 'kk', 'D-O-4')], [])).toBeUndefined();
  });
});
