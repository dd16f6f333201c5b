import { validatePosting } from '../../extraction/validatePosting.js';
import { readLines } from '../readLines.js';
import type { Reading } from './Reading.js';
import { judgePosting } from './judgePosting.js';
import { parseJson } from './parseJson.js';

/** Reads postings of the interchange format, one JSON object a line. */
export async function* readNdjson(
  name: string,
  stream: AsyncIterable<Buffer | string>,
): AsyncGenerator<Reading> {
  for await (const { number, text } of readLines(stream)) {
    const place = `${name}:${number}`;
    if (text === null) yield { kind: 'problem', message: `${place}: the line is not UTF-8 text.` };
    else yield readLine(place, text);
  }
}

function readLine(place: string, text: string): Reading {
  const parsed = parseJson(text);
  if (parsed.kind === 'broken')
    return { kind: 'problem', message: `${place}: not a JSON object; one posting a line is expected.` };
  return judgePosting(place, validatePosting(parsed.value));
}
