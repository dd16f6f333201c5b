/** The letters with which all of some words begin. A form of one of them has these letters too, so others need no closer look. */
export function sharedStart(words: readonly string[]): string {
  const [first = '', ...others] = words;
  return others.reduce((shared, word) => {
    let length = 0;
    while (length < shared.length && shared[length] === word[length]) length += 1;
    return shared.slice(0, length);
  }, first);
}
