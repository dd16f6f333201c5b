import type { SectionMark } from './Mark.js';
import type { PhraseMatch } from './matchPhrase.js';
import type { Place, Source } from './Source.js';
import { UNRANKED } from './Source.js';

const COLON = /[)"»]?\s?:|[)"»]? ?[–—-] /uy;
const LINE_END = /[)"» .]{0,3}(?=\n|$)/uy;
// «Требования к кандидату на должность главного эксперта:» goes on after the known words.
const LONGER = /[ ,][^:;.\n]{1,90}(:|(?=\n|$))/uy;
const COMMA = /,/uy;
// «Должностные обязанности. Ведёт приём граждан.»: in running text a heading may end like a sentence.
const FULL_STOP = /\.(?= ?\p{Lu})/uy;

// «Единые требования для всех участников», «Барлығына ортақ талаптар» hold for no one position.
const FOR_ALL =
  /(?<!\p{L})(?:общи[ех]|един(?:ые|ых)|(?:для|от) всех|ко всем|жалпы|ортақ|бірыңғай|барлы[қғ]\p{L}{0,8})(?!\p{L})/iu;

/** Decides whether the words of a heading are used as one, by what stands before and after them. */
export function readSectionMark(
  source: Source,
  place: Place,
  { phrase, end, isBilingual }: PhraseMatch,
): SectionMark | undefined {
  if (phrase.target.kind !== 'section') return undefined;
  const found = headingEnd(source.text, end, place, phrase.words.length);
  if (found === undefined) return undefined;
  const heading = source.text
    .slice(place.at, found.headingEnd)
    .replace(/\s+/gu, ' ')
    .replace(/[\s:.–—-]+$/u, '');
  return {
    kind: 'section',
    section:
      phrase.target.section === 'requirements' && FOR_ALL.test(heading) ? 'general' : phrase.target.section,
    language: phrase.language,
    ...(isBilingual === true && { isBilingual }),
    rank: place.rank ?? UNRANKED,
    start: place.at,
    end: found.textStart,
    heading,
  };
}

interface Cut {
  readonly headingEnd: number;
  readonly textStart: number;
}

function headingEnd(text: string, end: number, place: Place, words: number): Cut | undefined {
  const colon = matchAt(COLON, text, end);
  if (colon !== undefined) return { headingEnd: end, textStart: end + colon.length };
  if (!place.lineStart) return undefined;
  const capital = place.rank !== undefined || /\p{Lu}/u.test(text.charAt(place.at));
  if (!capital) return undefined;
  if (matchAt(LINE_END, text, end) !== undefined) return { headingEnd: end, textStart: end };
  const longer = matchAt(LONGER, text, end);
  if (longer !== undefined && (longer.endsWith(':') || place.rank !== undefined)) {
    return { headingEnd: end + longer.length, textStart: end + longer.length };
  }
  if (words >= 2 && matchAt(FULL_STOP, text, end) !== undefined)
    return { headingEnd: end, textStart: end + 1 };
  if (words >= 3 && matchAt(COMMA, text, end) !== undefined) return { headingEnd: end, textStart: end + 1 };
  // A sentence that opens with the heading («Документы должны быть представлены в течение …») is text of its section.
  return words >= 4 ? { headingEnd: end, textStart: place.at } : undefined;
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
