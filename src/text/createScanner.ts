import { characterKind } from './characterKind.js';
import { FormTable } from './FormTable.js';
import { scanWord } from './scanWord.js';
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
 * (their kind, their share of the hash) and one comparison with the form in the table. No string is cut, nothing is allocated
 * but three numbers of arrays. Words with hyphens, apostrophes, accents or invisible characters go the careful way.
 */
export function createScanner<Meaning>(
  classify: (spelling: Spelling) => Meaning | undefined,
): (source: string) => Words<Meaning> {
  const table = new FormTable(classify);
  return (source) => {
    const words = new Words<Meaning>(source);
    const { length } = source;
    let at = 0;
    while (at < length) {
      const unit = source.charCodeAt(at);
      const kind = (kinds[unit] ?? UNKNOWN) || learnKind(unit);
      if (kind !== PLAIN && !(kind === CAREFUL && opensWord(source, at))) {
        at += 1;
        continue;
      }
      const start = at;
      let hash = 0;
      let next = kind;
      while (next === PLAIN) {
        hash = Math.imul(hash ^ source.charCodeAt(at), 0x01000193);
        at += 1;
        if (at === length) break;
        const following = source.charCodeAt(at);
        next = (kinds[following] ?? UNKNOWN) || learnKind(following);
      }
      if (next === CAREFUL || at === start + 1) {
        at = scanWord(source, start);
        hash = hashOf(source, start, at);
      }
      const form = table.formAt(source, start, at, hash);
      if (form.meaning !== undefined) words.telling.push(words.forms.length);
      words.forms.push(form);
      words.starts.push(start);
      words.ends.push(at);
    }
    return words;
  };
}

/** A letter or digit outside the basic plane; other units that need care only stand within words. */
function opensWord(source: string, at: number): boolean {
  const codePoint = source.codePointAt(at) ?? 0;
  if (codePoint <= 0xffff) return false;
  const kind = characterKind(codePoint);
  return kind === 'letter' || kind === 'digit';
}

function hashOf(source: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ source.charCodeAt(at), 0x01000193);
  return hash;
}
