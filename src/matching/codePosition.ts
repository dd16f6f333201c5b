import type { Posting } from '../model/Posting.js';
import { detectLanguage } from '../text/language.js';
import type { PlacedValue, ValueTable } from './chooseValue.js';
import { placeValues } from './chooseValue.js';
import type { CodedValue } from './CodedValue.js';
import type { PhraseIndex } from './createPhraseIndex.js';
import type { Reading } from './readText.js';
import { overlap, quoteOf } from './readText.js';
import type { PlacedUnit } from './unitWords.js';
import { placeDirectors, placeUnits } from './unitWords.js';

/** What coding a position needs: the phrases of the positions and a reader of names. */
export interface PositionTools {
  readonly table: ValueTable;
  readonly index: PhraseIndex;
  readonly read: (text: string) => Reading;
}

/** Codes the position from the title: in Russian its head word stands first, in Kazakh last. */
export function codePosition(posting: Posting, tools: PositionTools): CodedValue {
  for (const title of [posting.title, ...Object.values(posting.titles ?? {})]) {
    const reading = tools.read(title);
    const chosen = headOf(reading, placeValues(reading, tools.table));
    if (chosen !== undefined) {
      const id = rankOf(posting, reading, chosen, tools);
      return { id, reason: { from: 'title', quote: quoteOf(reading, chosen).quote } };
    }
  }
  return { id: 'other', reason: { from: 'none' } };
}

function headOf(reading: Reading, placed: readonly PlacedValue[]): PlacedValue | undefined {
  const [first] = placed;
  if (first === undefined || languageOf(reading, first) !== 'kk') return first;
  const segment = reading.segments.around(first.first);
  const inFirstSegment = placed.filter((value) => overlap(value, segment));
  return inFirstSegment.at(-1);
}

function languageOf(reading: Reading, value: PlacedValue): string {
  return value.language === 'en' ? (detectLanguage(reading.text) ?? 'ru') : value.language;
}

/** Tells the head of a body from the head of one of its divisions. */
function rankOf(posting: Posting, reading: Reading, chosen: PlacedValue, tools: PositionTools): string {
  if (chosen.id !== 'head' && chosen.id !== 'division-head') return chosen.id;
  const directs = placeDirectors(reading, tools.index).some((director) => overlap(director, chosen));
  if (!directs) return chosen.id;
  const unit =
    directedUnit(reading, chosen, tools.index) ?? headUnit(tools.read(posting.unit ?? ''), tools.index);
  if (unit === undefined || unit.unit === 'apparatus' || unit.unit === 'body') return 'head';
  const body = headUnit(tools.read(posting.body ?? ''), tools.index);
  return body?.unit === unit.unit ? 'head' : 'division-head';
}

/** The unit nearest to the head word: in Russian behind it, in Kazakh ahead of it. */
function directedUnit(reading: Reading, chosen: PlacedValue, index: PhraseIndex): PlacedUnit | undefined {
  const units = placeUnits(reading, index);
  if (languageOf(reading, chosen) === 'kk') return units.findLast((unit) => unit.first <= chosen.last);
  return units.find((unit) => unit.last >= chosen.first);
}

/** What a name is the name of: in Russian the first word for a unit, in Kazakh the last. */
function headUnit(reading: Reading, index: PhraseIndex): PlacedUnit | undefined {
  const units = placeUnits(reading, index);
  return detectLanguage(reading.text) === 'kk' ? units.at(-1) : units[0];
}
