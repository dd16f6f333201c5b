import type { Strength, StrengthCue } from '../model/Codebook.js';
import type { Segment } from './segmentSentence.js';

/** A segment with cues whose list is being followed, and what has been passed on the way from it. */
interface Leader {
  readonly from: Segment;
  readonly cues: readonly StrengthCue[];
  /** The segments passed are joined by commas and bare. */
  isList: boolean;
}

interface Follower {
  readonly from: Segment;
  readonly cues: readonly StrengthCue[];
  /** The segments passed, but for the last, are joined by commas. */
  joined: boolean;
  /** All segments passed are bare and do not end in a verbal noun. */
  unfinished: boolean;
  /** The cue's own segment and those passed, but for the last, are bare. */
  bare: boolean;
}

/** For each segment of a sentence the strengths of the cues in it and of those that reach it along a list. */
export function sharedStrengths(segments: readonly Segment[]): readonly ReadonlySet<Strength>[] {
  const strengths = segments.map(({ cues }) => new Set<Strength>(cues.map(({ cue }) => cue.strength)));
  const add = (at: number, cues: readonly StrengthCue[]): void => {
    for (const { strength } of cues) strengths[at]?.add(strength);
  };
  passForward(segments, add);
  passBackward(segments, add);
  return strengths;
}

type Add = (at: number, cues: readonly StrengthCue[]) => void;

/** «желательно знание 1С, Excel», «желательно: …»: the cue stands ahead of what it weakens. */
function passForward(segments: readonly Segment[], add: Add): void {
  let leader: Leader | undefined;
  for (const [at, segment] of segments.entries()) {
    if (segment.cues.length > 0) leader = { from: segment, cues: leadingCues(segment), isList: true };
    else if (segment.obliges || endsItem(segment, leader)) leader = undefined;
    else if (leader !== undefined) {
      if (hangsOn(segment, leader)) add(at, distinct(leader.from.cues.map(({ cue }) => cue)));
      leader.isList &&= segment.joinedBy === 'comma' && segment.isBare;
      if (leader.from.opens !== 'nothing' || leader.isList) add(at, leader.cues);
    }
  }
}

/** «Желательно – 1С; знание Excel»: what a dash opens ends at the semicolon, a list behind a colon goes on. */
function endsItem(segment: Segment, leader: Leader | undefined): boolean {
  return segment.startsItem && leader?.from.opens === 'item';
}

/** «преимущество отдается кандидатам, владеющим Excel»: the cue has no match of its own. */
function hangsOn(segment: Segment, { from, isList }: Leader): boolean {
  return segment.isAttached && segment.joinedBy === 'comma' && isList && from.matches.length === 0;
}

function leadingCues(own: Segment): readonly StrengthCue[] {
  const lastMatch = own.matches.reduce((at, match) => Math.max(at, match.first), -1);
  return distinct(
    own.cues.filter((cue) => own.opens !== 'nothing' || lastMatch > cue.last).map(({ cue }) => cue),
  );
}

/** «знание 1С, Excel не требуется», «…, желательно»: the cue stands behind what it weakens. */
function passBackward(segments: readonly Segment[], add: Add): void {
  let follower: Follower | undefined;
  for (let at = segments.length - 1; at >= 0; at -= 1) {
    const segment = segments[at];
    if (segment === undefined) return;
    const next = segments[at + 1];
    if (next?.isOnlyCue === true) add(at, afterthoughts(segment, next));
    if (isOpen(segment) && follower !== undefined) {
      follower.unfinished &&= segment.isBare && !segment.endsInVerbalNoun;
      add(at, reachingBack(follower));
      follower.joined &&= segment.joinedBy === 'comma' || segment.opensBracket;
      follower.bare &&= segment.isBare;
    } else follower = segment.cues.length > 0 ? follow(segment) : undefined;
  }
}

function follow(own: Segment): Follower {
  return { from: own, cues: trailingCues(own), joined: true, unfinished: true, bare: own.isBare };
}

function trailingCues(own: Segment): readonly StrengthCue[] {
  if (own.opens !== 'nothing') return [];
  const lastMatch = own.matches.reduce((at, match) => Math.max(at, match.last), -1);
  return distinct(own.cues.filter((cue) => lastMatch < cue.first).map(({ cue }) => cue));
}

/** «не обязательно, но желательно»: the afterthought prevails. */
function afterthoughts(segment: Segment, next: Segment): readonly StrengthCue[] {
  if (segment.matches.length === 0 || segment.obliges) return [];
  return trailingCues(next).filter(({ strength }) => strength === 'desired');
}

function reachingBack({ from, cues, joined, unfinished, bare }: Follower): readonly StrengthCue[] {
  if (!joined) return [];
  if (from.isOnlyCue) return cues;
  if (from.joinedBy !== 'comma' || from.matches.length === 0) return [];
  // Russian names what is listed ahead of the list, Kazakh behind it.
  return cues.filter(({ language }) => (language === 'kk' ? unfinished : bare));
}

/** One cue of each strength and language: no more is asked of those that are handed on. */
function distinct(cues: readonly StrengthCue[]): readonly StrengthCue[] {
  return [...new Map(cues.map((cue) => [`${cue.strength}/${cue.language}`, cue])).values()];
}

/** A segment that names matches and does not settle their strength itself. */
function isOpen(segment: Segment): boolean {
  return segment.matches.length > 0 && segment.cues.length === 0 && !segment.obliges;
}
