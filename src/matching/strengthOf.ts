import type { Strength } from '../model/Codebook.js';
import { announcersOf } from './announcedList.js';
import type { PlacedCue } from './placeCues.js';
import { placeSpans } from './placeSpans.js';
import type { Reading, Span } from './readText.js';
import type { Marks, Segment } from './segmentSentence.js';
import { segmentSentence } from './segmentSentence.js';
import { sharedStrengths } from './sharedStrengths.js';

/** What a segment says of the matches in it; undefined where it leaves that to the list around it. */
type Verdicts = ReadonlyMap<number, Strength | undefined>;

/**
 * Gives a function that tells the strength of a match, read in its segment of the sentence and in those that share a cue
 * with it. `matches` are all matches of the text in its order: a list of them shares one cue.
 */
export function strengthOf(
  reading: Reading,
  matches: readonly Span[],
  cues: readonly PlacedCue[],
): (match: Span) => Strength {
  if (cues.length === 0) return () => 'required';
  const marks = { matches: placeSpans(matches), cues: placeSpans(cues) };
  const announcerOf = announcersOf(reading);
  // A sentence is judged once, however many matches it has.
  const judged = new Map<number, Verdicts>();
  return (match) => {
    const sentence = reading.sentences.around(match.first);
    const verdicts = judged.get(sentence.first) ?? judgeSentence(reading, sentence, marks);
    judged.set(sentence.first, verdicts);
    return verdicts.get(match.first) ?? announcedStrength(announcerOf(sentence), marks);
  };
}

/** The verdict of each token's segment. */
function judgeSentence(reading: Reading, sentence: Span, marks: Marks): Verdicts {
  const segments = segmentSentence(reading, sentence, marks);
  const shared = sharedStrengths(segments);
  const verdicts = new Map<number, Strength | undefined>();
  for (const [number, segment] of segments.entries()) {
    const verdict = verdictOn(segment, shared[number] ?? new Set());
    for (let at = segment.first; at <= segment.last; at += 1) verdicts.set(at, verdict);
  }
  return verdicts;
}

function verdictOn(segment: Segment, strengths: ReadonlySet<Strength>): Strength | undefined {
  if (strengths.has('desired')) return 'desired';
  if (strengths.has('negated')) return 'negated';
  return segment.obliges ? 'required' : undefined;
}

/** «Желательно:» on a line of its own holds for the list under it. */
function announcedStrength(announcer: Span | undefined, { matches, cues }: Marks): Strength {
  if (announcer === undefined || matches.find(announcer) !== undefined) return 'required';
  return cues.find(announcer)?.cue.strength ?? 'required';
}
