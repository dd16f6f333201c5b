import { formats } from '../reporting/formats.js';
import { renderWideCsv } from '../reporting/renderCsv.js';
import type { Report } from '../model/Table.js';
import type { Lang } from '../reporting/Lang.js';
import type { Analysis } from './analyzePostings.js';
import { CliError } from './CliError.js';
import { EXIT } from './exitCodes.js';
import { printableText } from '../reporting/printable.js';
import { wantsColor } from './terminal.js';

interface Rendering {
  readonly format: string;
  readonly table?: string;
  readonly output?: string;
  readonly lang: Lang;
}

/** The report in the wanted format; colours and width follow the terminal when there is one. */
export function renderReport({ report, evidence }: Analysis, options: Rendering): string {
  if (options.table !== undefined) return renderOneTable(report, options, options.table);
  const toTerminal = options.output === undefined;
  const format = formats.get(options.format);
  if (format === undefined) throw new RangeError(`unknown format ${options.format}`);
  return format.render(report, {
    lang: options.lang,
    color: toTerminal && wantsColor(process.stdout),
    ...(toTerminal && process.stdout.isTTY ? { width: process.stdout.columns } : {}),
    evidence,
  });
}

/** One table as a person lays it out in a spreadsheet; the long table of `csv` holds all of them. */
function renderOneTable(report: Report, { format, lang }: Rendering, id: string): string {
  if (format !== 'csv') throw new CliError('--table goes with --format csv.', EXIT.userMustAct);
  const table = report.tables.find((candidate) => candidate.id === id);
  if (table !== undefined) return renderWideCsv(table, { lang });
  const known = report.tables.map((candidate) => candidate.id).join(', ');
  throw new CliError(
    `there is no table “${printableText(id)}” here; this report has ${known}.`,
    EXIT.userMustAct,
  );
}
