/** A source of numbers in [0, 1) that repeats for the same seed. */
export type Random = () => number;

/** Mulberry32, a 32-bit generator by Tommy Ettinger (public domain, 2017); the seed is cut to 32 bits. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A whole number from `low` to `high`, both included. */
export function between(random: Random, low: number, high: number): number {
  return low + Math.floor(random() * (high - low + 1));
}

/** One of the values; throws a RangeError when there are none. */
export function pick<T>(random: Random, values: readonly T[]): T {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new RangeError('nothing to pick from');
  return value;
}

/** The values in another order (Fisher and Yates); the input stays as it is. */
export function shuffle<T>(random: Random, values: readonly T[]): T[] {
  const mixed = [...values];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = between(random, 0, last);
    const [a, b] = [mixed[last], mixed[other]];
    if (a !== undefined && b !== undefined) [mixed[last], mixed[other]] = [b, a];
  }
  return mixed;
}

/** Deals every value once before any comes again, so that a short corpus shows them all. */
export function createDeck<T>(random: Random, values: readonly T[]): () => T {
  let rest: T[] = [];
  return () => {
    if (rest.length === 0) rest = shuffle(random, values);
    const value = rest.pop();
    if (value === undefined) throw new RangeError('nothing to deal');
    return value;
  };
}
