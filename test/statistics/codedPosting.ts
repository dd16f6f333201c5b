import type { Codebook, CodeValue, Labels, Strength } from '../../src/model/Codebook.js';
import { type CodedPosting, type Match, UNKNOWN } from '../../src/model/CodedPosting.js';

const label = (en: string, ru: string, kk: string): Labels => ({ en, ru, kk });
const value = (id: string, labels: Labels): CodeValue => ({ id, labels, phrases: [] });

/** A small codebook with labels in three languages and no phrases. */
export const codebook: Codebook = {
  digital: {
    columns: [
      {
        id: 'egov-systems',
        labels: label(
          'E-government systems',
          'Системы электронного правительства',
          'Электрондық үкімет жүйелері',
        ),
      },
      { id: 'platforms', labels: label('Digital platforms', 'Цифровые платформы', 'Цифрлық платформалар') },
      {
        id: 'other',
        labels: label('Other digital skills', 'Другие цифровые навыки', 'Өзге цифрлық дағдылар'),
      },
    ],
    categories: [
      {
        id: 'office',
        labels: label('Office software', 'Офисные программы', 'Кеңселік бағдарламалар'),
        digcomp: [3],
        column: 'other',
      },
      {
        id: 'egov',
        labels: label('Named state systems', 'Государственные системы', 'Мемлекеттік жүйелер'),
        digcomp: [1, 2],
        column: 'egov-systems',
      },
      {
        id: 'media',
        labels: label('Sites and media', 'Сайты и соцсети', 'Сайттар мен желілер'),
        digcomp: [2],
        column: 'platforms',
      },
    ],
    terms: [],
    exclusions: [],
  },
  cues: [],
  contexts: [],
  positions: [
    value('head', label('Head', 'Руководитель', 'Басшы')),
    value('chief', label('Chief specialist', 'Главный специалист', 'Бас маман')),
    value('leading', label('Leading specialist', 'Ведущий специалист', 'Жетекші маман')),
  ],
  areas: [
    value('legal', label('Legal', 'Правовое', 'Құқықтық')),
    value('finance', label('Finance', 'Финансы', 'Қаржы')),
    value('health', label('Health', 'Здравоохранение', 'Денсаулық сақтау')),
  ],
  regions: [value('akmola', label('Akmola', 'Акмолинская область', 'Ақмола облысы'))],
};

/** A mention of a category; only its strength and confidence matter to the statistics. */
export function match(strength: Strength, confidence?: 'lower'): Match {
  return {
    category: 'office',
    term: 'MS Office',
    section: 0,
    kind: 'duties',
    start: 0,
    end: 9,
    quote: 'MS Office',
    strength,
    column: 'other',
    ...(confidence === undefined ? {} : { confidence }),
  };
}

/** A posting of a chief specialist in finance without digital skills, with the changes that a test needs. */
export function codedPosting(changes: Partial<CodedPosting> = {}): CodedPosting {
  const reason = { from: 'none' } as const;
  return {
    id: 'p-1',
    title: 'Бас маман',
    digital: false,
    categories: [],
    columns: [],
    matches: [],
    position: 'chief',
    area: 'finance',
    tier: 'E',
    tierGroup: 'regional',
    region: UNKNOWN,
    language: 'kk',
    charactersRead: 120,
    reasons: { position: reason, area: reason, tier: reason, region: reason, language: reason },
    ...changes,
  };
}

/** A posting that requires skills in these columns. */
export function digitalPosting(
  columns: readonly string[],
  changes: Partial<CodedPosting> = {},
): CodedPosting {
  return codedPosting({
    digital: true,
    columns,
    categories: [{ id: 'office', strength: 'required' }],
    matches: [match('required')],
    ...changes,
  });
}
