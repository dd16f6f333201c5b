import type { WordRule } from './compileWord.js';
import { CYRILLIC, foldKeyword } from './foldKeyword.js';
import { kazakhStems } from './kazakhChain.js';
import { latinSpelling } from './kazakhInLatin.js';
import { isAcronym } from './isAcronym.js';
import { mergeLetters } from './mergeLetters.js';
import { russianStems } from './russianParadigm.js';
import { sharedStart } from './sharedStart.js';
import { spellWord } from './spellWord.js';

/**
 * Letters, merged, with one of which every word begins that a rule accepts: of its word and of its derivations. Others
 * need not be tested, so that thousands of keywords cost little. None of them begins another.
 */
export function wordStarts(rule: WordRule): readonly string[] {
  const starts = [...new Set([rule.word, ...rule.derivations].map((word) => startOf(word, rule)))];
  return starts.filter((one) => !starts.some((other) => other !== one && one.startsWith(other)));
}

/** The parts of a hyphenated token are tested too, but a hyphenated keyword only as a whole. */
function startOf(word: string, { language, inflection, inPhrase }: WordRule): string {
  const spelt = word.split('-').map(spellWord).join('-');
  const { folded } = foldKeyword(spelt);
  if (inflection !== 'inflected' || isAcronym(spelt) || !CYRILLIC.test(folded)) return mergeLetters(folded);
  if (language === 'kk')
    return sharedStart([...kazakhStems(folded), latinSpelling(folded) ?? folded].map(mergeLetters));
  if (language === 'ru')
    return sharedStart(russianStems(folded, inPhrase === true ? 'any case' : 'nominative').map(mergeLetters));
  return mergeLetters(folded);
}
