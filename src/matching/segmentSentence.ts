import type { PlacedCue } from './placeCues.js';
import type { Reading, Span } from './readText.js';
import { overlap, stretchAround } from './readText.js';

/** A sentence cut at commas, dashes, brackets and the like, with what each piece holds. */
export interface Segment extends Span {
  /** The separator ahead of the segment. */
  readonly joinedBy: 'comma' | 'clause' | 'sentence' | 'none';
  readonly matches: readonly Span[];
  readonly cues: readonly PlacedCue[];
  /** Nothing but matches, cues and connecting words: an item of a list without a noun of its own. */
  readonly isBare: boolean;
  /** Bare, and without a match: «…, желательно». */
  readonly isOnlyCue: boolean;
  /** Ends in a Kazakh verbal noun («… меңгеру»): complete in itself. */
  readonly endsInVerbalNoun: boolean;
  /** Holds a cue and no match, and announces what follows: «желательно: …», or opens the sentence with a dash. */
  readonly opensList: boolean;
  /** Says itself that it is obligatory. */
  readonly obliges: boolean;
}

/** Words that join the items of a list and add nothing to them. */
const CONNECTING = new Set(
  'и или либо а но также же др другие другое прочее т п д пр в с со на по как очень крайне весьма және немесе мен пен бен да де та те сондай ақ бірақ ал б с с т'.split(
    ' ',
  ),
);

/** Words by which a segment says that it is obligatory. */
const OBLIGING = /^(обязател|необходим|міндетті$|қажет$|керек$|талап$)/u;

/** Cuts the sentence around `at` into segments. */
export function segmentSentence(
  reading: Reading,
  at: Span,
  matches: readonly Span[],
  cues: readonly PlacedCue[],
): readonly Segment[] {
  const here = stretchAround(reading.sentences, at.first);
  const inside = cues.filter((cue) => overlap(cue, here));
  const spans = cutSpans(reading, here, inside);
  return spans.map((span, number) =>
    describe(reading, span, matches, { cues: inside, isFirst: number === 0 }),
  );
}

function cutSpans(reading: Reading, sentence: Span, cues: readonly PlacedCue[]): readonly Span[] {
  const starts: number[] = [];
  for (let at = sentence.first; at <= sentence.last; at += 1) {
    const insideCue = cues.some((cue) => at > cue.first && at <= cue.last);
    const cut = reading.tokens[at]?.boundary !== 'none' || joinsCue(reading, at, cues);
    if (at === sentence.first || (cut && !insideCue)) starts.push(at);
  }
  return starts.map((start, number) => ({
    first: start,
    last: (starts[number + 1] ?? sentence.last + 1) - 1,
  }));
}

/** «… обязательно и желательно …»: a Russian conjunction right before a cue opens a segment. */
function joinsCue(reading: Reading, at: number, cues: readonly PlacedCue[]): boolean {
  return reading.tokens[at]?.folded === 'и' && cues.some((cue) => cue.first === at + 1);
}

function describe(
  reading: Reading,
  span: Span,
  allMatches: readonly Span[],
  around: { readonly cues: readonly PlacedCue[]; readonly isFirst: boolean },
): Segment {
  const matches = allMatches.filter((match) => overlap(match, span));
  const cues = around.cues.filter((cue) => cue.first >= span.first && cue.first <= span.last);
  const rest = wordsOutside(reading, span, [...matches, ...cues]);
  const isBare = rest.every((word) => CONNECTING.has(word));
  const isOnlyCue = isBare && matches.length === 0 && cues.length > 0;
  const announces = matches.length === 0 && cues.length > 0;
  return {
    ...span,
    joinedBy: reading.tokens[span.first]?.boundary ?? 'none',
    matches,
    cues,
    isBare,
    isOnlyCue,
    endsInVerbalNoun: /[ую]$/u.test(reading.tokens[span.last]?.folded ?? ''),
    opensList: announces && (isFollowedByColon(reading, span) || (around.isFirst && isOnlyCue)),
    obliges: rest.some((word) => OBLIGING.test(word)),
  };
}

function wordsOutside(reading: Reading, span: Span, covered: readonly Span[]): readonly string[] {
  return reading.tokens
    .slice(span.first, span.last + 1)
    .filter((_, offset) => {
      const at = span.first + offset;
      return !covered.some((other) => at >= other.first && at <= other.last);
    })
    .map((token) => token.folded);
}

function isFollowedByColon(reading: Reading, span: Span): boolean {
  const start = reading.tokens[span.last]?.end ?? 0;
  const end = reading.tokens[span.last + 1]?.start ?? start;
  return reading.text.slice(start, end).includes(':');
}
