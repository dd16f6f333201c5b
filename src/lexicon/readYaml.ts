import type { Document, Node, YAMLError } from 'yaml';
import { isNode, LineCounter, parseDocument, visit } from 'yaml';
import type { KeywordProblem, Parsed } from './KeywordProblem.js';
import type { Outline } from './Outline.js';
import { problemAtOffset } from './Outline.js';

/** Messages for the mistakes people make most; the reader's own words serve for the others. */
const ADVICE: ReadonlyMap<string, string> = new Map([
  ['TAB_AS_INDENT', 'A tab stands where spaces must stand. Indent with spaces only.'],
  ['DUPLICATE_KEY', 'The same key stands twice in this mapping. Merge the two or delete one.'],
  ['BAD_INDENT', 'The indentation does not fit the lines above. Align it with its neighbours.'],
  ['MULTIPLE_DOCS', 'A line “---” starts a second document. Keep one document in a file.'],
  ['MISSING_CHAR', 'A quote, bracket or separator is missing. Close it, or quote the whole text.'],
  ['BAD_ALIAS', 'A text that starts with “*” or “&” must stand in quotes.'],
  ['BLOCK_IN_FLOW', 'A list in brackets cannot hold an indented list. Use one of the two ways to write it.'],
  ['MULTILINE_IMPLICIT_KEY', 'A line lacks its “- ” or its colon. Compare it with the lines above.'],
  ['BAD_SCALAR_START', 'A text that starts with a sign such as “@” or “`” must stand in quotes.'],
]);

/** Reads YAML without ever throwing: everything wrong with the notation comes back as problems. */
export function readYaml(file: string, text: string): Parsed<Outline> {
  const lines = new LineCounter();
  const fail = (problems: readonly KeywordProblem[]): Parsed<Outline> => ({ kind: 'problems', problems });
  const document = tryTo(() => parseDocument(text, { lineCounter: lines, prettyErrors: false }));
  if (!document) return fail([tooDeep(file)]);
  if (document.errors.length > 0) return fail(describeErrors(file, lines, document.errors));
  const aliases = findAliases(document).map((offset) =>
    problemAtOffset(
      { file, lines },
      offset,
      'References (“&name”, “*name”) are not supported. Write the text out.',
    ),
  );
  if (aliases.length > 0) return fail(aliases);
  const root = document.contents;
  const content = tryTo((): { value: unknown } => ({ value: document.toJS() }));
  if (!content) return fail([tooDeep(file)]);
  if (!isNode(root) || content.value === null) return fail([emptyFile(file)]);
  return { kind: 'ok', value: { file, value: content.value, root, lines } };
}

/** One mistake makes the reader stumble again and again: tabs explain the rest, and a line is named once. */
function describeErrors(file: string, lines: LineCounter, errors: readonly YAMLError[]): KeywordProblem[] {
  const tabs = errors.filter(({ code }) => code === 'TAB_AS_INDENT');
  const named = new Set<number>();
  return (tabs.length > 0 ? tabs : errors)
    .map((error) => describe(file, lines, error))
    .filter(({ line }) => !named.has(line) && named.add(line));
}

function describe(file: string, lines: LineCounter, error: YAMLError): KeywordProblem {
  const advice = ADVICE.get(error.code) ?? `This is not valid YAML: ${error.message}. Correct the notation.`;
  return problemAtOffset({ file, lines }, error.pos[0], advice);
}

function findAliases(document: Document): number[] {
  const offsets: number[] = [];
  const remember = (node: Node): void => {
    offsets.push(node.range?.[0] ?? 0);
  };
  visit(document, {
    Alias: (_key, node) => {
      remember(node);
    },
  });
  return offsets;
}

/** The YAML reader recurses; a file nested thousands deep exhausts the stack, which is the user's to fix. */
function tryTo<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}

function tooDeep(file: string): KeywordProblem {
  return { file, line: 1, column: 1, message: 'The file is nested too deeply to be read. Flatten it.' };
}

function emptyFile(file: string): KeywordProblem {
  return { file, line: 1, column: 1, message: 'The file is empty. Start it with its “format:” line.' };
}
