import type { Source } from './Source.js';

const MOST_RANK = 3;
const MOST_HEADINGS = 30;
// Legal forms before the name in Russian («КГУ «…»»), after it in Kazakh («…» КММ).
const RUSSIAN =
  /(?<!\p{L})(?:[КР]?ГУ|[КР]?ГП|[КР]?ГКП|КГКК|ГККП|АО|НАО|ТОО)(?: на ПХВ)? [«"“][^\n]{2,200}?[»"”]{1,3}(?=[\s.,;]|$)/u;
const KAZAKH =
  /(?:\p{Lu}[^«»"“”\n:;.!]{2,120} )?[«"“][^\n]{2,200}?[»"”]{1,3} (?:[КР]?ММ|[КР]?МК|МКК|[КР]?МКК|АҚ|КЕАҚ|ЖШС)(?!\p{L})/u;

/** The body that a heading of the page names by its legal form («Вакансии КГУ «…»», «…» КММ бос орындары»). */
export function headedBody({ text, ranks }: Source): string | undefined {
  const headings = [...ranks].filter(([, rank]) => rank <= MOST_RANK).slice(0, MOST_HEADINGS);
  for (const [start] of headings) {
    const line = text.slice(start, start + 400).split('\n', 1)[0] ?? '';
    const found = legalName(line);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The name with a legal form that a line holds. */
export function legalName(line: string): string | undefined {
  return (RUSSIAN.exec(line) ?? KAZAKH.exec(line))?.[0];
}
