import { identify } from '../../extraction/identify.js';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { sniffForm } from '../../documents/sniffForm.js';
import { NotAnArchive } from '../../documents/warc/ByteReader.js';
import type { ArchivedAnswer } from '../../documents/warc/readAnswer.js';
import { readAnswer } from '../../documents/warc/readAnswer.js';
import { splitRecords } from '../../documents/warc/splitRecords.js';
import type { ExtractionAnswer, ExtractionRequest } from './ExtractionRequest.js';
import type { FileExtractor } from './FileExtractor.js';
import type { FileSource } from './FileSource.js';
import type { Reading } from './Reading.js';

const CUT_OFF = 'the web archive is damaged or cut off; only the pages before that were read.';

/** Reads the pages of a web archive one after the other; pages without a posting are only counted. */
export async function* readWarc(
  source: FileSource,
  packed: boolean,
  extractor: FileExtractor,
): AsyncGenerator<Reading> {
  let without = 0;
  try {
    for await (const record of splitRecords(bytesOf(source.path, packed))) {
      const page = readAnswer(record);
      const request = page === undefined ? undefined : requestFor(page);
      if (page === undefined || request === undefined) continue;
      const found = postingsOf(source, page, await extractor.extract(request));
      if (found.length === 0) without += 1;
      yield* found;
    }
  } catch (error) {
    if (!isDamage(error)) throw error;
    yield { kind: 'problem', message: `${source.path}: ${CUT_OFF}` };
  }
  if (without > 0) yield { kind: 'problem', message: `${source.path}: ${pagesWithout(without)}` };
}

function pagesWithout(count: number): string {
  return `${count} ${count === 1 ? 'page holds' : 'pages hold'} no posting that was recognised.`;
}

function bytesOf(path: string, packed: boolean): AsyncIterable<Uint8Array> {
  const file = createReadStream(path);
  // Errors arrive where the stream is read.
  return packed ? pipeline(file, createGunzip(), () => undefined) : file;
}

function isDamage(error: unknown): boolean {
  if (error instanceof NotAnArchive) return true;
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
}

/** Styles, scripts and pictures hold no postings. */
function requestFor({ body, contentType, url }: ArchivedAnswer): ExtractionRequest | undefined {
  const form = sniffForm(body, new URL(url, 'http://unknown.invalid').pathname).kind;
  if (form === 'html' || form === 'pdf' || form === 'docx' || form === 'doc')
    return { bytes: body, form, contentType };
  if (form !== 'text' || !/^text\/(?:html|plain)/iu.test(contentType)) return undefined;
  return { bytes: body, form: /html/iu.test(contentType) ? 'html' : 'text', contentType };
}

function postingsOf({ name }: FileSource, { url }: ArchivedAnswer, answer: ExtractionAnswer): Reading[] {
  if (answer.kind === 'unreadable') return [];
  const { postings } = answer.extraction;
  return postings.map((draft) => {
    const id = postings.length === 1 ? `file:${name}#${url}` : `file:${name}#${url}/${draft.key}`;
    return { kind: 'posting', posting: { ...identify(draft, id), url: draft.url ?? url } };
  });
}
