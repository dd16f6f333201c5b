import { identify } from '../../extraction/identify.js';
import { pairLanguages } from '../../extraction/pairLanguages.js';
import { unpairedVersions } from '../../extraction/unpairedVersions.js';
import type { Reading } from './Reading.js';
import type { ExtractionRequest } from './ExtractionRequest.js';
import type { FileExtractor } from './FileExtractor.js';
import type { FileSource } from './FileSource.js';

/** Reads a notice or page; every sentence about it begins with its path. */
export async function* readDocument(
  { path, name }: FileSource,
  request: ExtractionRequest,
  extractor: FileExtractor,
): AsyncGenerator<Reading> {
  const answer = await extractor.extract(request);
  if (answer.kind === 'unreadable') {
    yield { kind: 'problem', message: `${path}: ${answer.reason}` };
    return;
  }
  const { postings, problems } = answer.extraction;
  for (const message of problems) yield { kind: 'problem', message: `${path}: ${message}` };
  if (postings.length === 0 && problems.length === 0)
    yield { kind: 'problem', message: `${path}: no posting was recognised in it.` };
  const paired = pairLanguages(postings);
  const doubt = unpairedVersions(paired);
  if (doubt !== undefined) yield { kind: 'doubt', message: `${path}: ${doubt}` };
  for (const draft of paired)
    yield { kind: 'posting', posting: identify(draft, draft.id ?? `file:${name}#${draft.key}`) };
}
