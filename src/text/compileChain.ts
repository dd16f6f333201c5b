/** True where a word goes on from a place, a UTF-16 offset, as a chain says. */
export type ChainTest = (word: string, at: number) => boolean;

/** What must still follow at some point of a chain. */
interface Rest {
  readonly follows: ChainTest;
  /** The letters with which it may begin, `END` where the word may be over; undefined when it may be anything. */
  readonly first: ReadonlySet<number> | undefined;
}

/** A part of a chain: given what must follow it, what must follow from its beginning on. */
type Part = (rest: Rest) => Rest;

/** What `charCodeAt` gives behind the last letter. */
const END = Number.NaN;

const WORD_END: Rest = { follows: (word, at) => at === word.length, first: new Set([END]) };
const ANYTHING: Rest = { follows: () => true, first: undefined };

/**
 * Compiles a chain of suffixes that is written as a regular expression: letters, classes, groups, `|`, `?`, `$`, looks ahead,
 * and looks behind at alternatives without groups. V8 takes up to 0.1 s to compile one of the chains, which have 34,000
 * characters and are needed as soon as there is a word to judge; their parts recur, and here each is compiled once.
 */
export function compileChain(source: string): ChainTest {
  return parse(source)(ANYTHING).follows;
}

function parse(source: string): Part {
  const options: Part[] = [];
  let parts: Part[] = [];
  let at = 0;
  while (at < source.length) {
    const end = endOfAtom(source, at);
    const isOptional = source[end] === '?';
    if (source[at] === '|') {
      options.push(inTurn(parts));
      parts = [];
    } else {
      const atom = parseAtom(source.slice(at, end));
      parts.push(isOptional ? either([atom, (rest) => rest]) : atom);
    }
    at = isOptional ? end + 1 : end;
  }
  return either([...options, inTurn(parts)]);
}

function endOfAtom(source: string, start: number): number {
  if (source[start] === '[') return source.indexOf(']', start) + 1;
  if (source[start] !== '(') return start + 1;
  let depth = 0;
  for (let at = start; ; at += 1) {
    if (source[at] === '(') depth += 1;
    else if (source[at] === ')') depth -= 1;
    if (depth === 0) return at + 1;
  }
}

function inTurn(parts: readonly Part[]): Part {
  return (rest) => parts.reduceRight((next, part) => part(next), rest);
}

const atoms = new Map<string, Part>();

/** Equal atoms are one part, and a part followed by the same is made once. */
function parseAtom(source: string): Part {
  const known = atoms.get(source);
  if (known !== undefined) return known;
  const made = new Map<Rest, Rest>();
  const part = partFor(source);
  const shared: Part = (rest) => {
    const one = made.get(rest) ?? part(rest);
    made.set(rest, one);
    return one;
  };
  atoms.set(source, shared);
  return shared;
}

function partFor(source: string): Part {
  if (source === '$') return () => WORD_END;
  if (source.startsWith('[^')) return letterOutside(unitsOf(source.slice(2, -1)));
  if (source.startsWith('[')) return letterOf(unitsOf(source.slice(1, -1)));
  if (!source.startsWith('(')) return letterOf(unitsOf(source));
  const [, opening = '', inner = ''] = /^\((\?:|\?<?[=!])(.*)\)$/su.exec(source) ?? [];
  if (opening === '?:') return parse(inner);
  return looking(opening.includes('<') ? behind(inner) : compileChain(inner), opening.endsWith('='));
}

function unitsOf(letters: string): ReadonlySet<number> {
  return new Set(Array.from(letters, (letter) => letter.charCodeAt(0)));
}

function letterOf(units: ReadonlySet<number>): Part {
  return ({ follows }) => ({
    follows: (word, at) => units.has(word.charCodeAt(at)) && follows(word, at + 1),
    first: units,
  });
}

function letterOutside(units: ReadonlySet<number>): Part {
  return ({ follows }) => ({
    follows: (word, at) => at < word.length && !units.has(word.charCodeAt(at)) && follows(word, at + 1),
    first: undefined,
  });
}

function looking(test: ChainTest, wanted: boolean): Part {
  return ({ follows, first }) => ({
    follows: (word, at) => test(word, at) === wanted && follows(word, at),
    first,
  });
}

/** Each alternative has as many letters as atoms. */
function behind(alternatives: string): ChainTest {
  const options = alternatives.split('|').map((option) => ({
    length: option.replaceAll(/\[[^\]]*\]/gu, '-').length,
    test: compileChain(option),
  }));
  return (word, at) => {
    for (const { length, test } of options) if (at >= length && test(word, at - length)) return true;
    return false;
  };
}

/** Most words are told by their next letter not to go on at all. */
function either(options: readonly Part[]): Part {
  const [only] = options;
  if (only !== undefined && options.length === 1) return only;
  return (rest) => {
    const branches = options.map((option) => option(rest));
    const first = branches.some((branch) => branch.first === undefined)
      ? undefined
      : new Set(branches.flatMap((branch) => [...(branch.first ?? [])]));
    const openTo = rememberEach((unit) =>
      branches.filter((branch) => branch.first?.has(unit) !== false).map(({ follows }) => follows),
    );
    const follows: ChainTest = (word, at) => {
      for (const branch of openTo(word.charCodeAt(at))) if (branch(word, at)) return true;
      return false;
    };
    return { follows, first };
  };
}

/** The same function, which remembers its values; letters are few. */
function rememberEach<Value>(work: (unit: number) => Value): (unit: number) => Value {
  const known = new Map<number, Value>();
  return (unit) => {
    const found = known.get(unit);
    if (found !== undefined) return found;
    const value = work(unit);
    known.set(unit, value);
    return value;
  };
}
