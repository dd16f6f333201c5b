import type { ContextScope } from '../model/Codebook.js';
import type { SectionKind } from '../model/Posting.js';
import { announcersOf } from './announcedList.js';
import type { CompiledCodebook, CompiledContext } from './compileCodebook.js';
import type { Occurrence } from './createPhraseIndex.js';
import { entitles } from './findTitles.js';
import { pickOccurrences } from './pickOccurrences.js';
import type { PlacedSpans } from './placeSpans.js';
import { placeSpans } from './placeSpans.js';
import type { Reading, Span } from './readText.js';
import { sorted } from './sorted.js';
import { Surroundings } from './Surroundings.js';

/** Why a match does not count: the identifier of the context and the words that opened it. */
export interface Reach {
  readonly because: string;
  readonly cue: Span;
  /** The tokens whose matches do not count. */
  readonly over: Span;
  /** Categories whose matches count all the same. */
  readonly spares: readonly string[];
}

const NONE: readonly string[] = [];

/**
 * The stretches of a text where keywords do not count, in the order of the contexts, as far as they may lie over one of the
 * given keywords: nothing reaches beyond its sentence and the list that this announces.
 */
export function applyContexts(
  { contexts, opened }: Pick<CompiledCodebook, 'contexts' | 'opened'>,
  reading: Reading,
  kind: SectionKind,
  keywords: readonly Span[],
): readonly Reach[] {
  const cues = pickOccurrences(reading.occurrences, opened);
  if (cues.length === 0) return [];
  const cuesOf = groupCues(cuesAround(reading, cues, keywords), opened);
  if (cuesOf.size === 0) return [];
  const surroundings = new Surroundings(reading);
  return contexts.flatMap(({ context: { id, scope, spares = NONE, sections }, unless }, place) => {
    const own = cuesOf.get(place);
    if (own === undefined || sections?.includes(kind) === false) return [];
    const limits = placeSpans(limitsIn(reading.occurrences, unless));
    return own.flatMap((cue): readonly Reach[] => {
      const over = STRETCHES[scope](cue, surroundings, limits);
      return over === undefined || over.first > over.last ? [] : [{ because: id, cue, over, spares }];
    });
  });
}

/** The cues in the sentences of keywords, and in those that announce a list to which such a sentence belongs. */
function cuesAround(
  reading: Reading,
  cues: readonly Occurrence[],
  keywords: readonly Span[],
): ReadonlySet<Occurrence> {
  const announcerOf = announcersOf(reading);
  const sentences = new Map<number, Span>();
  let judged: Span | undefined;
  for (const { first } of keywords) {
    const sentence = reading.sentences.around(first);
    if (sentence === judged) continue;
    judged = sentence;
    const announcer = announcerOf(sentence) ?? sentence;
    sentences.set(announcer.first, announcer).set(sentence.first, sentence);
  }
  const placed = placeSpans(cues);
  const inOrder = sorted([...sentences.values()], (one, other) => one.first - other.first);
  return new Set(inOrder.flatMap((sentence) => placed.touching(sentence)));
}

/** The cues of each context that has any; they are looked through once for all contexts. */
function groupCues(
  cues: Iterable<Occurrence>,
  opened: CompiledCodebook['opened'],
): ReadonlyMap<number, readonly Occurrence[]> {
  const groups = new Map<number, Occurrence[]>();
  for (const cue of cues)
    for (const place of opened.get(cue.phrase) ?? []) {
      const group = groups.get(place);
      if (group === undefined) groups.set(place, [cue]);
      else group.push(cue);
    }
  return groups;
}

/** A phrase that ends the reach of a context; in Kazakh the verb closes what it governs, in Russian it opens it. */
interface Limit extends Occurrence {
  readonly closes: boolean;
}

function limitsIn(occurrences: readonly Occurrence[], unless: CompiledContext['unless']): readonly Limit[] {
  return pickOccurrences(occurrences, unless).map(({ phrase, first, last, lower }) => ({
    ...{ phrase, first, last, lower },
    closes: unless.get(phrase) === 'kk',
  }));
}

type Limits = PlacedSpans<Limit>;

type Stretch = (cue: Span, around: Surroundings, limits: Limits) => Span | undefined;

const STRETCHES: Readonly<Record<ContextScope, Stretch>> = {
  sentence: (cue, around, limits) => unlimited(around.sentenceOf(cue), limits),
  clause: (cue, { reading }, limits) => unlimited(reading.clauses.around(cue.first), limits),
  after: (cue, around, limits) => behind(cue, around.reading, limits, around.sentenceOf(cue).last),
  item: (cue, around, limits) => behind(cue, around.reading, limits, lastOfItem(cue, around)),
  before: (cue, { reading }, limits) => ahead(cue, reading, limits),
  name: (cue, { reading, titles }) => titles.find(widened(cue), (title) => entitles(reading, cue, title)),
};

function unlimited(span: Span, limits: Limits): Span | undefined {
  return limits.find(span) === undefined ? span : undefined;
}

/** From the cue's first word on: a keyword may begin within it («образование в области информационных …»). */
function behind(cue: Span, reading: Reading, limits: Limits, last: number): Span {
  const limit = limits.find({ first: cue.last + 1, last }, ({ first }) => first > cue.last);
  if (limit === undefined) return { first: cue.first, last };
  const opened = limit.closes ? reading.segments.around(limit.first).first : limit.first;
  return { first: cue.first, last: (opened > cue.last ? opened : limit.first) - 1 };
}

/** A colon behind the cue opens a list whose items belong together. */
function lastOfItem(cue: Span, around: Surroundings): number {
  const item = around.reading.items.around(cue.last);
  return around.lastColonOf(item) > cue.last ? around.sentenceOf(cue).last : item.last;
}

function ahead(cue: Span, reading: Reading, limits: Limits): Span {
  const item = reading.items.around(cue.first);
  const limit = limits.lastEnding(cue.first);
  if (limit === undefined || limit.last < item.first) return { first: item.first, last: cue.last };
  // What a Russian word governs follows it up to the next separator that is stronger than a comma.
  const governed = limit.closes ? limit : reading.clauses.around(limit.first);
  return { first: (governed.last < cue.first ? governed.last : limit.last) + 1, last: cue.last };
}

function widened({ first, last }: Span): Span {
  return { first: first - 1, last: last + 1 };
}
