import { formats } from '../reporting/formats.js';
import type { Lang } from '../reporting/Lang.js';
import type { Analysis } from './analyzePostings.js';
import { wantsColor } from './terminal.js';

interface Rendering {
  readonly format: string;
  readonly table?: string;
  readonly output?: string;
  readonly lang: Lang;
}

/** The report in the wanted format; colours and width follow the terminal when there is one. */
export function renderReport({ report, evidence }: Analysis, options: Rendering): string {
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
