import { detectLanguage } from '../text/language.js';

/** Whether one of two texts is in Kazakh and the other in Russian. */
export function areOfTwoLanguages(one: string, other: string): boolean {
  const [first, second] = [one, other].map(detectLanguage);
  return first !== undefined && second !== undefined && first !== second;
}
