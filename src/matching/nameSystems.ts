import type { Candidate } from './Candidate.js';
import type { CompiledCodebook } from './compileCodebook.js';
import type { PlacedName } from './findNames.js';
import { findNames } from './findNames.js';
import { pickOccurrences } from './pickOccurrences.js';
import { PhrasePlaces } from './PhrasePlaces.js';
import type { PlacedSpans } from './placeSpans.js';
import { placeSpans } from './placeSpans.js';
import type { Reading, Span } from './readText.js';
import { gapBefore } from './readText.js';
import { resolveOverlaps } from './resolveOverlaps.js';

/** What may stand between a class word and its name: nothing but spaces, quotes, a colon or a bracket. */
const NAME_LINK = /^[\s«»“”„"'‘’:(]*$/u;

/** Words that open something new between a class word and a name, and Kazakh genitives: «“…” газетінің порталы». */
const PARTING = /^(?:и|или|либо|а|для|және|немесе|мен|пен|бен)$|[ндт][ыі]ң$/u;

interface Surroundings {
  readonly reading: Reading;
  readonly names: PlacedSpans<PlacedName>;
  readonly unless: PlacedSpans<Span>;
  readonly keywords: PlacedSpans<Candidate>;
}

/** The class words of a text that stand beside a name («ИС “…”», «“…” порталы»), each as one keyword with its name. */
export function nameSystems(
  compiled: CompiledCodebook,
  reading: Reading,
  keywords: readonly Candidate[],
): readonly Candidate[] {
  const { named } = compiled.codebook.digital;
  const words = classWords(compiled, reading);
  if (named === undefined || words.length === 0) return [];
  const around: Surroundings = {
    reading,
    names: placeSpans(findNames(reading)),
    unless: new PhrasePlaces(compiled.index, reading).of(named.unless),
    keywords: placeSpans(keywords),
  };
  return words.flatMap((word): readonly Candidate[] => {
    const name = nameBehind(around, word) ?? nameAhead(around, word);
    if (name === undefined) return [];
    const [first, last] = [Math.min(word.first, name.first), Math.max(word.last, name.last)];
    return [{ ...word, first, last }];
  });
}

function classWords({ named }: CompiledCodebook, reading: Reading): readonly Candidate[] {
  const words = pickOccurrences(reading.occurrences, named).flatMap(({ phrase, ...place }) =>
    (named.get(phrase) ?? []).map((term) => ({ ...place, term })),
  );
  return resolveOverlaps(
    words,
    ({ term }) => term.language,
    (one, other) => (one.term.text < other.term.text ? -1 : 1),
  );
}

/** «ИС “…”», «система учета обращений “…”»: in Russian words that tell more of the system may stand between. */
function nameBehind(around: Surroundings, word: Candidate): PlacedName | undefined {
  const { reading, names } = around;
  const gap = word.term.language === 'kk' ? 0 : word.term.gap;
  const reach = { first: word.last + 1, last: word.last + 1 + gap };
  return names.find(reach, (name) => {
    if (name.first < reach.first || name.first > reach.last) return false;
    const isDirect = name.first === reach.first && NAME_LINK.test(gapBefore(reading, name.first));
    const isJoined = flows(reading, reach.first, name.first) && (name.quoted || isDirect);
    return (isDirect || isJoined) && isOwn(around, word, { first: reach.first, last: name.last }, name);
  });
}

/** «“…” АЖ», «“…” сот жүйесі»: the name stands ahead, in Russian only side by side. */
function nameAhead(around: Surroundings, word: Candidate): PlacedName | undefined {
  const { reading, names } = around;
  const isKazakh = word.term.language === 'kk';
  const reach = { first: word.first - 1 - (isKazakh ? word.term.gap : 0), last: word.first - 1 };
  return names.find(reach, (name) => {
    if (name.last < reach.first || name.last > reach.last || !(isKazakh || name.quoted)) return false;
    if (!flows(reading, name.last + 1, word.first)) return false;
    return isOwn(around, word, { first: name.first - 1, last: word.first - 1 }, name);
  });
}

/** The words from one token to the one ahead of another belong together: no separator, no parting word. */
function flows({ words }: Reading, first: number, end: number): boolean {
  for (let at = first; at <= end && at < words.length; at += 1)
    if (words.boundary(at) !== 'none') return false;
  for (let at = first; at < end; at += 1) if (PARTING.test(words.folded(at))) return false;
  return true;
}

/** The name is that of the system: not of a body, and no keyword already. */
function isOwn({ unless, keywords }: Surroundings, word: Candidate, span: Span, name: PlacedName): boolean {
  if (unless.find(span) !== undefined) return false;
  return (
    keywords.find(name, ({ term }) => !name.quoted || term.category === word.term.category) === undefined
  );
}
