/** A problem that is not said yet, and whether it is that of a page without a posting. */
export interface HeldProblem {
  readonly url: URL;
  readonly problem: string;
  readonly isUnread: boolean;
}

/** Problems with what was taken for lists: as long as postings may still stand elsewhere, nobody knows what they mean. */
export class HeldProblems {
  #held: HeldProblem[] = [];
  #forgivable: readonly HeldProblem[] = [];
  #isHolding = false;

  /** True until nobody looks for postings any longer. */
  get isHolding(): boolean {
    return this.#isHolding;
  }

  /** True while it is not known what some problem means. */
  get isPending(): boolean {
    return this.#held.length + this.#forgivable.length > 0;
  }

  /** Postings are sought elsewhere: if any is found there, what is held already means nothing. */
  lookElsewhere(): void {
    this.#isHolding = true;
    this.#forgivable = [...this.#forgivable, ...this.#held];
    this.#held = [];
  }

  add(problem: HeldProblem): void {
    this.#held.push(problem);
  }

  /** Ends the holding at the first posting: what led nowhere before it was sought here is forgiven, the rest is to be said. */
  found(): { readonly forgiven: readonly HeldProblem[]; readonly said: readonly HeldProblem[] } {
    const forgiven = this.#forgivable;
    this.#forgivable = [];
    return { forgiven, said: this.release() };
  }

  /** Ends the holding where no posting was found: all of it is to be said. */
  release(): readonly HeldProblem[] {
    const said = [...this.#forgivable, ...this.#held];
    this.#forgivable = [];
    this.#held = [];
    this.#isHolding = false;
    return said;
  }
}
