import type { HeadingIndex, PhraseIndex } from './compileHeadings.js';
import type { Mark } from './Mark.js';
import type { PhraseMatch } from './matchPhrase.js';
import { isWholePhrase, matchPhrases } from './matchPhrase.js';
import { noticeSentence } from './noticeSentence.js';
import { readFieldMark } from './readFieldMark.js';
import { readHeadNoun } from './readHeadNoun.js';
import { readPosition } from './readPosition.js';
import { readSectionMark } from './readSectionMark.js';
import type { Place, Source } from './Source.js';
import { STRONG_RANK, UNRANKED } from './Source.js';

// A bullet or an outline number may stand before a heading.
const PREFIX = /(?:[•·*–-] ?|\d{1,2}(?:\.\d{1,2})?[.)] ?|[IVX]{1,4}[.)] ?|[«"“] ?)?/uy;
// Inside a line anything with a capital may be a heading if a colon follows; blanks after a full stop are often missing.
const INNER = /[.;!?)»”] ?(?=\p{Lu}|\d{1,2}[.)] ?\p{Lu})| (?=\p{Lu})/gu;

/** Finds headings, labels and position lines in one pass, in their order; marks do not overlap. */
export function findMarks(source: Source, index: HeadingIndex): Mark[] {
  const marks: Mark[] = [];
  let free = 0;
  for (const place of places(source)) {
    if (place.at < free) continue;
    const afterField = marks.at(-1)?.kind === 'field' && marks.at(-1)?.end === place.at;
    const mark = readMark(source, { ...place, afterField }, index);
    if (mark === undefined) continue;
    marks.push(mark);
    free = Math.max(mark.end, place.at + 1);
  }
  return marks;
}

function* places({ text, ranks }: Source): Generator<Omit<Place, 'afterField'>> {
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const rank = ranks.get(start);
    if (end > start) yield { at: start, line: start, lineStart: true, ...(rank !== undefined && { rank }) };
    for (const match of text.slice(start, end).matchAll(INNER)) {
      yield { at: start + match.index + match[0].length, line: start, lineStart: false };
    }
    start = end + 1;
  }
}

function readMark(source: Source, place: Place, { phrases, heads }: HeadingIndex): Mark | undefined {
  const { text } = source;
  const position = readPosition(source, place.at, (at) => startsDuties(text, at, phrases));
  if (position !== undefined && (place.lineStart || position.categoryCode !== undefined)) return position;
  PREFIX.lastIndex = place.at;
  const start = place.at + (place.lineStart ? (PREFIX.exec(text)?.[0].length ?? 0) : 0);
  const headed = readHeadNoun(source, { ...place, at: start }, heads);
  const matches = [
    ...matchPhrases(text, start, phrases),
    ...(headed === undefined ? [] : [headed]),
    ...secondSide(source, { ...place, at: start }, phrases),
  ];
  for (const match of matches) {
    const mark =
      match.phrase.target.kind === 'section'
        ? readSectionMark(source, { ...place, at: start }, match)
        : readFieldMark(source, { ...place, at: start }, match, phrases);
    if (mark !== undefined)
      return { ...mark, start: place.at, ...endOf(mark, source, phrases), ...limitOf(source, place) };
  }
  return (
    readUndatedLabel(source, { ...place, at: start }, matches) ??
    noticeSentence(source, { ...place, at: start }) ??
    (place.rank === undefined ? undefined : readUnknownHeading(text, place, place.rank))
  );
}

const COLON = /\s?:/uy;

/** «Срок приема документов: 7 рабочих дней»: the label of a day ends the section before it, also where no date follows. */
function readUndatedLabel(
  { text }: Source,
  { at, lineStart, rank = UNRANKED }: Place,
  matches: readonly PhraseMatch[],
): Mark | undefined {
  for (const { phrase, end } of lineStart ? matches : []) {
    COLON.lastIndex = end;
    const isDay = phrase.target.kind === 'field' && phrase.target.field === 'closesOn';
    const colon = isDay ? COLON.exec(text)?.[0] : undefined;
    if (colon !== undefined)
      return {
        ...{ kind: 'section', section: 'other', heading: text.slice(at, end), language: phrase.language },
        ...{ rank, start: at, end: end + colon.length },
      };
  }
  return undefined;
}

const FIRST_SIDE = /[\p{L} ,()]{3,60} ?[/|] ?(?=\p{L})/uy;

/** «Тапсыру аяқталатын күн / Дата окончания приема»: of a label in two languages one may be known. */
function secondSide({ text }: Source, { at, rank }: Place, phrases: PhraseIndex): PhraseMatch[] {
  FIRST_SIDE.lastIndex = at;
  const side = rank === undefined ? undefined : FIRST_SIDE.exec(text)?.[0];
  if (side === undefined) return [];
  return matchPhrases(text, at + side.length, phrases)
    .filter(({ end }) => /^\s?(?::|\n|$)/u.test(text.slice(end, end + 2)))
    .map((match) => ({ ...match, isBilingual: true }));
}

/** «Не істеу керек: лауазымдық міндеттер»: a heading says twice what it opens. */
function endOf(
  mark: Mark,
  { text }: Source,
  phrases: PhraseIndex,
): { readonly end: number; readonly firstEnd?: number } {
  if (mark.kind !== 'section') return { end: mark.end };
  const rest = /^ ?[^\n]{0,100}(?=\n)/u.exec(text.slice(mark.end, mark.end + 102))?.[0] ?? '';
  if (rest.trim() === '' || !isWholePhrase(rest, phrases)) return { end: mark.end };
  return { end: mark.end + rest.length, firstEnd: mark.end };
}

/** A section reaches no further than the block that its heading shares with text. */
function limitOf({ ends }: Source, { line }: Place): { readonly limit?: number } {
  const limit = ends?.get(line);
  return limit === undefined ? {} : { limit };
}

// Bold letters emphasise more than headings: «Обязательно знание Excel.», «опыт работы», a line that nothing follows.
const STRONG_HEADING = /^\p{Lu}[^.;,!\n]{3,60}$/u;

/** A heading of unknown words still ends the section before it. */
function readUnknownHeading(text: string, place: Place, rank: number): Mark | undefined {
  const newline = text.indexOf('\n', place.at);
  const end = newline < 0 ? text.length : newline;
  const heading = text.slice(place.at, end).replace(/\s*:$/u, '');
  if (rank === STRONG_RANK && (newline < 0 || !STRONG_HEADING.test(heading))) return undefined;
  return { kind: 'section', section: 'other', heading, start: place.at, end, rank };
}

function startsDuties(text: string, at: number, index: PhraseIndex): boolean {
  return matchPhrases(text, at, index).some(
    ({ phrase }) => phrase.target.kind === 'section' && phrase.target.section === 'duties',
  );
}
