import type { Codebook, Labels } from '../model/Codebook.js';
import type { Cell, Table, TableColumn, TableRow } from '../model/Table.js';
import type { Agreement } from './agreement.js';
import { createCell } from './createCell.js';
import { variables } from './variables.js';

const column = (id: string, en: string, ru: string, kk: string): TableColumn => ({
  id,
  labels: { en, ru, kk },
});

const PRECISION = column('precision', 'Precision', 'Точность', 'Дәлдік');
const RECALL = column('recall', 'Recall', 'Полнота', 'Толықтық');
const AGREED = column('agreed', 'Same code', 'Коды совпали', 'Кодтар бірдей');
const DIGITAL = column('digital', 'Digital', 'Цифровая вакансия', 'Цифрлық хабарландыру');

const NOTES: readonly Labels[] = [
  {
    en: 'Precision: of the postings that the program marked, those that the person marked too. Recall: of those that the person marked, those that the program found.',
    ru: 'Точность: доля отмеченных программой, которые отметил и человек. Полнота: доля отмеченных человеком, которые нашла программа.',
    kk: 'Дәлдік: бағдарлама белгілегендердің ішінде адам да белгілегендері. Толықтық: адам белгілегендердің ішінде бағдарлама тапқандары.',
  },
];

/** The agreement as tables that every format can show; F1, kappa and the identifiers stay in `Agreement`. */
export function agreementTables(agreement: Agreement, codebook: Codebook): readonly Table[] {
  return [binaryTable(agreement, codebook), nominalTable(agreement)];
}

function binaryTable(agreement: Agreement, codebook: Codebook): Table {
  const labels = new Map([DIGITAL, ...codebook.digital.categories].map((each) => [each.id, each.labels]));
  const rows = agreement.binary.map((each): TableRow => {
    const found = each.truePositives;
    const cells = [
      createCell(found, found + each.extra.length),
      createCell(found, found + each.missed.length),
    ];
    const agreed = createCell(found + each.trueNegatives, each.compared);
    return { ...nameRow(each.id, labels), base: each.compared, cells: [...cells, agreed] };
  });
  return {
    id: 'agreement-digital',
    labels: {
      en: 'Agreement on digital skills',
      ru: 'Согласие о цифровых навыках',
      kk: 'Цифрлық дағды бойынша келісім',
    },
    columns: [PRECISION, RECALL, AGREED],
    rows: rows.slice(1),
    total: rows[0] ?? { ...DIGITAL, base: 0, cells: [0, 0, 0].map((count) => createCell(count, 0)) },
    notes: NOTES,
  };
}

function nominalTable(agreement: Agreement): Table {
  const labels = new Map([...variables].map(([id, variable]) => [id, variable.labels]));
  const rows = agreement.nominal.map((each): TableRow => {
    const cells = [createCell(each.agreed, each.compared)];
    return { ...nameRow(each.id, labels), base: each.compared, cells };
  });
  const sum = (pick: (cell: Cell) => number): number =>
    rows.flatMap((row) => row.cells).reduce((total, cell) => total + pick(cell), 0);
  const compared = sum((cell) => cell.base);
  return {
    id: 'agreement-variables',
    labels: {
      en: 'Agreement on the other variables',
      ru: 'Согласие об остальных переменных',
      kk: 'Өзге айнымалылар бойынша келісім',
    },
    columns: [AGREED],
    rows,
    total: {
      id: 'total',
      labels: { en: 'All codes', ru: 'Все коды', kk: 'Барлық код' },
      base: compared,
      cells: [
        createCell(
          sum((cell) => cell.count),
          compared,
        ),
      ],
    },
    notes: [],
  };
}

function nameRow(id: string, labels: ReadonlyMap<string, Labels>): Pick<TableRow, 'id' | 'labels'> {
  return { id, labels: labels.get(id) ?? { en: id, ru: id, kk: id } };
}
