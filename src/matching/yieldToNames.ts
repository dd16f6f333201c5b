import type { Candidate, Rejected } from './Candidate.js';
import type { CompiledCodebook } from './compileCodebook.js';
import { placeSpans } from './placeSpans.js';
import type { Reading, Span } from './readText.js';
import { lengthOf, overlap } from './readText.js';

/** What may stand between a class word and the name of the system: nothing but spaces, quotes, a colon or a bracket. */
const NAME_LINK = /^[\s«»“”„"'‘’:(]*$/u;

/**
 * Sets aside the class word of a named thing («ИС “…”»), where its category yields to that of the name, and keywords
 * that are but a part of such a name («ИС “Электронный архив”»).
 */
export function yieldToNames(
  { codebook, yielding }: Pick<CompiledCodebook, 'codebook' | 'yielding'>,
  reading: Reading,
  matches: readonly Candidate[],
): readonly Rejected[] {
  const placed = placeSpans(matches);
  return matches.flatMap((candidate): readonly Rejected[] => {
    const names = yielding.get(candidate.term.category) ?? [];
    const around = { first: candidate.first - 1, last: candidate.last + 1 };
    const name = placed.find(
      around,
      (other) =>
        isPartOf(candidate, other, codebook.digital.named?.category) ||
        (names.includes(other.term.category) && belongs(reading, candidate, other)),
    );
    return name === undefined ? [] : [{ candidate, because: 'named', cue: name }];
  });
}

function isPartOf(word: Candidate, name: Candidate, category: string | undefined): boolean {
  if (name.term.category !== category || word.term.category === category) return false;
  return word.first >= name.first && word.last <= name.last && lengthOf(word) < lengthOf(name);
}

function belongs(reading: Reading, word: Span, name: Span): boolean {
  if (overlap(word, name)) return true;
  const [left, right] = word.first < name.first ? [word, name] : [name, word];
  if (right.first !== left.last + 1) return false;
  const start = reading.words.ends[left.last] ?? 0;
  return NAME_LINK.test(reading.text.slice(start, reading.words.starts[right.first] ?? start));
}
