import { formats } from '../reporting/formats.js';
import { renderRows, rowsNamed, TESTS } from '../reporting/renderCsv.js';
import type { Report } from '../model/Table.js';
import type { Lang } from '../reporting/Lang.js';
import type { Evidence } from '../reporting/RenderOptions.js';
import { CliError } from './CliError.js';
import { EXIT } from './exitCodes.js';
import { printableText } from '../reporting/printable.js';
import { wantsColor } from './terminal.js';

/** A report, with the postings behind it where there are any. */
export interface Deliverable {
  readonly report: Report;
  readonly evidence?: Evidence;
}

/** What a user may say about the looks of a report. */
export interface Rendering {
  readonly format: string;
  readonly table?: string;
  readonly excel?: boolean;
  readonly output?: string;
  readonly lang: Lang;
}

/** The report in the wanted format, which is text; colours and width follow the terminal when there is one. */
export function renderReport({ report, evidence }: Deliverable, options: Rendering): string {
  const { excel = false, table, lang } = options;
  if (excel && options.format !== 'csv')
    throw new CliError('--excel goes with --format csv; --format xlsx needs no option.', EXIT.userMustAct);
  if (table !== undefined && !FIGURES.has(options.format)) return renderOneTable(report, options, table);
  if (table !== undefined && !report.tables.some(({ id }) => id === table)) throw unknownTable(report, table);
  const toTerminal = options.output === undefined;
  const format = formats.get(options.format);
  if (format === undefined) throw new RangeError(`unknown format ${options.format}`);
  return format.render(report, {
    lang,
    excel,
    ...(table !== undefined && { table }),
    color: toTerminal && wantsColor(process.stdout),
    ...(toTerminal && process.stdout.isTTY ? { width: process.stdout.columns } : {}),
    ...(evidence !== undefined && { evidence }),
  });
}

/** Formats that draw one table. */
const FIGURES: ReadonlySet<string> = new Set(['svg', 'png']);

/** One table as a person lays it out in a spreadsheet; the long table of `csv` holds all of them. */
function renderOneTable(report: Report, { format, lang, excel = false }: Rendering, id: string): string {
  if (format !== 'csv' && format !== 'tsv')
    throw new CliError('--table goes with --format csv, tsv, svg or png.', EXIT.userMustAct);
  const rows = rowsNamed(report, id, { lang });
  if (rows !== undefined) return renderRows(rows, format, { excel });
  throw unknownTable(report, id, TESTS);
}

function unknownTable({ tables }: Report, id: string, ...others: readonly string[]): CliError {
  const known = [...tables.map((candidate) => candidate.id), ...others].join(', ');
  return new CliError(
    `there is no table “${printableText(id)}” here; this report has ${known}.`,
    EXIT.userMustAct,
  );
}
