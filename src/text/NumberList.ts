/** Numbers that are collected one by one, always in the same memory, and taken out as an array of just their size. */
export class NumberList {
  #numbers = new Int32Array(1 << 10);
  #count = 0;

  add(number: number): void {
    if (this.#count === this.#numbers.length) this.#grow();
    this.#numbers[this.#count] = number;
    this.#count += 1;
  }

  /** The numbers, after which there are none. */
  take(): Int32Array {
    const taken = this.#numbers.slice(0, this.#count);
    this.#count = 0;
    return taken;
  }

  #grow(): void {
    const larger = new Int32Array(this.#numbers.length * 2);
    larger.set(this.#numbers);
    this.#numbers = larger;
  }
}
