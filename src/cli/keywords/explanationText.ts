import type {
  ExplainedMatch,
  ExplainedMiss,
  ExplainedRejection,
  Explanation,
  KeywordRef,
} from '../../diagnosis/explainText.js';
import type { ReadWord } from '../../diagnosis/readWords.js';
import type { Category } from '../../model/Codebook.js';
import { wrap } from '../../reporting/displayWidth.js';
import { terminalStyle } from '../../reporting/terminalStyle.js';
import { printableText } from '../../reporting/printable.js';
import type { Mark } from './underline.js';
import { underline } from './underline.js';

/** How an explanation is printed. */
export interface ExplanationLayout {
  readonly width: number;
  readonly color: boolean;
  readonly categories: readonly Category[];
}

/** An explanation for people: the text with its finds marked, then each of them, and the verdict last. */
export function explanationText(
  explanation: Explanation,
  words: readonly ReadWord[],
  { width, color, categories }: ExplanationLayout,
): string {
  const { bold } = terminalStyle(color);
  const { matches, setAside, nearMisses } = explanation;
  const heading = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', bold(title), ...lines];
  const labelOf = (id: string): string => categories.find((category) => category.id === id)?.labels.en ?? id;
  const indented = (lines: readonly string[]): readonly string[] =>
    lines.flatMap((line) => hang(line, width));
  return [
    ...underline(explanation.text, marksOf(explanation), width),
    ...heading('Counted', indented(matches.flatMap((match, at) => matchLines(match, at + 1, labelOf)))),
    ...heading(
      'Found, but not counted',
      indented(setAside.flatMap((found, at) => setAsideLines(found, matches.length + at + 1))),
    ),
    ...heading('Nearly a keyword', indented(nearMisses.flatMap(missLines))),
    ...heading('Words', indented(words.map(wordLine))),
    '',
    bold(verdict(explanation)),
    '',
  ].join('\n');
}

function marksOf({ matches, setAside }: Explanation): readonly Mark[] {
  return [
    ...matches.map(({ start, end }, at) => ({ start, end, number: at + 1, counts: true })),
    ...setAside.map(({ start, end }, at) => ({ start, end, number: matches.length + at + 1, counts: false })),
  ].toSorted((one, other) => one.start - other.start);
}

function matchLines(
  match: ExplainedMatch,
  number: number,
  labelOf: (id: string) => string,
): readonly string[] {
  const { keyword, quote, strength, confidence, insteadOf } = match;
  const unsure = confidence === undefined ? '' : ', less certain: Kazakh typed with Russian letters';
  return [
    `${label(number)}“${quote}” → ${keyword.category} (${labelOf(keyword.category)}), ${strength}${unsure}`,
    `${INDENT}keyword ${nameOf(keyword)}`,
    ...(insteadOf.length === 0 ? [] : [`${INDENT}longer or surer than ${insteadOf.map(quoted).join(', ')}`]),
  ];
}

function setAsideLines({ keyword, quote, reason }: ExplainedRejection, number: number): readonly string[] {
  return [
    `${label(number)}“${quote}” would be ${keyword.category}`,
    `${INDENT}keyword ${nameOf(keyword)}`,
    `${INDENT}not counted: ${reason}`,
  ];
}

function missLines({ keyword, words, reasons }: ExplainedMiss): readonly string[] {
  const inText = words.toSorted((one, other) => one.start - other.start);
  return [
    `${label('–')}“${inText.map(({ quote }) => quote).join(' … ')}” is not ${keyword.category}`,
    `${INDENT}keyword ${nameOf(keyword)}`,
    ...reasons.map((reason) => `${INDENT}${reason}`),
  ];
}

function wordLine({ quote, reading, keys, formOf, perhapsFormOf }: ReadWord): string {
  const facts = [
    ...(reading === quote.toLowerCase() ? [] : [`read as “${reading}”`]),
    ...(keys.length === 0 ? [] : [`stems ${keys.join(', ')}`]),
    ...(formOf.length === 0 ? [] : [`a form of ${formOf.slice(0, MOST_WORDS).map(quoted).join(', ')}`]),
    ...(perhapsFormOf.length === 0
      ? []
      : [`perhaps of ${perhapsFormOf.slice(0, MOST_WORDS).map(quoted).join(', ')}`]),
  ];
  const inNone = formOf.length + perhapsFormOf.length === 0 ? ['in no keyword'] : [];
  return `  “${quote}”: ${[...facts, ...inNone].join('; ')}`;
}

function verdict({ digital, categories, nearMisses, matches, setAside }: Explanation): string {
  const named = categories.map(({ id, strength }) => (strength === 'required' ? id : `${id} (${strength})`));
  const nothing = matches.length + setAside.length + nearMisses.length === 0;
  if (nothing) return 'Digital: no. No keyword is in this text, and none comes near.';
  return `Digital: ${digital ? 'yes' : 'no'}${named.length === 0 ? '.' : ` — ${named.join(', ')}.`}`;
}

function nameOf({ term, language, at }: KeywordRef): string {
  return `“${term}” (${language})${at === undefined ? '' : `, ${at.file}:${at.line}`}`;
}

/** Words of keywords that one line names. */
const MOST_WORDS = 5;

const INDENT = '     ';

function label(mark: number | string): string {
  return `${String(mark).padStart(3)}  `;
}

function quoted(text: string): string {
  return `“${text}”`;
}

/** A line broken to the width; what follows is set in a little further than its beginning. */
function hang(line: string, width: number): readonly string[] {
  const text = printableText(line).replaceAll(/[\n\t]/gu, ' ');
  const indent = /^\s*(?:[\d–]+\s+)?/u.exec(text)?.[0] ?? '';
  const [first, ...others] = wrap(text.slice(indent.length), Math.max(20, width - indent.length));
  return [`${indent}${first ?? ''}`, ...others.map((other) => `${' '.repeat(indent.length)}${other}`)];
}
