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
// A mark may stand where a line begins. Inside a line anything with a capital may be a heading if a colon follows; blanks after a full
// stop are often missing.
const PLACE = /(?:^|\n)(?=[^\n])|[.;!?)»”] ?(?=\p{Lu}|\d{1,2}[.)] ?\p{Lu})| (?=\p{Lu})/gu;

/** Finds headings, labels and position lines in one pass, in their order; marks do not overlap. */
export function findMarks(source: Source, index: HeadingIndex): Mark[] {
  const { text, ranks } = source;
  const marks: Mark[] = [];
  let [free, line] = [0, 0];
  for (const { index: start, 0: before } of text.matchAll(PLACE)) {
    const at = start + before.length;
    const lineStart = before === '' || before === '\n';
    if (lineStart) line = at;
    if (at < free) continue;
    const last = marks.at(-1);
    const afterField = last?.kind === 'field' && last.end === at;
    const rank = lineStart ? ranks.get(at) : undefined;
    const place = { at, line, lineStart, afterField, ...(rank !== undefined && { rank }) };
    const mark = readMark(source, place, index);
    if (mark === undefined) continue;
    marks.push(mark);
    free = Math.max(mark.end, at + 1);
  }
  return marks;
}

function readMark(source: Source, place: Place, index: HeadingIndex): Mark | undefined {
  const { text } = source;
  const position = readPosition(source, place.at, (at) => startsDuties(text, at, index.phrases));
  if (position !== undefined && (place.lineStart || position.categoryCode !== undefined)) return position;
  PREFIX.lastIndex = place.at;
  const prefix = place.lineStart ? (PREFIX.exec(text)?.[0].length ?? 0) : 0;
  const inner = prefix === 0 ? place : { ...place, at: place.at + prefix };
  const matches = matchesAt(source, inner, index);
  for (const match of matches) {
    const mark =
      match.phrase.target.kind === 'section'
        ? readSectionMark(source, inner, match)
        : readFieldMark(source, inner, match, index.phrases);
    if (mark !== undefined)
      return { ...mark, start: place.at, ...endOf(mark, source, index.phrases), ...limitOf(source, place) };
  }
  return (
    readUndatedLabel(source, inner, matches) ??
    noticeSentence(source, inner) ??
    (place.rank === undefined ? undefined : readUnknownHeading(text, place, place.rank))
  );
}

/** What may be a heading or label at a place, the surest first. */
function matchesAt(source: Source, place: Place, { phrases, heads }: HeadingIndex): readonly PhraseMatch[] {
  const known = matchPhrases(source.text, place.at, phrases);
  if (!place.lineStart) return known;
  const headed = readHeadNoun(source, place, heads);
  const others = secondSide(source, place, phrases);
  return [...known, ...(headed === undefined ? [] : [headed]), ...others];
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
