import type { CodedPosting } from '../../src/model/CodedPosting.js';
import type { Cell, Report, Table, TableRow } from '../../src/model/Table.js';
import { createTally } from '../../src/statistics/createTally.js';
import { createCell } from '../../src/statistics/createCell.js';
import { codebook, codedPosting, digitalPosting } from '../statistics/codedPosting.js';

const AREAS = ['legal', 'finance', 'finance', 'health', 'other'];
const POSITIONS = ['chief', 'leading', 'chief', 'head', 'chief', 'leading', 'unknown'];

/** 408 postings, 273 of them without digital skills: the proportion of the study that the project reproduces. */
function postings(): readonly CodedPosting[] {
  return Array.from({ length: 408 }, (_, index) => {
    const changes = {
      id: `p-${index}`,
      area: AREAS[index % AREAS.length] ?? '',
      position: POSITIONS[index % POSITIONS.length] ?? '',
    };
    if (index >= 135) return codedPosting({ ...changes, charactersRead: index === 200 ? 0 : 90 });
    const columns = index % 3 === 0 ? ['egov-systems', 'other'] : ['other'];
    return digitalPosting(columns, {
      ...changes,
      categories: [
        { id: 'office', strength: index % 9 === 4 ? 'desired' : 'required' },
        ...(index % 3 === 0 ? [{ id: 'egov', strength: 'required' } as const] : []),
      ],
    });
  });
}

/** A report with rows of all sizes, gaps and provenance. */
export function sampleReport(): Report {
  const tally = createTally({
    codebook,
    by: ['position', 'area'],
    provenance: [
      {
        en: 'Keywords: a reconstruction, not Table 1 of the study (doi 10.21511/ppm.23(2).2025.40)',
        ru: 'Ключевые слова: реконструкция, а не Таблица 1 исследования',
        kk: 'Кілт сөздер: зерттеудің 1-кестесі емес, қайта құрастырылған нұсқасы',
      },
      { en: 'Corpus: 408 postings', ru: 'Корпус: 408 вакансий', kk: 'Корпус: 408 хабарландыру' },
    ],
  });
  for (const posting of postings()) tally.add(posting, posting.charactersRead > 0);
  return tally.report(['office/LibreOffice', 'egov/Е-Өтініш']);
}

/** A report on no postings at all. */
export function emptyReport(): Report {
  return createTally({ codebook, by: ['area'], provenance: [] }).report();
}

/** A table of one row and one column with these labels in every language. */
export function tableWith(label: string, cell: Cell = createCell(3, 4)): Table {
  const labels = { en: label, ru: label, kk: label };
  const row: TableRow = { id: label, labels, base: cell.base, cells: [cell] };
  return { id: 'area', labels, columns: [{ id: 'none', labels }], rows: [row], total: row, notes: [labels] };
}

/** A report in which every text is this one. */
export function reportWith(label: string, cell: Cell = createCell(3, 4)): Report {
  const table = tableWith(label, cell);
  const gap = { id: label, labels: table.labels, count: 1, examples: [label] };
  return {
    notice: table.labels,
    headline: { postings: cell.base, withoutDigital: cell },
    tables: [table],
    gaps: [gap],
    provenance: [table.labels],
  };
}

/** Texts that try to be something other than text. */
export const HOSTILE: readonly string[] = [
  '=HYPERLINK("http://example.org")',
  ' \u00a0@SUM(A1)',
  '\n=1+1',
  '\u200b+7 701',
  '-2',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  ']]></style><script>',
  "' onload='alert(1)",
  'жол\nмаман\r\nбас',
  '\u202eнаоборот\u2066',
  '\u001b[31mқызыл\u001b]8;;http://example.org\u0007',
  '\u009b2J\b\u007f',
  'a\ud800b',
  '__proto__',
];
