import type { Phrase, TermLanguage } from '../model/Codebook.js';
import type { PhraseIndex } from './createPhraseIndex.js';
import { pickOccurrences } from './pickOccurrences.js';
import type { Reading, Span } from './readText.js';

type UnitClass =
  'department' | 'group' | 'section' | 'directorate' | 'sector' | 'service' | 'apparatus' | 'body';

/** What a body or its parts are called, in Russian and Kazakh. */
const UNITS: readonly (readonly [UnitClass, string, string])[] = [
  ['department', 'отдел', 'бөлім'],
  ['directorate', 'управление', 'басқарма'],
  ['sector', 'сектор', 'сектор'],
  ['service', 'служба', 'қызмет'],
  ['apparatus', 'аппарат', 'аппарат'],
  ['group', 'группа', 'топ'],
  ['section', 'отделение', 'бөлімше'],
  ['body', 'департамент', 'департамент'],
  ['body', 'комитет', 'комитет'],
  ['body', 'министерство', 'министрлік'],
  ['body', 'агентство', 'агенттік'],
  ['body', 'инспекция', 'инспекция'],
  ['body', 'центр', 'орталық'],
  ['body', 'акимат', 'әкімдік'],
  ['body', 'бюро', 'бюро'],
  ['body', 'суд', 'сот'],
];

/** Those whose rank depends on what they direct. */
const DIRECTORS: readonly (readonly [string, string])[] = [
  ['руководитель', 'басшы'],
  ['начальник', 'бастық'],
];

/** A word for a body or division at its place. */
export interface PlacedUnit extends Span {
  readonly unit: UnitClass;
}

const unitPhrases = UNITS.flatMap(([unit, russian, kazakh]) => [
  { unit, phrase: toPhrase(russian, 'ru') },
  { unit, phrase: toPhrase(kazakh, 'kk') },
]);

const directorPhrases = DIRECTORS.flatMap(([russian, kazakh]) => [
  toPhrase(russian, 'ru'),
  toPhrase(kazakh, 'kk'),
]);

/** The words for units and those who direct them, to be compiled with the codebook. */
export const UNIT_PHRASES: readonly Phrase[] = [
  ...unitPhrases.map(({ phrase }) => phrase),
  ...directorPhrases,
];

/** The words for bodies and divisions that a text holds, in its order. */
export function placeUnits(reading: Reading, index: PhraseIndex): readonly PlacedUnit[] {
  return pickOccurrences(reading.occurrences, index.idsOf(UNIT_PHRASES)).flatMap(
    ({ phrase, first, last }) => {
      const known = unitPhrases.find((entry) => index.idOf(entry.phrase) === phrase);
      return known === undefined ? [] : [{ unit: known.unit, first, last }];
    },
  );
}

/** Where a text names one whose rank depends on the unit that he or she directs. */
export function placeDirectors(reading: Reading, index: PhraseIndex): readonly Span[] {
  return pickOccurrences(reading.occurrences, index.idsOf(directorPhrases));
}

function toPhrase(text: string, language: TermLanguage): Phrase {
  const plain = {
    inflection: 'inflected',
    caseSensitive: false,
    gap: 0,
    anyOrder: false,
    derivations: [],
  } as const;
  return { text, language, ...plain };
}
