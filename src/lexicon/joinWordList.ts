import type { Category, Lexicon, Phrase } from '../model/Codebook.js';
import { foldPhrase } from './foldPhrase.js';
import type { KeywordProblem } from './KeywordProblem.js';
import type { WordList } from './WordList.js';

/** A lexicon made of a plain list, with what there is to tell about it. */
export interface JoinedList {
  readonly lexicon: Lexicon;
  readonly notices: readonly KeywordProblem[];
}

/** The column of a category that the shipped file does not know. */
const OTHER_COLUMN = 'other';

/**
 * Gives a plain list what it lacks. A category named by the identifier or a label of a shipped one is that one; another
 * name becomes a category of its own. The shipped exclusions stay, but for those that the list holds as keywords.
 */
export function joinWordList(list: WordList, shipped: Lexicon): JoinedList {
  const known = namesOf(shipped.categories);
  const own = new Map<string, Category>();
  const used = new Set<Category>();
  const terms = list.terms.map((term) => {
    const name = foldPhrase(term.category);
    const category = known.get(name) ?? own.get(name) ?? createCategory(term.category, shipped);
    if (!known.has(name)) own.set(name, category);
    used.add(category);
    return { ...term, category: category.id };
  });
  const keys = new Set(terms.map(keyOf));
  const exclusions = shipped.exclusions.filter((phrase) => !keys.has(keyOf(phrase)));
  return {
    lexicon: { columns: shipped.columns, categories: [...used], terms, exclusions },
    notices: [...list.notices, ...tellOwn(list, [...own.values()], shipped)],
  };
}

function namesOf(categories: readonly Category[]): ReadonlyMap<string, Category> {
  const names = categories.flatMap((category) => {
    const { en, ru, kk } = category.labels;
    return [category.id, en, ru, kk].map((name): [string, Category] => [foldPhrase(name), category]);
  });
  return new Map(names);
}

function createCategory(name: string, { columns }: Lexicon): Category {
  const column = columns.find(({ id }) => id === OTHER_COLUMN) ?? columns.at(-1);
  return { id: name, labels: { en: name, ru: name, kk: name }, digcomp: [], column: column?.id ?? '' };
}

function tellOwn(list: WordList, own: readonly Category[], shipped: Lexicon): KeywordProblem[] {
  const place = list.terms.find(({ category }) => category === own[0]?.id)?.at;
  if (place === undefined) return [];
  const names = own.map(({ id }) => `“${id}”`).join(', ');
  const known = shipped.categories.map(({ id }) => id).join(', ');
  const message = `Not among the shipped categories, so taken as your own, in the column “${own[0]?.column ?? ''}”: ${names}. The shipped ones are ${known}.`;
  return [{ ...place, message }];
}

function keyOf({ language, text }: Phrase): string {
  return `${language} ${foldPhrase(text)}`;
}
