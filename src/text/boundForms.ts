import type { WordRule } from './compileWord.js';
import { CYRILLIC, foldKeyword } from './foldKeyword.js';
import { LONGEST_ENDING } from './gluedEnding.js';
import { isAcronym } from './isAcronym.js';
import { kazakhStems } from './kazakhChain.js';
import { latinSpelling } from './kazakhInLatin.js';
import { mergeLetters } from './mergeLetters.js';
import { longestRussianForm, russianStems } from './russianParadigm.js';
import { spellWord } from './spellWord.js';

/** What can be seen of the words that a rule accepts without testing them, so that thousands of keywords cost little. */
export interface FormBounds {
  /** Letters, merged, with one of which every such word begins. None of them begins another. */
  readonly starts: readonly string[];
  /** The most letters, hyphens not counted, that such a word has; absent where there is no bound. */
  readonly longest?: number;
}

/** The bounds of all forms of a rule's word and of its derivations. The parts of a hyphenated token have the same bounds. */
export function boundForms(rule: WordRule): FormBounds {
  const words = [rule.word, ...rule.derivations].map((word) => boundsOf(word, rule));
  const stems = [...new Set(words.flatMap((word) => word.stems.map(mergeLetters)))];
  const starts = stems.filter((one) => !stems.some((other) => other !== one && one.startsWith(other)));
  const longest = Math.max(...words.map((word) => word.longest));
  return longest === Infinity ? { starts } : { starts, longest };
}

interface WordBounds {
  readonly stems: readonly string[];
  readonly longest: number;
}

/** The parts of a hyphenated token are tested too, but a hyphenated keyword only as a whole. */
function boundsOf(word: string, { language, inflection, inPhrase }: WordRule): WordBounds {
  const spelt = word.split('-').map(spellWord).join('-');
  const { folded } = foldKeyword(spelt);
  const { length } = folded;
  if (inflection === 'prefix') return { stems: [folded], longest: Infinity };
  if (inflection === 'exact') return { stems: [folded], longest: length };
  if (isAcronym(spelt) || !CYRILLIC.test(folded))
    return { stems: [folded], longest: length + LONGEST_ENDING };
  if (language === 'kk')
    return { stems: [...kazakhStems(folded), latinSpelling(folded) ?? folded], longest: Infinity };
  if (language === 'en') return { stems: [folded], longest: length };
  const written = inPhrase === true ? 'any case' : 'nominative';
  return { stems: russianStems(folded, written), longest: longestRussianForm(folded, written) };
}
