import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileChain } from '../../src/text/compileChain.js';
import { nounChain } from '../../src/text/kazakhNounChain.js';
import { verbChain } from '../../src/text/kazakhVerbChain.js';

/** What the regular expression that a chain is written as says. */
function byExpression(source: string, word: string, at: number): boolean {
  const expression = new RegExp(source, 'y');
  expression.lastIndex = at;
  return expression.test(word);
}

test.each([
  ['аб$', 'аб абв а б'],
  ['а?б$', 'аб б аа'],
  ['[аб]?(?:вг|в)?$', 'авг вг а ав г'],
  ['(?:а|аб)(?:бв|в)$', 'абв аббв ав'],
  ['(?<=[^л]ь)а', 'льа нья ньа ьа'],
  ['(?<![лд]ар|ыр)а', 'лара дара ыра ара а'],
  ['(?!(?:[дт]ы)$)[дт]ыр?', 'ды дыр ты тыр'],
  ['(?=[ыі])', 'ы і а'],
  ['[^а]', 'а б'],
])('the chain %s accepts what it accepts as an expression', (source, words) => {
  const follows = compileChain(source);
  for (const word of words.split(' '))
    for (let at = 0; at <= word.length; at += 1)
      expect([word, at, follows(word, at)]).toEqual([word, at, byExpression(source, word, at)]);
});

/** Suffixes, so that many of the words are forms, with stems that they agree with and some that they do not. */
const PIECES =
  'кітап бала мектеп ақ тар лар лер дер ы і сы сі ым ің ыңыз нда нде ғы гі дан ден ға ге мен нікі ма ме ды ді ған ген у ып іп й ады еді са се ь л т'.split(
    ' ',
  );

test.each(
  (['back', 'front'] as const).flatMap((harmony) => {
    const { noun, afterPossessive } = nounChain(harmony, 'strict');
    const { verb, shortVerb, present } = verbChain(harmony);
    const loose = nounChain(harmony, 'any').noun;
    return Object.entries({ noun, afterPossessive, verb, shortVerb, present, loose }).map(
      ([name, source]) => [harmony, name, `${source}$`] as const,
    );
  }),
)('the %s chain “%s” accepts what it accepts as an expression', (_harmony, _name, source) => {
  const follows = compileChain(source);
  const words = fc
    .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 })
    .map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(words, fc.nat(12), (word, at) => {
      expect(follows(word, at)).toBe(at <= word.length && byExpression(source, word, at));
    }),
    { numRuns: 2_000 },
  );
});
