import type { ColumnTest, GroupDifference, IndependenceTest, TableTests } from '../model/GroupTest.js';
import type { Table } from '../model/Table.js';
import type { Lang } from './Lang.js';
import { formatDecimal } from './numbers.js';
import { testWords } from './testWords.js';

/** Two-sided 95 % point of the standard normal distribution. */
const REMARKABLE = 1.96;
const MOST_REMARKABLE = 6;

/** What the tests of a table say, a sentence each, and what was left out; none for a table without tests. */
export function testSentences(table: Table, lang: Lang): readonly string[] {
  const { tests } = table;
  if (tests === undefined) return [];
  const words = testWords[lang];
  const overall = tests.overall === undefined ? [] : [`${words.overall}: ${resultOf(tests.overall, lang)}.`];
  return [
    ...overall,
    ...tests.columns.map((test) => columnSentence(table, test, lang)),
    ...tests.differences.map((difference) => differenceSentence(table, difference, lang)),
    ...excludedSentence(table, tests, lang),
  ];
}

function columnSentence(table: Table, test: ColumnTest, lang: Lang): string {
  const label = labelOf(table.columns, test.column, lang);
  const words = testWords[lang];
  if (test.kind === 'untested') return `${label}: ${words.untested[test.reason]}.`;
  const adjusted = `${words.adjusted} ${formatP(test.adjustedP, lang)}`;
  return `${label}: ${resultOf(test, lang)}; ${adjusted}.${remarkable(table, test.column, lang)}`;
}

function resultOf(test: IndependenceTest, lang: Lang): string {
  const statistic = `χ²(${test.degrees}) = ${formatDecimal(test.statistic, 2, lang)}`;
  const strength = `V = ${formatDecimal(test.cramersV, 2, lang)}`;
  return `${statistic}, p ${formatP(test.p, lang)} (${testWords[lang].method(test.method)}), ${strength}`;
}

/** As journals print it: three decimals, and no claim of 0. */
function formatP(p: number, lang: Lang): string {
  return p < 0.001 ? `< ${formatDecimal(0.001, 3, lang)}` : `= ${formatDecimal(p, 3, lang)}`;
}

/** The cells that lie furthest from what independence would give. */
function remarkable(table: Table, column: string, lang: Lang): string {
  const at = table.columns.findIndex(({ id }) => id === column);
  const cells = table.rows
    .map((row) => ({ label: row.labels[lang], residual: row.cells[at]?.residual ?? 0 }))
    .filter(({ residual }) => Math.abs(residual) >= REMARKABLE)
    .sort((a, b) => Math.abs(b.residual) - Math.abs(a.residual));
  if (cells.length === 0) return '';
  const named = cells
    .slice(0, MOST_REMARKABLE)
    .map(({ label, residual }) => `${label} (${signed(residual, lang)})`);
  const more = cells.length > named.length ? ', …' : '';
  return ` ${testWords[lang].standsOut}: ${named.join(', ')}${more}.`;
}

function differenceSentence(table: Table, difference: GroupDifference, lang: Lang): string {
  const [first, second] = difference.rows.map((row) => labelOf(table.rows, row, lang));
  const points = (share: number): string => signed(share * 100, lang);
  const interval = testWords[lang].difference(
    points(difference.value),
    points(difference.low),
    points(difference.high),
  );
  return `${labelOf(table.columns, difference.column, lang)}: ${first} − ${second} = ${interval}.`;
}

function excludedSentence(table: Table, { excluded }: TableTests, lang: Lang): readonly string[] {
  if (excluded.length === 0) return [];
  return [
    `${testWords[lang].excluded}: ${excluded.map((row) => labelOf(table.rows, row, lang)).join(', ')}.`,
  ];
}

function labelOf(
  list: readonly { readonly id: string; readonly labels: Readonly<Record<Lang, string>> }[],
  id: string,
  lang: Lang,
): string {
  return list.find((each) => each.id === id)?.labels[lang] ?? id;
}

function signed(value: number, lang: Lang): string {
  const text = formatDecimal(Math.abs(value), 1, lang);
  return value < 0 ? `−${text}` : `+${text}`;
}
