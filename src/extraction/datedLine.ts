import type { FieldMark, Mark } from './Mark.js';
import { readDates } from './readDates.js';
import type { Source } from './Source.js';
import { LABEL_RANK } from './Source.js';

const LONGEST = 40;
/** A page with more dates before its text is a list of news. */
const MOST_DATES = 20;

/** The day of publication as a page shows it without a label: the one line before the posting's text that its markup calls a date. */
export function datedLine(source: Source, marks: readonly Mark[]): FieldMark | undefined {
  if (marks.some((mark) => mark.kind === 'field' && mark.field === 'publishedOn')) return undefined;
  const first = marks.find(isOfPosting)?.start ?? source.text.length;
  const dates = [...(source.dates ?? [])].filter((at) => at < first);
  if (dates.length > MOST_DATES) return undefined;
  const lines = dates.filter((at) => !isTaken(at, marks));
  const found = lines.flatMap((at) => readLine(source, at) ?? []);
  const [only] = found;
  return new Set(found.map(({ value }) => readDates(value)[0])).size === 1 ? only : undefined;
}

function isOfPosting(mark: Mark): boolean {
  if (mark.kind === 'section') return mark.section === 'duties' || mark.section === 'requirements';
  return mark.kind === 'position';
}

/** The value of a known label, or of an unknown one in the cell before it, is another date. */
function isTaken(at: number, marks: readonly Mark[]): boolean {
  return marks.some(
    (mark) =>
      mark.start <= at &&
      (mark.kind === 'section' && mark.rank === LABEL_RANK ? at <= mark.end + 1 : at < mark.end),
  );
}

function readLine({ text }: Source, start: number): FieldMark | undefined {
  const value = text.slice(start, start + LONGEST).split('\n', 1)[0] ?? '';
  const isOnlyDate = /^\d/u.test(value) && value.length < LONGEST && readDates(value).length === 1;
  if (!isOnlyDate) return undefined;
  const end = start + value.length;
  return { kind: 'field', field: 'publishedOn', language: 'ru', start, end, value, setOff: false };
}
