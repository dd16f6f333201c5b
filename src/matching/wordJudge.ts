import type { Term } from '../model/Codebook.js';
import type { Candidate, Rejected } from './Candidate.js';
import type { CompiledCodebook } from './compileCodebook.js';
import type { Occurrence } from './createPhraseIndex.js';
import type { PlacedSpans } from './placeSpans.js';
import { placeSpans } from './placeSpans.js';
import type { Reading } from './readText.js';
import { overlap, stretchAround } from './readText.js';

/** Gives a function that sets a keyword aside for the words that its sentence holds or lacks. */
export function wordJudge(
  compiled: CompiledCodebook,
  reading: Reading,
): (candidate: Candidate) => Rejected | undefined {
  const known = new Map<Term['near'], PlacedSpans<Occurrence>>();
  const placesOf = (phrases: Term['near']): PlacedSpans<Occurrence> => {
    const places = known.get(phrases) ?? placeSpans(occurrencesOf(compiled, reading, phrases));
    known.set(phrases, places);
    return places;
  };
  return (candidate) => {
    const { near, notNear } = candidate.term;
    if (near.length + notNear.length === 0) return undefined;
    const sentence = stretchAround(reading.sentences, candidate.first);
    const against = placesOf(notNear).find(sentence);
    if (against !== undefined) return { candidate, because: 'near', cue: against };
    if (near.length === 0) return undefined;
    const beside = placesOf(near).find(sentence, (found) => !overlap(found, candidate));
    return beside === undefined ? { candidate, because: 'near' } : undefined;
  };
}

function occurrencesOf(
  { index }: CompiledCodebook,
  { occurrences }: Reading,
  phrases: Term['near'],
): readonly Occurrence[] {
  const numbers = new Set(phrases.map(index.idOf));
  return occurrences.filter(({ phrase }) => numbers.has(phrase));
}
