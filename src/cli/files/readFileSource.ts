import { createReadStream } from 'node:fs';
import { open, readFile, stat } from 'node:fs/promises';
import { constants, gunzipSync } from 'node:zlib';
import { sniffForm } from '../../documents/sniffForm.js';
import type { Reading } from './Reading.js';
import type { FileExtractor } from './FileExtractor.js';
import type { FileSource } from './FileSource.js';
import { parseJson } from './parseJson.js';

const MEBIBYTE = 1_048_576;
/** Larger files are no notices; a larger export should be NDJSON, which is read line by line. */
const MOST_BYTES = 256 * MEBIBYTE;
const HEAD = 65_536;
/** What reads a form is loaded for the first file of that form: with all of them a command would start more slowly than it runs. */
const load = {
  warc: () => import('./readWarc.js'),
  ndjson: () => import('./readNdjson.js'),
  json: () => import('./readJson.js'),
  table: () => import('./readTable.js'),
  document: () => import('./readDocument.js'),
} as const;

const LINES_NAME = /\.(?:ndjson|jsonl)$/iu;

/** Reads the postings of one file by what its bytes are. */
export async function* readFileSource(source: FileSource, extractor: FileExtractor): AsyncGenerator<Reading> {
  try {
    const archive = archiveKind(await startOf(source.path));
    if (archive !== undefined) yield* (await load.warc()).readWarc(source, archive === 'packed', extractor);
    else if (await isNdjson(source.path))
      yield* (await load.ndjson()).readNdjson(source, createReadStream(source.path), extractor);
    else yield* readWhole(source, extractor);
  } catch (error) {
    if (!(error instanceof Error) || !('syscall' in error)) throw error;
    yield problem(source, `the file cannot be read (${error.message}).`);
  }
}

function archiveKind(head: Uint8Array): 'plain' | 'packed' | undefined {
  const kind = sniffForm(head, '').kind;
  if (kind === 'warc') return 'plain';
  return kind === 'gzip' && /^WARC\/\d/u.test(unpackedStart(head)) ? 'packed' : undefined;
}

function unpackedStart(head: Uint8Array): string {
  try {
    return gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 16 * MEBIBYTE }).toString(
      'latin1',
      0,
      16,
    );
  } catch {
    return '';
  }
}

/** One JSON object a line is told by the first line being one, and others following it. */
async function isNdjson(path: string): Promise<boolean> {
  const head = await startOf(path);
  const form = sniffForm(head, path).kind;
  if (LINES_NAME.test(path)) return form === 'json' || form === 'text';
  const [first = '', second = ''] =
    form === 'json' ? new TextDecoder().decode(head).trim().split(/\r?\n/u, 2) : [];
  return second.trimStart().startsWith('{') && parseJson(first).kind === 'value';
}

async function startOf(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function* readWhole(source: FileSource, extractor: FileExtractor): AsyncGenerator<Reading> {
  const { size } = await stat(source.path);
  if (size > MOST_BYTES)
    yield problem(source, `it is larger than ${MOST_BYTES / MEBIBYTE} MiB; split it, or export NDJSON.`);
  else yield* readBytes(source, await readFile(source.path), extractor);
}

async function* readBytes(
  source: FileSource,
  bytes: Uint8Array,
  extractor: FileExtractor,
): AsyncGenerator<Reading> {
  const form = sniffForm(bytes, source.path.replace(/\.gz$/iu, ''));
  if (form.kind === 'foreign') yield problem(source, form.reason);
  else if (form.kind === 'empty') yield problem(source, 'the file is empty.');
  else if (form.kind === 'gzip') yield* readPacked(source, bytes, extractor);
  else if (form.kind === 'json') yield* (await load.json()).readJson(source, bytes, extractor);
  else if (form.kind === 'table' || (form.kind === 'text' && (await (await load.table()).beginsTable(bytes))))
    yield* (await load.table()).readTable(source, bytes, extractor);
  // An archive is told by its head; one that is packed twice is none.
  else if (form.kind === 'warc') yield problem(source, 'it is a web archive packed twice; unpack it once.');
  else yield* (await load.document()).readDocument(source, { bytes, form: form.kind }, extractor);
}

async function* readPacked(
  source: FileSource,
  bytes: Uint8Array,
  extractor: FileExtractor,
): AsyncGenerator<Reading> {
  const unpacked = unpack(bytes);
  if (typeof unpacked === 'string') yield problem(source, unpacked);
  else yield* readBytes(source, unpacked, extractor);
}

function unpack(bytes: Uint8Array): Uint8Array | string {
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST_BYTES });
  } catch (error) {
    return error instanceof RangeError
      ? `unpacked, it is larger than ${MOST_BYTES / MEBIBYTE} MiB; unpack and split it.`
      : 'it is packed with gzip, and damaged or cut off; download it again.';
  }
}

function problem(source: FileSource, reason: string): Reading {
  return { kind: 'problem', message: `${source.path}: ${reason}` };
}
