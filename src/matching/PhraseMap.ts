/** Values of some phrases, by their numbers: small ones without gaps, so that looking one up is a look into an array. */
export class PhraseMap<Value> {
  readonly #values: (Value | undefined)[] = [];

  constructor(entries: Iterable<readonly [phrase: number, value: Value]> = []) {
    for (const [phrase, value] of entries) this.set(phrase, value);
  }

  get(phrase: number): Value | undefined {
    return this.#values[phrase];
  }

  has(phrase: number): boolean {
    return this.#values[phrase] !== undefined;
  }

  /** A phrase that the index does not know (-1) stands nowhere, and has no value. */
  set(phrase: number, value: Value): void {
    for (let next = this.#values.length; next < phrase; next += 1) this.#values.push(undefined);
    if (phrase >= 0) this.#values[phrase] = value;
  }
}

/** Numbers of phrases. */
export type PhraseSet = PhraseMap<true>;

/** The set of some phrases. */
export function phraseSet(phrases: Iterable<number>): PhraseSet {
  return new PhraseMap(Array.from(phrases, (phrase) => [phrase, true] as const));
}
