import type { FieldName } from '../../model/Headings.js';
import type { Language, Posting, Salary, Section } from '../../model/Posting.js';
import { detectLanguage } from '../../text/language.js';
import { cleanTitle, readCategoryCode } from '../readCategory.js';
import { readDates } from '../readDates.js';
import { readSalary } from '../readSalary.js';
import type { Column } from './nameColumns.js';

/** Reads the text of a cell that holds a whole notice. */
export type ReadCell = (text: string) => readonly Section[];

interface Cell {
  readonly column: Column;
  readonly text: string;
}

/** One row of a table as a posting without an id of its own unless a column states one; undefined for a row that names no position. */
export function readRow(
  columns: readonly Column[],
  row: readonly string[],
  readCell: ReadCell,
): (Omit<Posting, 'id'> & { readonly id?: string }) | undefined {
  const cells = cellsOf(columns, row);
  const sections = cells.flatMap((cell) => sectionsOf(cell, readCell));
  const titles = titlesOf(cells);
  const stated = fieldOf(cells, 'title') ?? sections[0]?.text.split('\n', 1)[0]?.slice(0, 300);
  if (stated === undefined || sections.length === 0) return undefined;
  const categoryCode = readCategoryCode(fieldOf(cells, 'categoryCode') ?? stated);
  const id = cells.find(({ column }) => column.role.kind === 'id')?.text;
  return {
    ...(id !== undefined && { id }),
    title: cleanTitle(stated),
    ...(titles !== undefined && { titles }),
    ...(categoryCode !== undefined && { categoryCode }),
    ...statedFields(cells),
    ...salaryOf(cells),
    ...languageOf(sections),
    sections,
  };
}

/** The texts of a row that each hold a whole notice. */
export function textCells(columns: readonly Column[], row: readonly string[]): string[] {
  return cellsOf(columns, row)
    .filter(({ column }) => column.role.kind === 'text')
    .map(({ text }) => text);
}

function cellsOf(columns: readonly Column[], row: readonly string[]): Cell[] {
  return columns.flatMap((column, index): Cell[] => {
    const text = (row[index] ?? '').replace(/\r\n?/gu, '\n').trim();
    return text === '' ? [] : [{ column, text }];
  });
}

function sectionsOf({ column, text }: Cell, readCell: ReadCell): readonly Section[] {
  if (column.role.kind === 'text') return readCell(text);
  if (column.role.kind !== 'section') return [];
  const language = column.language ?? detectLanguage(text);
  return [
    { kind: column.role.section, heading: column.name, text, ...(language !== undefined && { language }) },
  ];
}

function fieldOf(cells: readonly Cell[], field: FieldName): string | undefined {
  return cells.find(({ column }) => isField(column, field))?.text;
}

function isField({ role }: Column, field: FieldName): boolean {
  return role.kind === 'field' && role.field === field;
}

function titlesOf(cells: readonly Cell[]): Posting['titles'] {
  const titles = cells.filter(({ column }) => isField(column, 'title'));
  const titleIn = (language: Language): string | undefined =>
    titles.find(({ column, text }) => (column.language ?? detectLanguage(text)) === language)?.text;
  const [kk, ru] = [titleIn('kk'), titleIn('ru')];
  return kk === undefined || ru === undefined ? undefined : { kk: cleanTitle(kk), ru: cleanTitle(ru) };
}

function statedFields(cells: readonly Cell[]): Partial<Posting> {
  const fields = {
    body: fieldOf(cells, 'body'),
    unit: fieldOf(cells, 'unit'),
    region: fieldOf(cells, 'region'),
    url: fieldOf(cells, 'url'),
    publishedOn: readDates(fieldOf(cells, 'publishedOn') ?? '')[0],
    closesOn: readDates(fieldOf(cells, 'closesOn') ?? '').at(-1),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function salaryOf(cells: readonly Cell[]): { salary?: Salary } {
  const amount = (kind: 'salaryMin' | 'salaryMax'): number | undefined => {
    const text = cells.find(({ column }) => column.role.kind === kind)?.text;
    return text === undefined ? undefined : readSalary(text)?.min;
  };
  const [min, max] = [amount('salaryMin'), amount('salaryMax')];
  if (min !== undefined || max !== undefined)
    return { salary: { ...(min !== undefined && { min }), ...(max !== undefined && { max }) } };
  const salary = readSalary(fieldOf(cells, 'salary') ?? '');
  return salary === undefined ? {} : { salary };
}

function languageOf(sections: readonly Section[]): { language?: Language | 'both' } {
  const found = new Set(sections.flatMap(({ language }) => language ?? []));
  const [language] = found;
  if (found.size > 1) return { language: 'both' };
  return language === undefined ? {} : { language };
}
