import type { FilePlace, Phrase, Term, TermLanguage } from '../model/Codebook.js';
import { detectLanguage } from '../text/language.js';
import type { CsvColumn } from './csvHeader.js';
import type { KeywordProblem } from './KeywordProblem.js';
import { languageNamed } from './languageNames.js';
import { phraseFault } from './phraseFault.js';
import { readPhrase } from './RawPhrase.js';

/** One row of a CSV list, by the names of its columns; a column that the list lacks is empty. */
export interface NamedCells {
  readonly text: (column: CsvColumn) => string;
  readonly placeOf: (column: CsvColumn) => FilePlace;
}

/** A keyword, once for each language that it may be in, with everything that is wrong with its row. */
export interface TermReading {
  readonly terms: readonly Term[];
  readonly problems: readonly KeywordProblem[];
}

/** Reads one keyword; an asterisk at its end stands for any letters, as in old word lists. */
export function readCsvTerm(cells: NamedCells, category: string): TermReading {
  const problems: KeywordProblem[] = [];
  const check: Check = (column, fault) => {
    if (fault !== undefined) problems.push({ ...cells.placeOf(column), message: fault });
  };
  const written = cells.text('term');
  const starred = written.endsWith('*');
  const text = (starred ? written.slice(0, -1) : written).trim().replace(/[^\S\n]+/gu, ' ');
  const rules = readRules(cells, check);
  const inflection = starred ? 'prefix' : rules.inflection;
  check('term', termFault(text, inflection === 'prefix'));
  const at = cells.placeOf('term');
  const around = readAround(cells, check);
  const terms = readLanguages(cells.text('language'), text, check).map((language) => ({
    ...{ text, language, category, at, ...rules, inflection },
    ...around(language),
  }));
  return { terms, problems };
}

type Check = (column: CsvColumn, fault: string | undefined) => void;

function termFault(text: string, prefix: boolean): string | undefined {
  if (/[;\n]|,\s/u.test(text))
    return `“${text.replace(/\s+/gu, ' ')}” seems to hold several keywords. Give each a row of its own.`;
  if (/\p{Script=Cyrillic}\?|\?\p{Script=Cyrillic}|\uFFFD/u.test(text))
    return `“${text}” has lost letters to “?”. Save the table anew, as “CSV UTF-8”.`;
  return phraseFault(text, { mostWords: 6, prefix });
}

/** The language named or, failing that, those that the letters allow: much Kazakh has no letter of its own. */
function readLanguages(name: string, text: string, check: Check): readonly TermLanguage[] {
  const named = languageNamed(name);
  if (name !== '' && named === undefined)
    check('language', `“${name}” is not a language here. Write kk, ru or en, or leave the cell empty.`);
  if (named !== undefined) return [named];
  const detected = detectLanguage(text) ?? 'en';
  return detected === 'ru' ? ['ru', 'kk'] : [detected];
}

function readRules(
  cells: NamedCells,
  check: Check,
): Pick<Term, 'inflection' | 'caseSensitive' | 'gap' | 'anyOrder' | 'derivations' | 'note' | 'source'> {
  const choose = <T extends string>(column: CsvColumn, allowed: readonly T[]): T | undefined => {
    const written = cells.text(column).toLowerCase();
    const chosen = allowed.find((value) => value === written);
    if (chosen === undefined && written !== '')
      check(column, `“${written}” is not a value of “${column}”. Use one of: ${allowed.join(', ')}.`);
    return chosen;
  };
  const note = cells.text('note');
  const source = cells.text('source');
  return {
    inflection: choose('inflection', ['inflected', 'exact', 'prefix']) ?? 'inflected',
    caseSensitive: choose('case', ['sensitive', 'insensitive']) === 'sensitive',
    gap: Number(choose('gap', ['0', '1', '2', '3']) ?? 0),
    anyOrder: choose('order', ['fixed', 'any']) === 'any',
    derivations: listIn(cells, 'derivations', { check, mostWords: 1 }),
    ...(note === '' ? {} : { note }),
    ...(source === '' ? {} : { source }),
  };
}

function readAround(
  cells: NamedCells,
  check: Check,
): (language: TermLanguage) => Pick<Term, 'near' | 'notNear' | 'exclusions'> {
  const [near, notNear, exclusions] = (['near', 'not-near', 'exclusions'] as const).map((column) =>
    listIn(cells, column, { check, mostWords: 6 }),
  );
  return (language) => {
    const phrases = (texts: readonly string[] = []): readonly Phrase[] =>
      texts.map((text) => readPhrase(text, language));
    return { near: phrases(near), notNear: phrases(notNear), exclusions: phrases(exclusions) };
  };
}

function listIn(
  cells: NamedCells,
  column: CsvColumn,
  { check, mostWords }: { readonly check: Check; readonly mostWords: number },
): readonly string[] {
  const listed = cells
    .text(column)
    .split(/[|;\n]/u)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
  for (const phrase of listed) check(column, phraseFault(phrase, { mostWords, prefix: false }));
  return listed;
}
