import type { Phrase } from '../model/Codebook.js';
import type { WordRule } from '../text/compileWord.js';
import type { Token } from '../text/tokenise.js';
import { tokenise } from '../text/tokenise.js';

/** Strength of the separators between two words, so that they can be compared. */
export const BOUNDARY_RANK: Readonly<Record<Token['boundary'], number>> = {
  none: 0,
  comma: 1,
  clause: 2,
  sentence: 3,
};

/** One order in which the words of a phrase may stand; `crosses[i]` is the strongest separator allowed before word i. */
export interface WordOrder {
  readonly words: readonly WordRule[];
  readonly crosses: readonly number[];
  readonly gap: number;
}

/** Compiles a phrase to the orders that its words may take: one, or all permutations when the order is free. */
export function compilePhrase(phrase: Phrase): readonly WordOrder[] {
  const tokens = tokenise(phrase.text);
  const words = tokens.map((token) => toRule(phrase, tokens, token));
  const weakest = phrase.gap > 0 ? BOUNDARY_RANK.comma : BOUNDARY_RANK.none;
  if (phrase.anyOrder) {
    const crosses = words.map(() => weakest);
    return permutations(words).map((order) => ({ words: order, crosses, gap: phrase.gap }));
  }
  // A keyword that is itself written with a separator («1С: Бухгалтерия») may cross that separator.
  const crosses = tokens.map((token) => Math.max(weakest, BOUNDARY_RANK[token.boundary]));
  return words.length === 0 ? [] : [{ words, crosses, gap: phrase.gap }];
}

function toRule(phrase: Phrase, tokens: readonly Token[], token: Token): WordRule {
  return {
    word: token.text,
    language: phrase.language,
    inflection: phrase.inflection === 'prefix' && token !== tokens.at(-1) ? 'exact' : phrase.inflection,
    caseSensitive: phrase.caseSensitive,
    derivations: phrase.derivations.filter((derived) => baseOf(derived, tokens) === token),
    inPhrase: tokens.length > 1,
  };
}

/** A derivation belongs to the word that it shares its beginning with. */
function baseOf(derived: string, tokens: readonly Token[]): Token | undefined {
  const folded = derived.toLowerCase();
  const shared = tokens.map((token) => sharedPrefix(folded, token.folded));
  return tokens[shared.indexOf(Math.max(...shared))];
}

function sharedPrefix(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

function permutations<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length <= 1) return items.length === 0 ? [] : [items];
  return items.flatMap((item, at) =>
    permutations([...items.slice(0, at), ...items.slice(at + 1)]).map((rest) => [item, ...rest]),
  );
}
