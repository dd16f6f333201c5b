import type { PlacedCue } from './placeCues.js';
import type { PlacedSpans } from './placeSpans.js';
import type { Reading, Span } from './readText.js';
import { gapBefore } from './readText.js';

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
  /** Holds a cue and no match, and announces what follows: a list («желательно: …») or its next item («желательно – …»). */
  readonly opens: 'list' | 'item' | 'nothing';
  /** A semicolon stands ahead of it. */
  readonly startsItem: boolean;
  /** Says itself that it is obligatory. */
  readonly obliges: boolean;
  /** An opening bracket stands ahead of it: what the segment before names is spelled out here. */
  readonly opensBracket: boolean;
  /** Opens with a participle that hangs on the segment before: «…, владеющим Excel». */
  readonly isAttached: boolean;
}

/** Words that join the items of a list or speak of the selection («преимущество при отборе»), and add nothing. */
const CONNECTING = new Set(
  'и или либо а но также же др другие другое прочее т п д пр в с со на по при как очень крайне весьма және немесе мен пен бен да де та те сондай ақ бірақ ал б с с т отборе конкурсе выборе прочих равных условиях кандидата таңдау таңдауда іріктеу іріктеуде кезінде кезіндегі барысында тең жағдайда'.split(
    ' ',
  ),
);

/** Words by which a segment says that it is obligatory. */
const OBLIGING = /^(обязател|необходим|міндетті$|қажет$|керек$|талап$)/u;

const DASH = /^\s*[-–—]/u;

const PARTICIPLE = /^(?:владеющ|знающ|умеющ|имеющ|обладающ|освоивш|прошедш)/u;

/** What segments are made of: the matches and cues of the whole text. */
export interface Marks {
  readonly matches: PlacedSpans<Span>;
  readonly cues: PlacedSpans<PlacedCue>;
}

/** Cuts a sentence into segments. */
export function segmentSentence(reading: Reading, sentence: Span, marks: Marks): readonly Segment[] {
  return cutSpans(reading, sentence, marks.cues.touching(sentence)).map((span) =>
    describe(reading, span, marks, span.first === sentence.first),
  );
}

function cutSpans(reading: Reading, sentence: Span, cues: readonly PlacedCue[]): readonly Span[] {
  const opening = new Set(cues.map((cue) => cue.first));
  const insideCue = coverage(cues.map(({ first, last }) => ({ first: first + 1, last })));
  const starts: number[] = [];
  for (let at = sentence.first; at <= sentence.last; at += 1) {
    // «… обязательно и желательно …»: a Russian conjunction right before a cue opens a segment.
    const joinsCue = reading.words.folded(at) === 'и' && opening.has(at + 1);
    const cut = reading.words.boundary(at) !== 'none' || joinsCue;
    if (at === sentence.first || (cut && !insideCue.has(at))) starts.push(at);
  }
  return starts.map((start, number) => ({
    first: start,
    last: (starts[number + 1] ?? sentence.last + 1) - 1,
  }));
}

function coverage(spans: readonly Span[]): ReadonlySet<number> {
  const tokens = new Set<number>();
  for (const { first, last } of spans) for (let at = first; at <= last; at += 1) tokens.add(at);
  return tokens;
}

function describe(reading: Reading, span: Span, marks: Marks, isFirst: boolean): Segment {
  const matches = marks.matches.touching(span);
  const cues = marks.cues.touching(span).filter((cue) => cue.first >= span.first);
  const rest = wordsOutside(reading, span, coverage([...matches, ...cues]));
  const isBare = rest.every((word) => CONNECTING.has(word));
  const isOnlyCue = isBare && matches.length === 0 && cues.length > 0;
  const item = isOnlyCue && (isFirst || leadsByDash(reading, span, marks)) ? 'item' : 'nothing';
  return {
    first: span.first,
    last: span.last,
    joinedBy: reading.words.boundary(span.first) ?? 'none',
    matches,
    cues,
    isBare,
    isOnlyCue,
    endsInVerbalNoun: /[ую]$/u.test(reading.words.folded(span.last)),
    opens: cues.length > 0 && matches.length === 0 && isFollowedByColon(reading, span) ? 'list' : item,
    startsItem: gapBefore(reading, span.first).includes(';'),
    obliges: rest.some((word) => OBLIGING.test(word)),
    opensBracket: gapBefore(reading, span.first).includes('('),
    isAttached: PARTICIPLE.test(reading.words.folded(span.first)),
  };
}

function wordsOutside(reading: Reading, span: Span, covered: ReadonlySet<number>): readonly string[] {
  const words: string[] = [];
  for (let at = span.first; at <= span.last; at += 1)
    if (!covered.has(at)) words.push(reading.words.folded(at));
  return words;
}

function isFollowedByColon(reading: Reading, span: Span): boolean {
  return gapBefore(reading, span.last + 1).includes(':');
}

/** A dash leads on to a keyword unless one stands ahead too: «1С – желательно – не ниже среднего». */
function leadsByDash(reading: Reading, span: Span, { matches }: Marks): boolean {
  if (!DASH.test(gapBefore(reading, span.last + 1)) || DASH.test(gapBefore(reading, span.first)))
    return false;
  return matches.find(reading.segments.around(span.last + 1)) !== undefined;
}
