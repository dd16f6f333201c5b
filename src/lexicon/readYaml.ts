import type { Document, Node } from 'yaml';
import { isNode, LineCounter, parseDocument, visit } from 'yaml';
import { describeYamlErrors } from './describeYamlErrors.js';
import { findJoinedLines } from './findJoinedLines.js';
import type { KeywordProblem, Parsed } from './KeywordProblem.js';
import type { Outline } from './Outline.js';
import { problemAtOffset } from './Outline.js';

const JOINED =
  'This line is indented further than the one above and would be read as part of it. Align its “- ” with the others.';

/** Reads YAML without ever throwing: everything wrong with the notation comes back as problems. */
export function readYaml(file: string, text: string): Parsed<Outline> {
  const lines = new LineCounter();
  const fail = (problems: readonly KeywordProblem[]): Parsed<Outline> => ({ kind: 'problems', problems });
  const document = tryTo(() => parseDocument(text, { lineCounter: lines, prettyErrors: false }));
  if (!document) return fail([tooDeep(file)]);
  if (document.errors.length > 0) return fail(describeYamlErrors({ file, lines }, text, document));
  const aliases = findAliases(document).map((offset) =>
    problemAtOffset(
      { file, lines },
      offset,
      'References (“&name”, “*name”) are not supported. Write the text out.',
    ),
  );
  if (aliases.length > 0) return fail(aliases);
  const joined = findJoinedLines(document, text).map((offset) =>
    problemAtOffset({ file, lines }, offset, JOINED),
  );
  if (joined.length > 0) return fail(joined);
  const root = document.contents;
  const content = tryTo((): { value: unknown } => ({ value: document.toJS() }));
  if (!content) return fail([tooDeep(file)]);
  if (!isNode(root) || content.value === null) return fail([emptyFile(file)]);
  return { kind: 'ok', value: { file, value: content.value, root, lines } };
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
