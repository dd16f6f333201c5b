import { spellingOf, type Spelling } from './tokenise.js';

/** A word form as texts write it, with what was found out about it when it was first met. */
export interface Form<Meaning> extends Spelling {
  readonly written: string;
  readonly hash: number;
  /** Undefined for the words that mean nothing to whoever reads the texts, which is nearly all of them. */
  readonly meaning: Meaning | undefined;
}

/** Places of the table, a power of two. A form takes some 200 bytes, so a full table takes 26 MB. */
const PLACES = 1 << 17;

/** A form stands at most so many places behind that of its hash; where all are taken it displaces the first. */
const REACH = 8;

/** Longer word forms, in UTF-16 units, are not remembered: they hardly return and would fill the memory. */
const LONGEST_REMEMBERED = 64;

/** From this length on V8 keeps no copy of a slice but the whole string that it was cut from. */
const SHORTEST_VIEW = 13;

/** Word forms by their letters: looked up without cutting the word out of its text, and bounded in number. */
export class FormTable<Meaning> {
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
      const form = this.#places[at];
      if (form === undefined) {
        place = at;
        break;
      }
      if (form.hash === hash && isWrittenAt(source, start, end, form.written)) return form;
    }
    const form = this.#create(source.slice(start, end), hash);
    if (end - start <= LONGEST_REMEMBERED) this.#places[place] = form;
    return form;
  }

  #create(slice: string, hash: number): Form<Meaning> {
    const written = slice.length < SHORTEST_VIEW || slice.length > LONGEST_REMEMBERED ? slice : copyOf(slice);
    const { text, folded, parts } = spellingOf(written);
    return { text, folded, parts, written, hash, meaning: this.#classify({ text, folded, parts }) };
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
