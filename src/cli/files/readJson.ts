import { identify } from '../../extraction/identify.js';
import { decodeBytes } from '../../extraction/decodeBytes.js';
import { checkPosting } from './checkPosting.js';
import type { FileExtractor } from './FileExtractor.js';
import type { FileSource } from './FileSource.js';
import { isInterchange } from './isInterchange.js';
import { judgePosting } from './judgePosting.js';
import { parseJson } from './parseJson.js';
import { readNdjson } from './readNdjson.js';
import type { Reading } from './Reading.js';

/**
 * Reads a JSON file: postings of the interchange format, one or a list of them; what a portal's interface answered; or,
 * where it is no single value, one posting a line.
 */
export async function* readJson(
  source: FileSource,
  bytes: Uint8Array,
  extractor: FileExtractor,
): AsyncGenerator<Reading> {
  const whole = parseJson(decodeBytes(bytes));
  if (whole.kind === 'broken') {
    yield* readNdjson(source, pieces(bytes), extractor);
    return;
  }
  const items: readonly unknown[] = Array.isArray(whole.value) ? whole.value : [whole.value];
  if (!items.some(isInterchange)) {
    yield* readForeign(source, bytes, extractor);
    return;
  }
  for (const [index, item] of items.entries())
    yield judgePosting(`${source.path}, item ${index + 1}`, await checkPosting(item));
}

/** Numbers that a portal gives its postings are its own: the file's name keeps those of two portals apart. */
async function* readForeign(
  { path, name }: FileSource,
  bytes: Uint8Array,
  extractor: FileExtractor,
): AsyncGenerator<Reading> {
  const answer = await extractor.extract({ bytes, form: 'json' });
  if (answer.kind === 'unreadable') {
    yield { kind: 'problem', message: `${path}: ${answer.reason}` };
    return;
  }
  const { postings, problems } = answer.extraction;
  for (const message of problems) yield { kind: 'problem', message: `${path}: ${message}` };
  for (const draft of postings)
    yield { kind: 'posting', posting: identify(draft, `file:${name}#${draft.id ?? draft.key}`) };
}

async function* pieces(bytes: Uint8Array): AsyncGenerator<Buffer> {
  yield await Promise.resolve(Buffer.from(bytes));
}
