import type { SectionKind } from '../model/Posting.js';
import type { Phrase, PhraseIndex } from './compileHeadings.js';
import { foldWord } from './foldWord.js';
import type { PhraseMatch } from './matchPhrase.js';
import { namedRegions } from './namedRegions.js';
import type { Place, Source } from './Source.js';

const LONGEST = 90;
const MOST_WORDS = 12;
const SHORT = 4;
const HEADING = /^\p{Lu}[^:;.!?\n]{3,90}?(?= ?(?::|\n))/u;
// Whom the duties or requirements are for: «Требования к сотруднику отдела», «Қызметшіге қойылатын талаптар».
const ADDRESSEE =
  /(?<!\p{L})(?:(?:к|ко|для) (?:\p{L}+ ){0,2}(?:участник|кандидат|претендент|соискател|работник|сотрудник|специалист|служащ|должност|ваканс)|(?:қатысушы|кандидат|үміткер|ізденуші|қызметкер|қызметші|маман|лауазым))\p{L}*/iu;
/** What also names a doing: «организация конкурсов». */
const VERBAL_NOUN = /^(?:организация|управление|размещение|публикация|прием|приём) \p{L}/iu;
const ADJECTIVE = /(?:ые|ие|ой|ый|ий|ое|ая)$|^и$/u;

/**
 * A line of its own that is built around a noun of headings or labels. In Russian only adjectives stand before the noun, and
 * what follows says of what or for whom; in Kazakh the noun comes last. What nothing else sets off needs an addressee, or
 * must be short and open duties or requirements; a label must be short and have a colon or a rank.
 */
export function readHeadNoun(source: Source, place: Place, heads: PhraseIndex): PhraseMatch | undefined {
  if (!place.lineStart) return undefined;
  const heading = HEADING.exec(source.text.slice(place.at, place.at + LONGEST + 2))?.[0] ?? '';
  const words = (heading.match(/[\p{L}\p{N}-]+/gu) ?? []).map(foldWord);
  const phrase = words.length > MOST_WORDS ? undefined : headOf(words, heads);
  if (phrase === undefined || isRegion(phrase, heading)) return undefined;
  const end = place.at + heading.length;
  const hasColon = /^ ?:/u.test(source.text.slice(end, end + 2));
  if (source.wrapped && !hasColon) return undefined;
  const isLabelled = hasColon || place.rank !== undefined;
  const isMarked = isLabelled || isPaired(source, place.line, end);
  // «Организация приёма граждан» above «Подготовка отчётов» is a list of two duties as well.
  if (!isLabelled && VERBAL_NOUN.test(heading)) return undefined;
  return isSetOff(phrase, { heading, words: words.length, isMarked }) ? { phrase, end } : undefined;
}

/** Whether words, as the head of a column, are built around a noun of headings or labels. */
export function hasHeadNoun(text: string, heads: PhraseIndex): boolean {
  const words = (text.match(/[\p{L}\p{N}-]+/gu) ?? []).map(foldWord);
  return words.length > 0 && words.length <= MOST_WORDS && headOf(words, heads) !== undefined;
}

/** «Ақмола облысы» says which region, and is no label of one. */
function isRegion({ target }: Phrase, heading: string): boolean {
  return target.kind === 'field' && target.field === 'region' && namedRegions(heading).length > 0;
}

/**
 * Whether the line shares a block of the page with one line of text after it and none before it, as a label does with its value, and
 * not the last item of a list but one.
 */
function isPaired({ text, ends, ranks }: Source, line: number, end: number): boolean {
  const limit = ends?.get(line);
  const before = text.lastIndexOf('\n', line - 2) + 1;
  if (line > 0 && limit === ends?.get(before) && !ranks.has(before)) return false;
  return limit !== undefined && limit > end && !text.slice(end, limit).trim().includes('\n');
}

interface Line {
  readonly heading: string;
  readonly words: number;
  /** By a colon or by the layout. */
  readonly isMarked: boolean;
}

const NOTICE: ReadonlySet<SectionKind> = new Set(['duties', 'requirements', 'general']);

function isSetOff({ target }: Phrase, { heading, words, isMarked }: Line): boolean {
  if (target.kind === 'field') return isMarked && words <= SHORT;
  const isOfNotice = NOTICE.has(target.section);
  return isMarked || words === 1 || (isOfNotice && words <= SHORT) || ADDRESSEE.test(heading);
}

function headOf(words: readonly string[], heads: PhraseIndex): Phrase | undefined {
  for (const [at, word] of words.entries()) {
    const russian = heads
      .get(word)
      ?.find((phrase) => phrase.language === 'ru' && standsIn(phrase.words, words, at));
    if (russian !== undefined) return russian;
    if (!ADJECTIVE.test(word)) break;
  }
  return lastOf(words, heads);
}

/** The longest noun, with what belongs to it, that ends the line. */
function lastOf(words: readonly string[], heads: PhraseIndex): Phrase | undefined {
  return words
    .slice(-SHORT)
    .flatMap((word, index, last) =>
      (heads.get(word) ?? []).filter(
        (phrase) =>
          phrase.language === 'kk' &&
          phrase.words.length === last.length - index &&
          standsIn(phrase.words, last, index),
      ),
    )[0];
}

function standsIn(phrase: readonly string[], words: readonly string[], at: number): boolean {
  return phrase.every((word, index) => words[at + index] === word);
}
