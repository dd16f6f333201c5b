import type { Posting } from '../../src/model/Posting.js';

/** A posting in Kazakh. */
export const kazakh: Posting = {
  id: 'demo/101',
  title: 'Цифрландыру бөлімінің бас маманы',
  categoryCode: 'D-O-4',
  body: 'Алматы қаласының әкімдігі',
  language: 'kk',
  sections: [
    {
      kind: 'duties',
      heading: 'Қызметтік міндеттері',
      text: 'Ақпараттық жүйелерді жүргізеді,\u2028Excel-де есеп құрады.',
    },
  ],
};

/** A posting in Russian. */
export const russian: Posting = {
  id: 'demo/102',
  title: 'Главный специалист отдела документооборота',
  categoryCode: 'C-R-4',
  body: 'Аким города Конаев',
  language: 'ru',
  sections: [
    { kind: 'requirements', text: 'Знание электронного документооборота и ёмкость constructor __proto__.' },
  ],
};
