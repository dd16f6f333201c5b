import { CYRILLIC, foldKeyword } from './foldKeyword.js';
import { isGluedEnding } from './gluedEnding.js';
import { isAcronym } from './isAcronym.js';
import { compileKazakh, compileKazakhInRussianLetters } from './kazakhChain.js';
import { compileKazakhInLatin } from './kazakhInLatin.js';
import { WITHOUT_TWIN, withCyrillicTwins, withLatinTwins } from './lookalikes.js';
import { rememberLast } from './rememberLast.js';
import { russianKeys } from './russianKeys.js';
import { compileRussianParadigm } from './russianParadigm.js';
import { spellWord } from './spellWord.js';
import type { Spelling } from './tokenise.js';

/** How a token meets a word: `lower` only as Kazakh typed with Russian or Latin letters. */
export type WordVerdict = 'full' | 'lower' | null;

/** One word of a keyword and how its forms count. */
export interface WordRule {
  readonly word: string;
  readonly language: 'kk' | 'ru' | 'en';
  readonly inflection: 'inflected' | 'exact' | 'prefix';
  readonly caseSensitive: boolean;
  /** Derived words («ақпараттық») that count as this word, with their own forms. */
  readonly derivations: readonly string[];
  /** The word stands in a phrase and so perhaps not in its nominative: «администрирование сетей». */
  readonly inPhrase?: boolean;
}

type WordTest = (folded: string) => WordVerdict;

const LATIN = /[a-z]/;

function exactTest(word: string): WordTest {
  return (folded) => (folded === word ? 'full' : null);
}

function prefixTest(word: string): WordTest {
  return (folded) => (folded.startsWith(word) ? 'full' : null);
}

function kazakhTest(word: string): WordTest {
  const inKazakh = compileKazakh(word);
  const inRussian = compileKazakhInRussianLetters(word);
  const inLatin = compileKazakhInLatin(word);
  return (folded) => {
    if (inKazakh(folded)) return 'full';
    return inRussian(folded) || inLatin?.(folded) === true ? 'lower' : null;
  };
}

function russianTest(word: string, inPhrase: boolean): WordTest {
  const keys = russianKeys(word);
  const fits = compileRussianParadigm(word, inPhrase ? 'any case' : 'nominative');
  return (folded) => {
    if (folded === word) return 'full';
    if (!fits(folded)) return null;
    for (const key of russianKeys(folded)) if (keys.has(key)) return 'full';
    return null;
  };
}

function latinTest(word: string): WordTest {
  return (folded) => {
    if (!folded.startsWith(word)) return null;
    return folded.length === word.length || isGluedEnding(folded.slice(word.length)) ? 'full' : null;
  };
}

function testFor(word: string, rule: WordRule): WordTest {
  if (rule.inflection === 'exact') return exactTest(word);
  if (rule.inflection === 'prefix') return prefixTest(word);
  if (!CYRILLIC.test(word)) return latinTest(word);
  if (rule.language === 'kk') return kazakhTest(word);
  return rule.language === 'ru' ? russianTest(word, rule.inPhrase === true) : exactTest(word);
}

function better(a: WordVerdict, b: WordVerdict): WordVerdict {
  return a === 'full' || b === null ? a : b;
}

function otherScript(
  foreign: RegExp,
  withoutTwin: RegExp,
  translate: (word: string) => string,
): (folded: string) => string | undefined {
  return rememberLast((folded) =>
    foreign.test(folded) && !withoutTwin.test(folded) ? translate(folded) : undefined,
  );
}

/** The word in the other script when all its letters have twins there («РС»), else undefined. */
const IN_OTHER_SCRIPT = {
  latin: otherScript(CYRILLIC, WITHOUT_TWIN.cyrillic, withLatinTwins),
  cyrillic: otherScript(LATIN, WITHOUT_TWIN.latin, withCyrillicTwins),
} as const;

/** True where the letters the token shares with the word from the start have the same case. */
function sameCase(written: string, word: string): boolean {
  for (let at = 0; at < Math.min(written.length, word.length); at += 1) {
    const [a, b] = [written.charAt(at), word.charAt(at)];
    if (a !== b && a.toLowerCase() === b.toLowerCase()) return false;
  }
  return true;
}

function compileOrdinary(word: string, rule: WordRule): (token: Spelling) => WordVerdict {
  const { folded, mixed } = foldKeyword(word);
  const test = testFor(folded, rule);
  const inOtherScript = IN_OTHER_SCRIPT[CYRILLIC.test(folded) ? 'cyrillic' : 'latin'];
  const cased = word.replaceAll('-', '');
  const judge = (piece: string, written: string): WordVerdict => {
    if (rule.caseSensitive && !sameCase(written, cased)) return null;
    const verdict = test(mixed ? withCyrillicTwins(piece) : piece);
    if (verdict !== null) return verdict;
    const other = inOtherScript(piece);
    return other === undefined ? null : test(other);
  };
  return (token) => {
    if (token.parts.length === 1) return judge(token.folded, token.text);
    const written = token.text.split('-');
    let verdict = judge(token.parts.join(''), written.join(''));
    for (const [index, part] of token.parts.entries())
      verdict = better(verdict, judge(part, written[index] ?? ''));
    return verdict;
  };
}

const inLatinTwins = rememberLast(withLatinTwins);
const firstInLatin = rememberLast((word) => withLatinTwins(word.charAt(0)));

function compileAcronym(word: string, rule: WordRule): (token: Spelling) => WordVerdict {
  const letters = withLatinTwins(word.replaceAll('-', ''));
  const judge = (written: string): boolean => {
    // The case of the first letter alone tells nearly every word from an acronym.
    if (written.length < letters.length || firstInLatin(written) !== letters.charAt(0)) return false;
    const latin = inLatinTwins(written);
    if (latin === letters) return true;
    if (rule.inflection === 'exact' || !latin.startsWith(letters)) return false;
    return rule.inflection === 'prefix' || isGluedEnding(withCyrillicTwins(written.slice(letters.length)));
  };
  return ({ text, parts }) => {
    if (parts.length === 1) return judge(text) ? 'full' : null;
    return judge(text.replaceAll('-', '')) || text.split('-').some(judge) ? 'full' : null;
  };
}

function compileOne(word: string, rule: WordRule): (token: Spelling) => WordVerdict {
  const spelt = word.split('-').map(spellWord).join('-');
  return isAcronym(spelt) ? compileAcronym(spelt, rule) : compileOrdinary(spelt, rule);
}

/** A predicate over tokens for one word of a keyword and its listed derivations. */
export function compileWord(rule: WordRule): (token: Spelling) => WordVerdict {
  const [first, ...others] = [rule.word, ...rule.derivations].map((word) => compileOne(word, rule));
  if (first === undefined || others.length === 0) return first ?? ((): WordVerdict => null);
  return (token) => others.reduce<WordVerdict>((verdict, test) => better(verdict, test(token)), first(token));
}
