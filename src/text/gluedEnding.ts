import { nounChain } from './kazakhNounChain.js';

const KAZAKH = `(?:${nounChain('back', 'any').noun}|${nounChain('front', 'any').noun})`;
const RUSSIAN = '(?:ы|и|а|у|е|ом|ем|ов|ам|ах|ами)';
const ENDING = new RegExp(`^(?:${KAZAKH}|${RUSSIAN})$`);

/** No chain of endings is longer, in letters. */
const LONGEST = 20;

/** True for a Cyrillic ending that an acronym or a Latin name may take, of any harmony and sound class («АЖда»). */
export function isGluedEnding(rest: string): boolean {
  return rest !== '' && rest.length <= LONGEST && ENDING.test(rest);
}
