/** How many words one generation of a memory holds; two generations are kept. */
const GENERATION = 50_000;

/** Longer words, in UTF-16 units, are not remembered: they hardly return and would fill the memory. */
const LONGEST_REMEMBERED = 64;

/**
 * Gives a function that makes something of a word once and remembers it in bounded memory: the words of a language are few and
 * return, so nearly every word of a corpus is found here.
 */
export function rememberWords<Made>(make: (word: string) => Made): (word: string) => Made {
  let young = new Map<string, Made>();
  let old = new Map<string, Made>();
  return (word) => {
    const known = young.get(word);
    if (known !== undefined) return known;
    if (word.length > LONGEST_REMEMBERED) return make(word);
    const kept = detach(word);
    const made = old.get(word) ?? make(kept);
    if (young.size >= GENERATION) {
      old = young;
      young = new Map();
    }
    young.set(kept, made);
    return made;
  };
}

/** Copies the characters: a slice that is kept would keep its whole posting in memory. */
function detach(text: string): string {
  return ` ${text}`.slice(1);
}
