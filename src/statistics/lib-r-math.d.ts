/** What is used of R's mathematical library; the package's own declarations do not resolve as ES modules. */
declare module 'lib-r-math.js' {
  /** Distribution function of chi-square; the upper tail where `lowerTail` is false. */
  export function pchisq(q: number, df: number, ncp?: number, lowerTail?: boolean): number;
  export function lgamma(x: number): number;
  /** A number of marked balls among `k` drawn from `m` marked and `n` others. */
  export function rhyperOne(m: number, n: number, k: number): number;
  interface Generators {
    readonly uniform: 'MERSENNE_TWISTER' | 'KNUTH_TAOCP2002';
    readonly normal: 'INVERSION';
    readonly sampleKind: 'REJECTION';
  }
  /** Sets the generators and returns those now set: a name that it does not know is passed over in silence. */
  export function RNGkind(kind: Generators): Generators;
  export function setSeed(seed: number): void;
}
