import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import type { WarcRecord } from './splitRecords.js';
import { readFields } from './splitRecords.js';

/** A page as a server sent it. */
export interface ArchivedAnswer {
  readonly url: string;
  readonly contentType: string;
  readonly body: Uint8Array;
}

const END_OF_HEADER = '\r\n\r\n';
const MOST_BYTES = 64 * 1_048_576;
const UNPACKERS: ReadonlyMap<
  string,
  (bytes: Uint8Array, limit: { readonly maxOutputLength: number }) => Buffer
> = new Map([
  ['gzip', gunzipSync],
  ['x-gzip', gunzipSync],
  ['deflate', inflateSync],
  ['br', brotliDecompressSync],
]);

/**
 * The page of a `response` or `resource` record; undefined for other records, for pages that were not found, and for
 * what cannot be unpacked.
 */
export function readAnswer({ fields, block }: WarcRecord): ArchivedAnswer | undefined {
  const url = fields.get('warc-target-uri')?.replace(/^<|>$/gu, '');
  if (url === undefined || block === undefined) return undefined;
  if (fields.get('warc-type') === 'resource')
    return { url, contentType: fields.get('content-type') ?? '', body: block };
  const end = block.indexOf(END_OF_HEADER);
  if (fields.get('warc-type') !== 'response' || end < 0) return undefined;
  const head = block.toString('latin1', 0, end);
  if (!/^HTTP\/[\d.]+ 200\b/u.test(head)) return undefined;
  const answer = readFields(head);
  const body = bodyOf(block.subarray(end + END_OF_HEADER.length), answer);
  return body === undefined ? undefined : { url, contentType: answer.get('content-type') ?? '', body };
}

function bodyOf(sent: Buffer, answer: ReadonlyMap<string, string>): Uint8Array | undefined {
  const isChunked = /\bchunked\b/iu.test(answer.get('transfer-encoding') ?? '');
  // Some archivers keep the header but store the body joined already.
  const joined = isChunked ? (joinChunks(sent) ?? sent) : sent;
  const unpack = UNPACKERS.get(answer.get('content-encoding')?.toLowerCase() ?? '');
  if (unpack === undefined) return joined;
  try {
    return unpack(joined, { maxOutputLength: MOST_BYTES });
  } catch {
    return /^[\s\uFEFF]{0,20}</u.test(joined.toString('utf8', 0, 64)) ? joined : undefined;
  }
}

/** The chunked coding of RFC 9112, 7.1; undefined when the bytes do not follow it. */
function joinChunks(sent: Buffer): Buffer | undefined {
  const chunks: Buffer[] = [];
  for (let at = 0; at < sent.length;) {
    const end = sent.indexOf('\r\n', at);
    const size =
      end < 0 ? undefined : /^\s*([\da-f]{1,8})\s*(?:;|$)/iu.exec(sent.toString('latin1', at, end))?.[1];
    if (size === undefined) return undefined;
    const length = Number.parseInt(size, 16);
    if (length === 0) return Buffer.concat(chunks);
    chunks.push(sent.subarray(end + 2, end + 2 + length));
    at = end + 2 + length + 2;
  }
  return undefined;
}
