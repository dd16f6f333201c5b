import { compileChain } from './compileChain.js';
import { nounChain } from './kazakhNounChain.js';

const isChain = compileChain(`(?:${nounChain('back', 'any').noun}|${nounChain('front', 'any').noun})$`);
const RUSSIAN = /^(?:ы|и|а|у|е|ом|ем|ов|ам|ах|ами)$/;

/** No chain of endings is longer, in letters. */
export const LONGEST_ENDING = 20;

/** True for one or more Kazakh noun endings of any harmony and sound class. */
export function isKazakhEnding(rest: string): boolean {
  return rest !== '' && rest.length <= LONGEST_ENDING && isChain(rest, 0);
}

/** True for a Cyrillic ending that an acronym or a Latin name may take («АЖда», «ПКа»). */
export function isGluedEnding(rest: string): boolean {
  return isKazakhEnding(rest) || RUSSIAN.test(rest);
}
