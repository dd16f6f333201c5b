/** A set of small whole numbers, one bit each. */
export class SlotSet {
  #bits = new Uint8Array(1 << 10);

  add(slot: number): void {
    const place = slot >>> 3;
    if (place >= this.#bits.length) this.#grow(place);
    this.#bits[place] = (this.#bits[place] ?? 0) | (1 << (slot & 7));
  }

  has(slot: number): boolean {
    return ((this.#bits[slot >>> 3] ?? 0) & (1 << (slot & 7))) !== 0;
  }

  clear(): void {
    this.#bits.fill(0);
  }

  #grow(place: number): void {
    const larger = new Uint8Array(2 * (place + 1));
    larger.set(this.#bits);
    this.#bits = larger;
  }
}
