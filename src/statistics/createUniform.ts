/** Words of the state, and how far ahead the word is that each is mixed with. */
const SIZE = 624;
const AHEAD = 397;

const TWIST = 0x9908b0df;
const HIGHEST_BIT = 0x80000000;
const OTHER_BITS = 0x7fffffff;
/** R's own: a little more than 2⁻³², so that the largest word comes near 1. */
const SCALE = 2.3283064365386963e-10;

/**
 * Random numbers between 0 and 1, both excluded: those of R after `set.seed(seed)` with its default generator, the Mersenne
 * Twister (Matsumoto & Nishimura 1998, ACM Trans Model Comput Simul 8:3–30).
 */
export function createUniform(seed: number): () => number {
  const state = seededState(seed);
  let at = SIZE;
  return () => {
    if (at === SIZE) {
      renew(state);
      at = 0;
    }
    const word = temper(state[at] ?? 0);
    at += 1;
    // Of the two ends only 0 can come out; R puts half of the smallest step there.
    return word === 0 ? SCALE / 2 : word * SCALE;
  };
}

/** R runs a congruential generator before it fills the state from it, so that near seeds part; the first word is no part of it. */
function seededState(seed: number): Int32Array {
  const state = new Int32Array(SIZE);
  let word = seed;
  for (let at = -51; at < SIZE; at += 1) {
    word = (Math.imul(69069, word) + 1) | 0;
    if (at >= 0) state[at] = word;
  }
  return state;
}

function renew(state: Int32Array): void {
  for (let at = 0; at < SIZE; at += 1) {
    const joined = ((state[at] ?? 0) & HIGHEST_BIT) | ((state[(at + 1) % SIZE] ?? 0) & OTHER_BITS);
    const mixed = (state[(at + AHEAD) % SIZE] ?? 0) ^ (joined >>> 1);
    state[at] = (joined & 1) === 0 ? mixed : mixed ^ TWIST;
  }
}

function temper(word: number): number {
  let tempered = word ^ (word >>> 11);
  tempered ^= (tempered << 7) & 0x9d2c5680;
  tempered ^= (tempered << 15) & 0xefc60000;
  return (tempered ^ (tempered >>> 18)) >>> 0;
}
