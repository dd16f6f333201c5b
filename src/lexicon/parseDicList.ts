import { createNotices } from './createNotices.js';
import type { KeywordProblem, Parsed } from './KeywordProblem.js';
import type { LineFault } from './readDicEntry.js';
import { readDicEntry } from './readDicEntry.js';
import { withoutRepeats } from './withoutRepeats.js';
import type { WordList } from './WordList.js';

/** A line that is not empty, with its number counted from 1. */
interface DicLine {
  readonly text: string;
  readonly line: number;
}

type Report = (line: DicLine, fault: LineFault) => void;

/**
 * Reads a dictionary as LIWC 2001 to 2015 write it: between two lines “%” the categories as `number⇥name`, then the words as
 * `word⇥number⇥number…`. An asterisk at the end of a word stands for any letters; other words count as written.
 */
export function parseDicList(file: string, text: string): Parsed<WordList> {
  const lines = linesOf(text);
  const end = lines.findIndex((line, index) => index > 0 && isBar(line));
  const problems: KeywordProblem[] = [];
  const report: Report = ({ line }, { offset, message }) =>
    problems.push({ file, line, column: offset + 1, message });
  if (end < 0 || !isBar(lines[0])) {
    const message = 'A .dic list begins with a line “%”, then its categories, then another line “%”.';
    return { kind: 'problems', problems: [{ file, line: 1, column: 1, message }] };
  }
  const categories = readCategories(lines.slice(1, end), report);
  const list = readWords(file, lines.slice(end + 1), { categories, report });
  if (problems.length === 0 && list.terms.length > 0) return { kind: 'ok', value: list };
  const last = lines.at(-1);
  if (problems.length === 0 && last !== undefined)
    report(last, { offset: 0, message: 'The list has no word. Add lines: the word, a tab, the number.' });
  return { kind: 'problems', problems };
}

function linesOf(text: string): readonly DicLine[] {
  return text
    .replace(/^\uFEFF/u, '')
    .split(/\r\n?|\n/u)
    .map((content, index) => ({ text: content, line: index + 1 }))
    .filter((line) => line.text.trim() !== '');
}

function isBar(line: DicLine | undefined): boolean {
  return line?.text.trim() === '%';
}

function readCategories(lines: readonly DicLine[], report: Report): ReadonlyMap<string, string> {
  const categories = new Map<string, string>();
  for (const line of lines) {
    const [, number, name] = /^\s*(\d+)\s+(\S.*)$/u.exec(line.text) ?? [];
    if (number === undefined || name === undefined)
      report(line, { offset: 0, message: 'This is not a category. Write a number, a tab and a name.' });
    else if (categories.has(number))
      report(line, { offset: 0, message: `The number ${number} stands twice. Give each category its own.` });
    else categories.set(number, name.trim().replace(/\s+/gu, ' '));
  }
  return categories;
}

function readWords(
  file: string,
  lines: readonly DicLine[],
  { categories, report }: { readonly categories: ReadonlyMap<string, string>; readonly report: Report },
): WordList {
  const notices = createNotices();
  const terms = lines.flatMap((line) => {
    const entry = readDicEntry(line.text, categories);
    if ('message' in entry) {
      report(line, entry);
      return [];
    }
    return entry.map((term) => ({ ...term, at: { file, line: line.line, column: 1 } }));
  });
  return { terms: withoutRepeats(terms, notices), notices: notices.list() };
}
