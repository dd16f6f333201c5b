import type { ContextScope } from '../model/Codebook.js';
import type { SectionKind } from '../model/Posting.js';
import { announcersOf, withList } from './announcedList.js';
import type { CompiledCodebook, CompiledContext } from './compileCodebook.js';
import type { Occurrence } from './createPhraseIndex.js';
import { entitles, findTitles } from './findTitles.js';
import { pickOccurrences } from './pickOccurrences.js';
import type { PlacedSpans } from './placeSpans.js';
import { placeSpans } from './placeSpans.js';
import type { Reading, Span } from './readText.js';
import { gapBefore } from './readText.js';

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
  { contexts, framing, opened }: Pick<CompiledCodebook, 'contexts' | 'framing' | 'opened'>,
  reading: Reading,
  kind: SectionKind,
  keywords: readonly Span[],
): readonly Reach[] {
  const sentenceOf = sentencesWithLists(reading);
  const lastColonOf = lastColons(reading);
  const titles = titlesOf(reading);
  const frames = pickOccurrences(reading.occurrences, framing);
  const cuesOf = groupCues(framesAround(reading, frames, keywords), opened);
  return contexts.flatMap(({ context: { id, scope, spares = NONE, sections }, unless }, place) => {
    const own = cuesOf.get(place);
    if (own === undefined || sections?.includes(kind) === false) return [];
    const limits = placeSpans(limitsIn(frames, unless));
    return own.flatMap((cue): readonly Reach[] => {
      const around = { reading, sentence: sentenceOf(cue), lastColonOf, limits, titles };
      const over = STRETCHES[scope](cue, around);
      return over === undefined || over.first > over.last ? [] : [{ because: id, cue, over, spares }];
    });
  });
}

/** The frames in the sentences of keywords, and in those that announce a list to which such a sentence belongs. */
function framesAround(
  reading: Reading,
  frames: readonly Occurrence[],
  keywords: readonly Span[],
): ReadonlySet<Occurrence> {
  const announcerOf = announcersOf(reading);
  const sentences = new Map<number, Span>();
  for (const { first } of keywords) {
    const sentence = reading.sentences.around(first);
    const announcer = announcerOf(sentence) ?? sentence;
    sentences.set(announcer.first, announcer).set(sentence.first, sentence);
  }
  const placed = placeSpans(frames);
  const inOrder = [...sentences.values()].sort((one, other) => one.first - other.first);
  return new Set(inOrder.flatMap((sentence) => placed.touching(sentence)));
}

/** The cues of each context that has any; the occurrences are looked through once for all contexts. */
function groupCues(
  frames: Iterable<Occurrence>,
  opened: CompiledCodebook['opened'],
): ReadonlyMap<number, readonly Occurrence[]> {
  const groups = new Map<number, Occurrence[]>();
  for (const frame of frames)
    for (const place of opened.get(frame.phrase) ?? []) {
      const group = groups.get(place);
      if (group === undefined) groups.set(place, [frame]);
      else group.push(frame);
    }
  return groups;
}

/** The sentence around a cue with the list that it announces, found once for all cues of the sentence. */
function sentencesWithLists(reading: Reading): (cue: Span) => Span {
  const known = new Map<number, Span>();
  return (cue) => {
    const sentence = reading.sentences.around(cue.first);
    const whole = known.get(sentence.first) ?? withList(reading, sentence);
    known.set(sentence.first, whole);
    return whole;
  };
}

/** The last colon of an item, found once for all cues of the item. */
function lastColons(reading: Reading): (item: Span) => number {
  const known = new Map<number, number>();
  return (item) => {
    const at = known.get(item.first) ?? lastColon(reading, item);
    known.set(item.first, at);
    return at;
  };
}

/** The token behind the last colon in an item or right behind it; its first token when there is none. */
function lastColon(reading: Reading, { first, last }: Span): number {
  let at = last + 1;
  while (at > first && !gapBefore(reading, at).includes(':')) at -= 1;
  return at;
}

/** The quotations of a text, looked for when first asked for. */
function titlesOf(reading: Reading): () => PlacedSpans<Span> {
  let known: PlacedSpans<Span> | undefined;
  return () => (known ??= placeSpans(findTitles(reading)));
}

/** A phrase that ends the reach of a context; in Kazakh the verb closes what it governs, in Russian it opens it. */
interface Limit extends Occurrence {
  readonly closes: boolean;
}

function limitsIn(frames: readonly Occurrence[], unless: CompiledContext['unless']): readonly Limit[] {
  return pickOccurrences(frames, unless).map(({ phrase, first, last, lower }) => ({
    ...{ phrase, first, last, lower },
    closes: unless.get(phrase) === 'kk',
  }));
}

interface Around {
  readonly reading: Reading;
  readonly sentence: Span;
  readonly lastColonOf: (item: Span) => number;
  /** The words that end the reach of the context. */
  readonly limits: PlacedSpans<Limit>;
  readonly titles: () => PlacedSpans<Span>;
}

type Stretch = (cue: Span, around: Around) => Span | undefined;

const STRETCHES: Readonly<Record<ContextScope, Stretch>> = {
  sentence: (_, { sentence, limits }) => unlimited(sentence, limits),
  clause: (cue, { reading, limits }) => unlimited(reading.clauses.around(cue.first), limits),
  after: (cue, around) => behind(cue, around, around.sentence.last),
  item: (cue, around) => behind(cue, around, lastOfItem(cue, around)),
  before: ahead,
  name: (cue, { reading, titles }) => titles().find(widened(cue), (title) => entitles(reading, cue, title)),
};

function unlimited(span: Span, limits: PlacedSpans<Limit>): Span | undefined {
  return limits.find(span) === undefined ? span : undefined;
}

/** From the cue's first word on: a keyword may begin within it («образование в области информационных …»). */
function behind(cue: Span, { reading, limits }: Around, last: number): Span {
  const limit = limits.find({ first: cue.last + 1, last }, ({ first }) => first > cue.last);
  if (limit === undefined) return { first: cue.first, last };
  const opened = limit.closes ? reading.segments.around(limit.first).first : limit.first;
  return { first: cue.first, last: (opened > cue.last ? opened : limit.first) - 1 };
}

/** A colon behind the cue opens a list whose items belong together. */
function lastOfItem(cue: Span, { reading, sentence, lastColonOf }: Around): number {
  const item = reading.items.around(cue.last);
  return lastColonOf(item) > cue.last ? sentence.last : item.last;
}

function ahead(cue: Span, { reading, limits }: Around): Span {
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
