/** Two or more capitals and digits, at least one capital: never stemmed, and its case matters. */
export function isAcronym(word: string): boolean {
  return /^(?=.*\p{Lu})[\p{Lu}\d]{2,}$/u.test(word.replaceAll('-', ''));
}
