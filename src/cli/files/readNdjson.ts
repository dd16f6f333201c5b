import { identify } from '../../extraction/identify.js';
import type { Draft } from '../../extraction/Extraction.js';
import { checkPosting } from './checkPosting.js';
import { type Line, readLines } from '../readLines.js';
import type { FileExtractor } from './FileExtractor.js';
import type { FileSource } from './FileSource.js';
import { isInterchange } from './isInterchange.js';
import { judgePosting } from './judgePosting.js';
import { parseJson } from './parseJson.js';
import type { Reading } from './Reading.js';
import { readNotice } from './readNotice.js';

/** Reads one JSON object a line: postings of the interchange format, or what a portal's interface answered. */
export async function* readNdjson(
  source: FileSource,
  stream: AsyncIterable<Buffer | string>,
  extractor: FileExtractor,
): AsyncGenerator<Reading> {
  for await (const line of readLines(stream)) yield* readNdjsonLine(source, line, extractor);
}

/** Reads one line of such a file. */
export async function* readNdjsonLine(
  { path, name }: FileSource,
  line: Line,
  extractor: FileExtractor,
): AsyncGenerator<Reading> {
  const place = `${path === '-' ? name : path}:${line.number}`;
  if (line.text === null) {
    yield { kind: 'problem', message: `${place}: ${line.fault}` };
    return;
  }
  const { number, text } = line;
  const parsed = parseJson(text);
  if (parsed.kind === 'broken')
    yield { kind: 'problem', message: `${place}: not a JSON object; one posting a line is expected.` };
  else yield* readValue(parsed.value, { place, name, number, text }, extractor);
}

interface LinePlace {
  readonly place: string;
  readonly name: string;
  readonly number: number;
  readonly text: string;
}

/** A line that is no posting of the interchange format may still hold some; else it is told what it lacks of that format. */
async function* readValue(
  value: unknown,
  { place, name, number, text }: LinePlace,
  extractor: FileExtractor,
): AsyncGenerator<Reading> {
  const check = await checkPosting(value);
  const answer =
    check.kind === 'ok' || isInterchange(value) ? undefined : await readNotice(text, 'json', extractor);
  if (answer?.kind === 'unreadable') {
    yield { kind: 'problem', message: `${place}: ${answer.reason}` };
    return;
  }
  const found = fullPostings(answer?.extraction.postings ?? []);
  if (found.length === 0) yield judgePosting(place, check);
  for (const draft of found) {
    const own = found.length === 1 ? `line-${number}` : `line-${number}/${draft.key}`;
    yield { kind: 'posting', posting: identify(draft, `file:${name}#${draft.id ?? own}`) };
  }
}

function fullPostings(postings: readonly Draft[]): readonly Draft[] {
  return postings.filter(({ sections }) =>
    sections.some(({ kind }) => kind === 'duties' || kind === 'requirements'),
  );
}
