import { spellingOf, type Spelling } from './tokenise.js';

/** A word form as texts write it, with what was found out about it when it was first met. */
export interface Form<Meaning> extends Spelling {
  readonly written: string;
  /** Undefined for the words that mean nothing to whoever reads the texts, which is nearly all of them. */
  readonly meaning: Meaning | undefined;
}

/** Places of the table, a power of two. A form takes some 200 bytes, so a full table takes 26 MB. */
const PLACES = 1 << 17;

/** A form stands at most so many places behind that of its hash; where all are taken it displaces the first. */
const REACH = 8;

/** The hash of an empty place, which a form may have too. */
const EMPTY = 0;

/** Longer word forms, in UTF-16 units, are not remembered: they hardly return and would fill the memory. */
const LONGEST_REMEMBERED = 64;

/** From this length on V8 keeps no copy of a slice but the whole string that it was cut from. */
const SHORTEST_VIEW = 13;

/** Word forms by their letters: looked up without cutting the word out of its text, and bounded in number. */
export class FormTable<Meaning> {
  /** The hash of the form at each place: looking through them touches one line of the processor's cache. */
  readonly #hashes = new Int32Array(PLACES);
  readonly #places: (Form<Meaning> | undefined)[] = new Array<undefined>(PLACES).fill(undefined);
  readonly #classify: (spelling: Spelling) => Meaning | undefined;

  constructor(classify: (spelling: Spelling) => Meaning | undefined) {
    this.#classify = classify;
  }

  /** The form that stands in the text from `start` to `end`; `hash` is made of its letters. */
  formAt(source: string, start: number, end: number, hash: number): Form<Meaning> {
    const home = (hash ^ (hash >>> 15)) & (PLACES - 1);
    let place = home;
    for (let step = 0; step < REACH; step += 1) {
      const at = (home + step) & (PLACES - 1);
      const found = this.#hashes[at];
      if (found !== hash && found !== EMPTY) continue;
      const form = this.#places[at];
      if (form === undefined) {
        place = at;
        break;
      }
      if (isWrittenAt(source, start, end, form.written)) return form;
    }
    const form = this.#create(source.slice(start, end));
    if (end - start <= LONGEST_REMEMBERED) {
      this.#places[place] = form;
      this.#hashes[place] = hash;
    }
    return form;
  }

  #create(slice: string): Form<Meaning> {
    const written = slice.length < SHORTEST_VIEW || slice.length > LONGEST_REMEMBERED ? slice : copyOf(slice);
    const { text, folded, parts } = spellingOf(written);
    return { text, folded, parts, written, meaning: this.#classify({ text, folded, parts }) };
  }
}

function isWrittenAt(source: string, start: number, end: number, written: string): boolean {
  if (written.length !== end - start) return false;
  for (let at = 0; at < written.length; at += 1)
    if (source.charCodeAt(start + at) !== written.charCodeAt(at)) return false;
  return true;
}

/** The same letters without the text around them, which would stay in memory with the slice. */
function copyOf(slice: string): string {
  const units: number[] = [];
  for (let at = 0; at < slice.length; at += 1) units.push(slice.charCodeAt(at));
  return String.fromCharCode(...units);
}
