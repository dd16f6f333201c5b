import type { Phrase } from '../model/Codebook.js';
import { SECTION_KINDS } from '../model/Posting.js';
import type { Entry } from './listEntries.js';

const CYRILLIC = /\p{Script=Cyrillic}/u;
const WIDTH: Readonly<Record<Phrase['inflection'], number>> = { exact: 0, inflected: 1, prefix: 2 };

/**
 * True where an entry that finds the other's text also finds all its forms: its rules are no narrower. Latin names take the
 * same endings in every language, so their language does not matter.
 */
export function covers(one: Entry, other: Entry): boolean {
  return hasWiderRules(one.phrase, other.phrase) && hasWiderConditions(one, other);
}

function hasWiderRules(one: Phrase, other: Phrase): boolean {
  return (
    (one.language === other.language || !CYRILLIC.test(other.text)) &&
    WIDTH[one.inflection] >= WIDTH[other.inflection] &&
    (!one.caseSensitive || other.caseSensitive) &&
    one.gap >= other.gap &&
    (one.anyOrder || !other.anyOrder) &&
    isWithin(other.derivations, one.derivations)
  );
}

function hasWiderConditions({ term: one }: Entry, { term: other }: Entry): boolean {
  if (one === undefined || other === undefined) return true;
  const texts = (phrases: readonly Phrase[]): readonly string[] => phrases.map(({ text }) => text);
  const [near, otherNear] = [texts(one.near), texts(other.near)];
  return (
    (near.length === 0 || (otherNear.length > 0 && isWithin(otherNear, near))) &&
    isWithin(texts(one.notNear), texts(other.notNear)) &&
    isWithin(texts(one.exclusions), texts(other.exclusions)) &&
    isWithin(other.sections ?? SECTION_KINDS, one.sections ?? SECTION_KINDS)
  );
}

function isWithin(part: readonly string[], whole: readonly string[]): boolean {
  return part.every((text) => whole.includes(text));
}
