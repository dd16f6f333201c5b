import type { FieldName } from '../model/Headings.js';
import type { FieldMark } from './Mark.js';
import type { Phrase, PhraseIndex } from './compileHeadings.js';
import type { PhraseMatch } from './matchPhrase.js';
import { matchPhrases } from './matchPhrase.js';
import { CATEGORY_CODE, readCategoryCode } from './readCategory.js';
import { readDates } from './readDates.js';
import { readSalary } from './readSalary.js';
import type { Place, Source } from './Source.js';
import { UNRANKED } from './Source.js';

const COLON = /[)"»]?\s?:[ ]?/uy;
const DASH = / [–—-] /uy;
const LONGEST_VALUE = 500;
// «Последний день приёма заявок»: before a value of known shape a label may go on after its known words.
const LONGER_LABEL = /(?:,? [\p{L}()./]{1,24}){1,4}(?=\s?(?::|\n))/uy;

// What the value of a field looks like; free text fields have no shape and need a colon or a line of their own.
const SHAPES: Readonly<Partial<Record<FieldName, (value: string) => boolean>>> = {
  categoryCode: (value) => readCategoryCode(value) !== undefined && value.search(CATEGORY_CODE) <= 12,
  publishedOn: (value) => readDates(value).length > 0,
  closesOn: (value) => readDates(value).length > 0,
  salary: (value) => readSalary(value) !== undefined,
  url: (value) => /^https?:\/\/\S+/iu.test(value),
};

// «Наименование суда / органа», «Органның атауы / соттың атауы», «Суд (подразделение)»: what else the value may name.
const OTHER_NAME = /\s?(?:\/\s?\p{Ll}[\p{L} ]{1,40}|\(\p{L}[\p{L} ,/]{1,40}\))(?=\s?(?::|\n))/uy;

/** Reads a label with its value: after a colon, on the rest of the line when the value has a known shape, or on the next line. */
export function readFieldMark(
  source: Source,
  place: Place,
  match: PhraseMatch,
  index: PhraseIndex,
): FieldMark | undefined {
  const mark = readLabelled(source, place, match, index);
  if (mark !== undefined || match.phrase.target.kind !== 'field' || !place.lineStart) return mark;
  const hasShape = match.phrase.target.field in SHAPES;
  const more = matchAt(hasShape ? LONGER_LABEL : OTHER_NAME, source.text, match.end);
  return more === undefined
    ? undefined
    : readLabelled(source, place, { ...match, end: match.end + more.length }, index);
}

function readLabelled(
  source: Source,
  place: Place,
  { phrase, end }: PhraseMatch,
  index: PhraseIndex,
): FieldMark | undefined {
  if (phrase.target.kind !== 'field') return undefined;
  const { field } = phrase.target;
  // A day behind a colon is stated, wherever in a paragraph its label stands.
  if (
    !place.lineStart &&
    !place.afterField &&
    !(isDay(field) && matchAt(COLON, source.text, end) !== undefined)
  )
    return undefined;
  const shape = SHAPES[field];
  const separator = matchAt(COLON, source.text, end) ?? matchAt(DASH, source.text, end);
  if (!place.lineStart && separator === undefined && !isDated(phrase, source.text, end)) return undefined;
  const found = valueAfter(source.text, end + (separator ?? '').length, {
    sameLine: separator !== undefined || shape !== undefined,
    nextLine: separator !== undefined || shape !== undefined || place.rank !== undefined || !source.wrapped,
    index,
  });
  if (found === undefined || found.value === '' || shape?.(found.value) === false) return undefined;
  if (field === 'title' && !isTitleOf(source, place, found)) return undefined;
  const isLine = separator === undefined && /^\s?\n/u.test(source.text.slice(end, end + 2));
  const setOff = place.lineStart && (place.rank !== undefined || separator?.includes(':') === true || isLine);
  return { kind: 'field', field, language: phrase.language, start: place.at, setOff, ...found };
}

const LOWEST_HEADING = 6;
const LANGUAGE_NAME = /^(?:қазақша|қаз|орысша|русский|рус|english|eng)$/iu;

/** «Вакансия / Бос орын» may head a page as well: a date below it, or another heading, is not its value. */
function isTitleOf({ text, ranks }: Source, { rank = UNRANKED }: Place, { value, end }: FoundValue): boolean {
  const line = text.lastIndexOf('\n', end - 1) + 1;
  const isHeaded = rank <= LOWEST_HEADING && (ranks.get(line) ?? UNRANKED) <= LOWEST_HEADING;
  return (
    /\p{L}{2}/u.test(value) &&
    !LANGUAGE_NAME.test(value) &&
    !(isHeaded && line > text.lastIndexOf('\n', end - value.length - 1))
  );
}

interface FoundValue {
  readonly value: string;
  readonly end: number;
}

interface ValueRules {
  readonly sameLine: boolean;
  readonly nextLine: boolean;
  readonly index: PhraseIndex;
}

function valueAfter(text: string, from: number, rules: ValueRules): FoundValue | undefined {
  const rest = lineFrom(text, from);
  if (rest.value !== '') return rules.sameLine ? untilNextLabel(text, from, rest, rules.index) : undefined;
  if (!rules.nextLine) return undefined;
  const next = /\S/u.exec(text.slice(rest.end, rest.end + 3));
  const line = next === null ? undefined : lineFrom(text, rest.end + next.index);
  // A label whose cell is empty is followed by the next label, not by its value.
  return line === undefined || isLabel(text, line.end - line.value.length, rules.index) ? undefined : line;
}

function lineFrom(text: string, from: number): FoundValue {
  // Looking no further than a value may reach keeps a text of one endless line linear.
  const reach = text.slice(from, from + LONGEST_VALUE);
  const newline = reach.indexOf('\n');
  const value = newline < 0 ? reach : reach.slice(0, newline);
  return { value: value.trim(), end: from + value.length };
}

function untilNextLabel(text: string, from: number, rest: FoundValue, index: PhraseIndex): FoundValue {
  for (const match of text
    .slice(from, rest.end)
    .slice(0, LONGEST_VALUE)
    .matchAll(/ (?=\p{Lu})/gu)) {
    const at = from + match.index + 1;
    if (match.index > 0 && isLabel(text, at, index)) return { value: text.slice(from, at).trim(), end: at };
  }
  return rest;
}

function isLabel(text: string, at: number, index: PhraseIndex): boolean {
  return matchPhrases(text, at, index).some(
    ({ phrase, end }) => /^\s?(?::|\n)/u.test(text.slice(end, end + 2)) || isDated(phrase, text, end),
  );
}

/** «Заявки принимаются до 10.09.2026»: a date right after its label needs no colon. */
function isDated({ target }: Phrase, text: string, end: number): boolean {
  if (target.kind !== 'field' || !isDay(target.field)) return false;
  const near = text.slice(end, end + 20);
  return /^ (?:(?:до|с|от|по) )?\d/u.test(near);
}

function isDay(field: FieldName): boolean {
  return field === 'publishedOn' || field === 'closesOn';
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
