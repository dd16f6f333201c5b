import type { Strength } from '../model/Codebook.js';
import { announcerOf } from './announcedList.js';
import type { PlacedCue } from './placeCues.js';
import type { Reading, Span } from './readText.js';
import { overlap } from './readText.js';
import type { Segment } from './segmentSentence.js';
import { segmentSentence } from './segmentSentence.js';

/**
 * The strength of one match, read in its segment of the sentence and in those that share a cue with it.
 * `matches` are all matches of the text: a list of them shares one cue.
 */
export function strengthOf(
  reading: Reading,
  match: Span,
  matches: readonly Span[],
  cues: readonly PlacedCue[],
): Strength {
  if (cues.length === 0) return 'required';
  const segments = segmentSentence(reading, match, matches, cues);
  const home = segments.findIndex((segment) => match.first >= segment.first && match.first <= segment.last);
  const strengths = new Set(
    segments.flatMap((segment, at) =>
      segment.cues.filter((cue) => reaches(segments, cue, at, home)).map(({ cue }) => cue.strength),
    ),
  );
  if (strengths.has('desired')) return 'desired';
  if (strengths.has('negated')) return 'negated';
  return segments[home]?.obliges === true ? 'required' : announcedStrength(reading, match, matches, cues);
}

/** «Желательно:» on a line of its own holds for the list under it. */
function announcedStrength(
  reading: Reading,
  match: Span,
  matches: readonly Span[],
  cues: readonly PlacedCue[],
): Strength {
  const announcer = announcerOf(reading, match.first);
  if (announcer === undefined || matches.some((other) => overlap(other, announcer))) return 'required';
  return cues.find((cue) => overlap(cue, announcer))?.cue.strength ?? 'required';
}

function reaches(segments: readonly Segment[], cue: PlacedCue, from: number, to: number): boolean {
  if (from === to) return true;
  const own = segments[from];
  if (own === undefined) return false;
  if (to > from) return leads(own, cue) && isForwardList(segments, own, from, to);
  return trails(own, cue) && isBackwardList(segments, cue, from, to);
}

/** «желательно знание 1С, Excel», «желательно: …»: the cue stands ahead of what it weakens. */
function leads(own: Segment, cue: PlacedCue): boolean {
  return own.opensList || own.matches.some((match) => match.first > cue.last);
}

function isForwardList(segments: readonly Segment[], own: Segment, from: number, to: number): boolean {
  const between = segments.slice(from + 1, to + 1);
  if (between.some((segment) => segment.cues.length > 0 || segment.obliges)) return false;
  return own.opensList || between.every((segment) => segment.joinedBy === 'comma' && segment.isBare);
}

/** «знание 1С, Excel не требуется», «…, желательно»: the cue stands behind what it weakens. */
function trails(own: Segment, cue: PlacedCue): boolean {
  return !own.opensList && own.matches.every((match) => match.last < cue.first);
}

function isBackwardList(segments: readonly Segment[], cue: PlacedCue, from: number, to: number): boolean {
  const own = segments[from];
  const between = segments.slice(to, from);
  if (own === undefined) return false;
  // «не обязательно, но желательно»: the afterthought prevails.
  if (own.isOnlyCue && cue.cue.strength === 'desired' && to === from - 1) {
    return between.every((segment) => segment.matches.length > 0 && !segment.obliges);
  }
  if (!between.every(isOpen)) return false;
  const joined = segments.slice(to + 1, from).every((segment) => segment.joinedBy === 'comma');
  if (own.isOnlyCue) return joined;
  if (!joined || own.joinedBy !== 'comma' || own.matches.length === 0) return false;
  // Russian names what is listed ahead of the list, Kazakh behind it.
  return cue.cue.language === 'kk'
    ? between.every((segment) => segment.isBare && !segment.endsInVerbalNoun)
    : segments.slice(to + 1, from + 1).every((segment) => segment.isBare);
}

/** A segment that names matches and does not settle their strength itself. */
function isOpen(segment: Segment): boolean {
  return segment.matches.length > 0 && segment.cues.length === 0 && !segment.obliges;
}
