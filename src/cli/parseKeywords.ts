import { joinWordList } from '../lexicon/joinWordList.js';
import type { JoinedList } from '../lexicon/joinWordList.js';
import type { KeywordProblem, Parsed } from '../lexicon/KeywordProblem.js';
import { parseCodeValues } from '../lexicon/parseCodeValues.js';
import { parseContexts } from '../lexicon/parseContexts.js';
import { parseCsvList } from '../lexicon/parseCsvList.js';
import { parseCues } from '../lexicon/parseCues.js';
import { parseDicList } from '../lexicon/parseDicList.js';
import { parseDigital } from '../lexicon/parseDigital.js';
import { parseHeadings } from '../lexicon/parseHeadings.js';
import type { KeywordFile } from './keywordFiles.js';
import { KEYWORD_KINDS } from './keywordKinds.js';

/** Parses a keyword file and returns what is wrong with it. */
export function problemsOf(file: KeywordFile): readonly KeywordProblem[] {
  const parsed = parse(file);
  return parsed.kind === 'problems' ? parsed.problems : [];
}

/** Files that another one of the same kind makes useless: which of the two is meant cannot be told. */
export function rivalsAmong(files: readonly KeywordFile[]): readonly KeywordProblem[] {
  return files.flatMap(({ path, kind }, index) => {
    const other = files.slice(0, index).find((earlier) => kind !== undefined && earlier.kind === kind);
    if (other === undefined) return [];
    const message = `“${other.path}” holds keywords of the same kind, “${String(kind)}”. Take one of the two away.`;
    return [{ file: path, line: 1, column: 1, message }];
  });
}

/** Parses a file of digital skills; a plain list takes what it lacks from the shipped file. */
export function parseSkills(file: KeywordFile, shipped: KeywordFile): Parsed<JoinedList> {
  if (file.notation === 'yaml') {
    const parsed = parseDigital(file.path, file.text);
    if (parsed.kind === 'problems') return parsed;
    return { kind: 'ok', value: { lexicon: parsed.value, notices: [] } };
  }
  const list =
    file.notation === 'csv' ? parseCsvList(file.path, file.text) : parseDicList(file.path, file.text);
  const base = parseDigital(shipped.path, shipped.text);
  if (list.kind === 'problems') return list;
  return base.kind === 'problems' ? base : { kind: 'ok', value: joinWordList(list.value, base.value) };
}

function parse({ path, notation, kind, text }: KeywordFile): Parsed<unknown> {
  if (notation === 'csv') return parseCsvList(path, text);
  if (notation === 'dic') return parseDicList(path, text);
  switch (kind) {
    case undefined:
      return { kind: 'problems', problems: [unknownKind(path)] };
    case 'digital':
      return parseDigital(path, text);
    case 'cues':
      return parseCues(path, text);
    case 'contexts':
      return parseContexts(path, text);
    case 'headings':
      return parseHeadings(path, text);
    case 'positions':
    case 'areas':
    case 'regions':
      return parseCodeValues(path, text);
  }
}

function unknownKind(file: string): KeywordProblem {
  const allowed = KEYWORD_KINDS.map((name) => `qyzmet/${name}/1`).join(', ');
  const message = `The file must begin with a line “format: …”, one of ${allowed}.`;
  return { file, line: 1, column: 1, message };
}
