import type { WordRule, WordVerdict } from '../text/compileWord.js';
import { compileWord } from '../text/compileWord.js';
import type { Spelling } from '../text/tokenise.js';
import type { RuleTable } from './fileRules.js';
import { StartTrie } from './StartTrie.js';

/** The word rules that a word form satisfies, as positions in the list of rules. */
export interface WordClass {
  readonly full: readonly number[];
  /** Satisfied only as Kazakh typed with Russian letters. */
  readonly lower: readonly number[];
}

/** The class of the words that no keyword contains. */
const NO_CLASS: WordClass = { full: [], lower: [] };

type Test = (word: Spelling) => WordVerdict;

/** The rules as filed, and the tests of those that were compiled. */
interface Rules {
  readonly table: RuleTable;
  readonly trie: StartTrie;
  readonly tests: (Test | undefined)[];
}

/** Gives a function that tells the class of a word form; each rule is compiled when it is first tested. */
export function classifyWords(table: RuleTable): (word: Spelling) => WordClass {
  const rules: Rules = { table, trie: new StartTrie(table.starts), tests: table.rules.map(() => undefined) };
  return (word) => classify(word, rules);
}

function testOf({ table, tests }: Rules, rule: number): Test {
  return (tests[rule] ??= compileWord(JSON.parse(table.rules[rule] ?? '') as WordRule));
}

function classify(word: Spelling, rules: Rules): WordClass {
  const full: number[] = [];
  const lower: number[] = [];
  const judge = (rule: number): void => {
    const verdict = testOf(rules, rule)(word);
    if (verdict === 'full') full.push(rule);
    else if (verdict === 'lower') lower.push(rule);
  };
  const hasRoom = (piece: string, rule: number): boolean =>
    piece.length <= (rules.table.longest[rule] || Infinity);
  const { folded, parts } = word;
  if (parts.length === 1)
    rules.trie.forStartsOf(folded, (rule) => {
      if (hasRoom(folded, rule)) judge(rule);
    });
  else {
    const candidates = new Set<number>();
    for (const piece of [parts.join(''), ...parts])
      rules.trie.forStartsOf(piece, (rule) => {
        if (hasRoom(piece, rule)) candidates.add(rule);
      });
    candidates.forEach(judge);
  }
  return full.length + lower.length === 0 ? NO_CLASS : { full, lower };
}
