import type { Language } from '../model/Posting.js';
import { detectLanguage } from '../text/language.js';
import { bodyLanguage } from './bodyLanguage.js';
import { legalName } from './headedBody.js';
import { isJobTitle } from './isJobTitle.js';
import { linesOf } from './linesOf.js';
import type { FieldMark } from './Mark.js';
import type { Source } from './Source.js';
import { LABEL_RANK } from './Source.js';

const LONGEST = 200;
/** «Темиртауский городской суд, 101400, Карагандинская область, …» */
const ADDRESSED = /^([^\n,]{5,150}),\s?\d{6},/u;

/** The bodies that a page groups its positions by: headings that name one, and lines that name one with its address. */
export function groupBodies({ text, ranks }: Source): readonly FieldMark[] {
  return [...linesOf(text)].flatMap(({ start, line }) => {
    const isHeading =
      (ranks.get(start) ?? LABEL_RANK) < LABEL_RANK && line.length <= LONGEST && !/[:;!?]/u.test(line);
    const value = bodyWithAddress(line) ?? (isHeading && !isJobTitle(line) ? line : undefined);
    const language = value === undefined ? undefined : languageOf(value);
    if (value === undefined || language === undefined) return [];
    const place = { start, end: start + line.length };
    return [{ kind: 'field', field: 'body', language, ...place, value, setOff: true }];
  });
}

function languageOf(line: string): Language | undefined {
  return bodyLanguage(line) ?? (legalName(line) === line ? detectLanguage(line) : undefined);
}

/** The body that a line names before its address. */
export function bodyWithAddress(line: string): string | undefined {
  const name = ADDRESSED.exec(line)?.[1];
  return name === undefined || bodyLanguage(name) === undefined ? undefined : name;
}
