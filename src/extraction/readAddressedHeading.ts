import type { PhraseIndex } from './compileHeadings.js';
import type { SectionMark } from './Mark.js';
import { matchPhrases } from './matchPhrase.js';
import type { Place, Source } from './Source.js';
import { UNRANKED } from './Source.js';

const LONGEST = 90;
const HEADING = /^\p{Lu}[^:;.!?\n]{5,90}?(?= ?:?\n)/u;
// Whom the duties or requirements are for: «Требования к сотруднику отдела», «Қызметшіге қойылатын талаптар».
const ADDRESSEE =
  /(?<!\p{L})(?:(?:к|ко|для) (?:\p{L}+ ){0,2}(?:участник|кандидат|претендент|соискател|работник|сотрудник|специалист|служащ|должност|ваканс)|(?:қатысушы|кандидат|үміткер|ізденуші|қызметкер|қызметші|маман|лауазым))\p{L}*/iu;
const HEAD_NOUN = /^(?:міндеттер|талаптар)ы?і?$/u;

/** A line of its own that is a known heading with the words for whom it is: they follow it in Russian and come first in Kazakh. */
export function readAddressedHeading(
  { text, wrapped }: Source,
  place: Place,
  index: PhraseIndex,
): SectionMark | undefined {
  if (wrapped || !place.lineStart) return undefined;
  const heading = HEADING.exec(text.slice(place.at, place.at + LONGEST + 2))?.[0] ?? '';
  if (!ADDRESSEE.test(heading)) return undefined;
  const end = place.at + heading.length;
  const phrase = phraseIn(text, { from: place.at, end }, index);
  if (phrase?.target.kind !== 'section') return undefined;
  return {
    kind: 'section',
    section: phrase.target.section,
    language: phrase.language,
    rank: place.rank ?? UNRANKED,
    start: place.at,
    end: end + (/^ ?:/u.exec(text.slice(end, end + 2))?.[0].length ?? 0),
    heading,
  };
}

function phraseIn(
  text: string,
  { from, end }: { readonly from: number; readonly end: number },
  index: PhraseIndex,
): ReturnType<typeof matchPhrases>[number]['phrase'] | undefined {
  const [first] = matchPhrases(text, from, index);
  if (first?.phrase.language === 'ru') return first.phrase;
  for (const { index: at } of text.slice(from, end).matchAll(/ (?=\p{L})/gu)) {
    const last = matchPhrases(text, from + at + 1, index).find((match) => match.end === end);
    if (last !== undefined && HEAD_NOUN.test(last.phrase.words.at(-1) ?? '')) return last.phrase;
  }
  return undefined;
}
