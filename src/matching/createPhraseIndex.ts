import type { Phrase } from '../model/Codebook.js';
import type { WordRule } from '../text/compileWord.js';
import type { Token } from '../text/tokenise.js';
import { tokeniseTo } from '../text/tokenise.js';
import type { ClassifiedForm, WordClass } from './classifyWords.js';
import { NO_CLASS, classifyWords } from './classifyWords.js';
import type { WordOrder } from './compilePhrase.js';
import { BOUNDARY_RANK, compilePhrase } from './compilePhrase.js';

/** A place where a phrase stands: positions of its first and last token, both inclusive. */
export interface Occurrence {
  readonly phrase: number;
  readonly first: number;
  readonly last: number;
  /** True when one of the words matched only as Kazakh typed with Russian letters. */
  readonly lower: boolean;
}

/** All phrases of a codebook, compiled once; reading costs the same however many there are. */
export interface PhraseIndex {
  /** The number by which `find` reports this phrase; -1 when the index was built without it. */
  readonly idOf: (phrase: Phrase) => number;
  /** The numbers of a list of phrases, looked up once for each list. */
  readonly idsOf: (phrases: readonly Phrase[]) => ReadonlySet<number>;
  readonly read: (text: string) => WordsAndPhrases;
}

/** The words of a text, and every shortest place of every phrase, ordered by first token, then last, then phrase. */
interface WordsAndPhrases {
  readonly tokens: readonly Token[];
  readonly occurrences: readonly Occurrence[];
}

/** A word order whose rules are numbered, with the word through which it is found. */
interface Pattern {
  readonly phrase: number;
  readonly rules: readonly number[];
  readonly crosses: readonly number[];
  readonly gap: number;
  readonly anchor: number;
}

interface Reach {
  readonly at: number;
  readonly lower: boolean;
}

/** Compiles phrases to one index; equal phrases share a number. */
export function createPhraseIndex(phrases: Iterable<Phrase>): PhraseIndex {
  const ids = new Map<Phrase, number>();
  const distinct = new Map<string, { readonly id: number; readonly orders: readonly WordOrder[] }>();
  for (const phrase of phrases) {
    const key = keyOf(phrase);
    const known = distinct.get(key) ?? { id: distinct.size, orders: compilePhrase(phrase) };
    distinct.set(key, known);
    ids.set(phrase, known.id);
  }
  const numbering = numberRules([...distinct.values()].flatMap((entry) => entry.orders));
  const anchored = anchorPatterns([...distinct.values()], numbering);
  const formOf = classifyWords(numbering.rules);
  const idOf = (phrase: Phrase): number => ids.get(phrase) ?? -1;
  const lists = new WeakMap<readonly Phrase[], ReadonlySet<number>>();
  return {
    idOf,
    idsOf: (list) => {
      const known = lists.get(list) ?? new Set(list.map(idOf));
      lists.set(list, known);
      return known;
    },
    read: (text) => {
      const tokens = tokeniseTo(text, formOf);
      return { tokens, occurrences: findAll(tokens, anchored) };
    },
  };
}

function keyOf(phrase: Phrase): string {
  const { text, language, inflection, caseSensitive, gap, anyOrder, derivations } = phrase;
  return JSON.stringify([text, language, inflection, caseSensitive, gap, anyOrder, derivations]);
}

interface Numbering {
  readonly rules: readonly WordRule[];
  readonly idOf: (rule: WordRule) => number;
  /** How many word orders contain the rule: the rarest word of a phrase is its anchor. */
  readonly uses: readonly number[];
}

function numberRules(orders: readonly WordOrder[]): Numbering {
  const ids = new Map<string, number>();
  const rules: WordRule[] = [];
  const uses: number[] = [];
  for (const rule of orders.flatMap((order) => order.words)) {
    const id = ids.get(ruleKey(rule)) ?? rules.push(rule) - 1;
    ids.set(ruleKey(rule), id);
    uses[id] = (uses[id] ?? 0) + 1;
  }
  return { rules, uses, idOf: (rule) => ids.get(ruleKey(rule)) ?? -1 };
}

function ruleKey(rule: WordRule): string {
  const { word, language, inflection, caseSensitive, derivations, inPhrase = false } = rule;
  return JSON.stringify([word, language, inflection, caseSensitive, derivations, inPhrase]);
}

function anchorPatterns(
  entries: readonly { readonly id: number; readonly orders: readonly WordOrder[] }[],
  numbering: Numbering,
): readonly (readonly Pattern[])[] {
  const anchored: Pattern[][] = numbering.rules.map(() => []);
  for (const { id, orders } of entries) {
    for (const order of orders) {
      const rules = order.words.map(numbering.idOf);
      const uses = rules.map((rule) => numbering.uses[rule] ?? 0);
      const anchor = uses.indexOf(Math.min(...uses));
      anchored[rules[anchor] ?? -1]?.push({
        phrase: id,
        rules,
        crosses: order.crosses,
        gap: order.gap,
        anchor,
      });
    }
  }
  return anchored;
}

function findAll(
  tokens: readonly Token<ClassifiedForm>[],
  anchored: readonly (readonly Pattern[])[],
): readonly Occurrence[] {
  const found: Occurrence[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const wordClass = tokens[at]?.form.wordClass ?? NO_CLASS;
    if (wordClass === NO_CLASS) continue;
    const { full, lower } = wordClass;
    for (const rule of full) collect(anchored[rule] ?? [], { at, lower: false });
    for (const rule of lower) collect(anchored[rule] ?? [], { at, lower: true });
  }
  return keepShortest(found);

  function collect(patterns: readonly Pattern[], origin: Reach): void {
    for (const pattern of patterns) {
      const occurrence = place(pattern, origin);
      if (occurrence !== undefined) found.push(occurrence);
    }
  }

  function place(pattern: Pattern, origin: Reach): Occurrence | undefined {
    const left = extend(pattern, pattern.anchor, origin, -1);
    const right = left && extend(pattern, pattern.anchor, origin, 1);
    if (left === undefined || right === undefined) return undefined;
    return {
      phrase: pattern.phrase,
      first: left.at,
      last: right.at,
      lower: left.lower || right.lower,
    };
  }

  /** The nearest place where the words on one side of `word` can end; undefined when they do not stand there. */
  function extend(pattern: Pattern, word: number, from: Reach, step: 1 | -1): Reach | undefined {
    const rule = pattern.rules[word + step];
    if (rule === undefined) return from;
    const crosses = pattern.crosses[step === 1 ? word + 1 : word] ?? 0;
    let best: Reach | undefined;
    for (let distance = 1; distance <= pattern.gap + 1; distance += 1) {
      const at = from.at + step * distance;
      const separator = tokens[step === 1 ? at : at + 1]?.boundary;
      if (separator === undefined || BOUNDARY_RANK[separator] > crosses) break;
      const verdict = verdictOf(tokens[at]?.form.wordClass, rule);
      if (verdict === undefined) continue;
      const reach = extend(pattern, word + step, { at, lower: from.lower || verdict === 'lower' }, step);
      best = nearer(best, reach, step);
    }
    return best;
  }
}

function verdictOf(wordClass: WordClass | undefined, rule: number): 'full' | 'lower' | undefined {
  if (wordClass?.full.includes(rule) === true) return 'full';
  return wordClass?.lower.includes(rule) === true ? 'lower' : undefined;
}

function nearer(one: Reach | undefined, other: Reach | undefined, step: 1 | -1): Reach | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  const distance = (one.at - other.at) * step;
  if (distance !== 0) return distance < 0 ? one : other;
  return one.lower ? other : one;
}

/** Of several places of one phrase within each other only the innermost is kept, once; one no less certain outdoes it. */
function keepShortest(found: readonly Occurrence[]): readonly Occurrence[] {
  const innermostFirst = [...found].sort(
    (a, b) => b.first - a.first || a.last - b.last || Number(a.lower) - Number(b.lower),
  );
  // Whatever lies within a place comes before it, so the earliest end so far tells whether something does.
  const ends = new Map<number, { full: number; any: number }>();
  const kept = innermostFirst.filter(({ phrase, last, lower }) => {
    const end = ends.get(phrase) ?? { full: Infinity, any: Infinity };
    ends.set(phrase, end);
    if ((lower ? end.any : end.full) <= last) return false;
    end.any = Math.min(end.any, last);
    if (!lower) end.full = last;
    return true;
  });
  return kept.sort((a, b) => a.first - b.first || a.last - b.last || a.phrase - b.phrase);
}
