import type { Document, YAMLError } from 'yaml';
import { isScalar, visit } from 'yaml';
import type { KeywordProblem } from './KeywordProblem.js';
import type { Outline } from './Outline.js';
import { problemAtOffset } from './Outline.js';

/** Messages for the mistakes people make most; the reader's own words serve for the others. */
const ADVICE: ReadonlyMap<string, string> = new Map([
  ['TAB_AS_INDENT', 'A tab stands where spaces must stand. Indent with spaces only.'],
  ['DUPLICATE_KEY', 'The same key stands twice in this mapping. Merge the two or delete one.'],
  ['BAD_INDENT', 'The indentation does not fit the lines above. Align it with its neighbours.'],
  ['BLOCK_AS_IMPLICIT_KEY', 'The indentation does not fit the lines above. Align it with its neighbours.'],
  ['MULTIPLE_DOCS', 'A line “---” starts a second document. Keep one document in a file.'],
  ['MISSING_CHAR', 'A quote, bracket or separator is missing. Close it, or quote the whole text.'],
  ['BAD_ALIAS', 'A text that starts with “*” or “&” must stand in quotes.'],
  ['BLOCK_IN_FLOW', 'A list in brackets cannot hold an indented list. Use one of the two ways to write it.'],
  ['MULTILINE_IMPLICIT_KEY', 'A line lacks its “- ” or its colon. Compare it with the lines above.'],
  ['BAD_SCALAR_START', 'A text that starts with a sign such as “@” or “`” must stand in quotes.'],
]);

const OPEN_QUOTE = 'A quotation mark opens here and never closes. Close it, or delete it.';

const NO_BREAK_SPACE =
  'A no-break space, as word processors and web pages have it, stands where plain spaces must stand. Type the spaces before the text anew.';

/** What is wrong with the notation, where it begins and how to mend it. */
export function describeYamlErrors(
  place: Pick<Outline, 'file' | 'lines'>,
  text: string,
  { errors, ...document }: Pick<Document, 'errors' | 'contents'>,
): KeywordProblem[] {
  const strange = errors.length === 0 ? [] : findStrangeIndents(text);
  if (strange.length > 0) return strange.map((offset) => problemAtOffset(place, offset, NO_BREAK_SPACE));
  const open = findOpenQuote(document.contents, text);
  if (open !== undefined) return [problemAtOffset(place, open, OPEN_QUOTE)];
  return describeErrors(place, errors);
}

/** One mistake makes the reader stumble again and again: tabs explain the rest, and a line is named once. */
function describeErrors(
  place: Pick<Outline, 'file' | 'lines'>,
  errors: readonly YAMLError[],
): KeywordProblem[] {
  const tabs = errors.filter(({ code }) => code === 'TAB_AS_INDENT');
  const named = new Set<number>();
  return (tabs.length > 0 ? tabs : errors)
    .map((error) => describe(place, error))
    .filter(({ line }) => !named.has(line) && named.add(line));
}

function describe(place: Pick<Outline, 'file' | 'lines'>, error: YAMLError): KeywordProblem {
  const advice = ADVICE.get(error.code) ?? `This is not valid YAML: ${error.message}. Correct the notation.`;
  return problemAtOffset(place, error.pos[0], advice);
}

function findStrangeIndents(text: string): number[] {
  return [...text.matchAll(/^[ \t]*\u00A0\s*\S/gmu)].map(({ index }) => index);
}

/** A quoted text that reaches to the end of the file without its second mark: there the reader complains, not where it began. */
function findOpenQuote(root: Document['contents'], text: string): number | undefined {
  let open: number | undefined;
  visit(root, {
    Scalar: (_key, node) => {
      const quoted = isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
      if (!quoted || !node.range) return;
      const [start, end] = node.range;
      if (end - start < 2 || text[end - 1] !== text[start]) open ??= start;
    },
  });
  return open;
}
