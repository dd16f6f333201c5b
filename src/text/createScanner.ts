import { characterKind } from './characterKind.js';
import { FormTable } from './FormTable.js';
import { scanWord } from './scanWord.js';
import { TextUnits } from './TextUnits.js';
import type { Spelling } from './tokenise.js';
import { Words } from './Words.js';

const [UNKNOWN, PLAIN, SEPARATOR, CAREFUL] = [0, 1, 2, 3];

/** What each UTF-16 unit does to a word that is being read: `CAREFUL` ones are left to `scanWord`. */
const kinds = new Uint8Array(0x10000);

function learnKind(unit: number): number {
  const kind = unit >= 0xd800 && unit <= 0xdfff ? 'surrogate' : characterKind(unit);
  const plain = kind === 'letter' || kind === 'digit';
  return (kinds[unit] = plain ? PLAIN : kind === 'separator' ? SEPARATOR : CAREFUL);
}

/**
 * Gives a function that cuts a text into the words that `tokenise` finds, and asks `classify` once about each word form.
 *
 * This is the hot path: everything that happens to every word of a corpus happens in this loop and in the table of forms.
 * A vocabulary is small beside a corpus, so nearly each word has been met before, and costs one look at each of its letters
 * (its kind, its share of the hash) and one comparison with the form in the table. No string is cut and no object made; what
 * is known of a word are three numbers of arrays. Words with hyphens, apostrophes, accents or invisible characters go the
 * careful way.
 */
export function createScanner<Meaning>(
  classify: (spelling: Spelling) => Meaning | undefined,
): (source: string) => Words<Meaning> {
  const table = new FormTable(classify);
  const text = new TextUnits();
  // Filled anew for each text, and copied when it is known how many words there are.
  const starts: number[] = [];
  const ends: number[] = [];
  const meanings: (Meaning | undefined)[] = [];
  return (source) => {
    const { length } = source;
    text.take(source);
    const { units } = text;
    let count = 0;
    let at = 0;
    while (at < length) {
      let unit = units[at] ?? 0;
      let kind = (kinds[unit] ?? UNKNOWN) || learnKind(unit);
      if (kind !== PLAIN && !(kind === CAREFUL && opensWord(source, at))) {
        at += 1;
        continue;
      }
      const start = at;
      let hash = 0;
      while (kind === PLAIN) {
        hash = Math.imul(hash ^ unit, 0x01000193);
        at += 1;
        if (at === length) break;
        unit = units[at] ?? 0;
        kind = (kinds[unit] ?? UNKNOWN) || learnKind(unit);
      }
      if (kind === CAREFUL || (at === start + 1 && isSign(unit))) {
        at = scanWord(source, start);
        hash = 0;
        for (let place = start; place < at; place += 1)
          hash = Math.imul(hash ^ (units[place] ?? 0), 0x01000193);
      }
      meanings[count] = table.meaningAt(text, start, at, hash);
      starts[count] = start;
      ends[count] = at;
      count += 1;
    }
    return new Words({
      source,
      starts: starts.slice(0, count),
      ends: ends.slice(0, count),
      meanings: meanings.slice(0, count),
    });
  };
}

/** A sign that may belong to the single letter ahead of it: «C++», «C#». */
function isSign(unit: number): boolean {
  return unit === 0x2b || unit === 0x23;
}

/** A letter or digit outside the basic plane; other units that need care only stand within words. */
function opensWord(source: string, at: number): boolean {
  const codePoint = source.codePointAt(at) ?? 0;
  if (codePoint <= 0xffff) return false;
  const kind = characterKind(codePoint);
  return kind === 'letter' || kind === 'digit';
}
