import type { PhraseIndex, Phrase } from './compileHeadings.js';
import { foldWord } from './foldWord.js';
import type { SectionMark } from './Mark.js';
import type { Place, Source } from './Source.js';
import { UNRANKED } from './Source.js';

const LONGEST = 90;
const MOST_WORDS = 12;
const SHORT = 4;
const HEADING = /^\p{Lu}[^:;.!?\n]{3,90}?(?= ?(?::|\n))/u;
// Whom the duties or requirements are for: «Требования к сотруднику отдела», «Қызметшіге қойылатын талаптар».
const ADDRESSEE =
  /(?<!\p{L})(?:(?:к|ко|для) (?:\p{L}+ ){0,2}(?:участник|кандидат|претендент|соискател|работник|сотрудник|специалист|служащ|должност|ваканс)|(?:қатысушы|кандидат|үміткер|ізденуші|қызметкер|қызметші|маман|лауазым))\p{L}*/iu;
const ADJECTIVE = /(?:ые|ие|ой|ый|ий)$|^и$/u;

/**
 * A line of its own that is built around a noun of headings. In Russian only adjectives stand before the noun, and what
 * follows says of what or for whom; in Kazakh the noun comes last. What nothing else sets off needs an addressee, or must
 * be short and open duties or requirements, which are coded alike.
 */
export function readHeadNoun(source: Source, place: Place, heads: PhraseIndex): SectionMark | undefined {
  if (!place.lineStart) return undefined;
  const heading = HEADING.exec(source.text.slice(place.at, place.at + LONGEST + 2))?.[0] ?? '';
  const end = place.at + heading.length;
  const colon = /^ ?:/u.exec(source.text.slice(end, end + 2))?.[0] ?? '';
  const words = (heading.match(/[\p{L}\p{N}-]+/gu) ?? []).map(foldWord);
  const phrase = words.length > MOST_WORDS ? undefined : headOf(words, heads);
  if (phrase?.target.kind !== 'section') return undefined;
  const { section } = phrase.target;
  const isShort =
    words.length === 1 || (words.length <= SHORT && (section === 'duties' || section === 'requirements'));
  const isSetOff = colon !== '' || place.rank !== undefined || isShort || ADDRESSEE.test(heading);
  if (!isSetOff || (source.wrapped && colon === '')) return undefined;
  return {
    kind: 'section',
    section,
    language: phrase.language,
    rank: place.rank ?? UNRANKED,
    start: place.at,
    end: end + colon.length,
    heading,
  };
}

function headOf(words: readonly string[], heads: PhraseIndex): Phrase | undefined {
  const first = words.findIndex((word) => !ADJECTIVE.test(word));
  return headAt(words[first], 'ru', heads) ?? headAt(words.at(-1), 'kk', heads);
}

function headAt(
  word: string | undefined,
  language: Phrase['language'],
  heads: PhraseIndex,
): Phrase | undefined {
  return heads.get(word ?? '')?.find((phrase) => phrase.language === language && phrase.words.length === 1);
}
