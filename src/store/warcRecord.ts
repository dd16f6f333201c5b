import { hash, randomUUID } from 'node:crypto';
import type { PageAnswer } from './PageAnswer.js';
import { withoutUserinfo } from './withoutUserinfo.js';

/** Headers that tell about the page. Any other may hold a secret (cookies, tokens of any name), so it is left out. */
const KEPT_HEADERS: ReadonlySet<string> = new Set([
  'age',
  'cache-control',
  'content-language',
  'content-location',
  'content-type',
  'date',
  'etag',
  'expires',
  'last-modified',
  'link',
  'server',
  'vary',
]);
/** True of the transfer, no longer of the body as it is kept; renamed as the Internet Archive's tools do. */
const TRANSFER_HEADERS: ReadonlySet<string> = new Set([
  'content-encoding',
  'content-length',
  'transfer-encoding',
]);
const LINE_END = '\r\n';
const BLANK_LINE = '\r\n\r\n';

/** A page as it comes back from the archive. */
export interface ArchivedPage {
  readonly url: string;
  /** When it was fetched, ISO 8601 in UTC. */
  readonly fetchedAt: string;
  readonly contentType: string;
  readonly body: Buffer;
  /** Fingerprint of the body. */
  readonly digest: string;
}

/** The fingerprint of a page's body. */
export function payloadDigest(body: Uint8Array): string {
  return `sha256:${hash('sha256', body)}`;
}

/** A `response` record (ISO 28500, WARC 1.1) of a page; no secret of the transfer enters it. */
export function formatResponse(answer: PageAnswer, now: Date, digest: string): Buffer {
  const headers = [...answer.headers].flatMap(([name, value]) => keptHeader(name, value));
  const http = [`HTTP/1.1 ${answer.status} ${answer.status === 200 ? 'OK' : ''}`, ...headers];
  const block = Buffer.concat([
    Buffer.from([...http, `content-length: ${answer.body.length}`].join(LINE_END) + BLANK_LINE),
    answer.body,
  ]);
  const fields = [
    'WARC-Type: response',
    `WARC-Target-URI: ${withoutUserinfo(answer.url)}`,
    `WARC-Payload-Digest: ${digest}`,
    'Content-Type: application/http;msgtype=response',
  ];
  return formatRecord(fields, block, now);
}

/** The record that begins every file of the archive. */
export function formatWarcinfo(file: string, now: Date): Buffer {
  const fields = ['WARC-Type: warcinfo', `WARC-Filename: ${file}`, 'Content-Type: application/warc-fields'];
  return formatRecord(fields, Buffer.from(`software: qyzmet${LINE_END}format: WARC/1.1${LINE_END}`), now);
}

/** The page of a `response` record, or undefined when it is another record or does not match its fingerprint. */
export function parseResponse(record: Buffer): ArchivedPage | undefined {
  const head = readHead(record);
  if (head?.fields.get('warc-type') !== 'response') return undefined;
  const block = record.subarray(head.end, head.end + Number(head.fields.get('content-length')));
  const http = readHead(block);
  const body = block.subarray(http?.end ?? 0);
  const digest = payloadDigest(body);
  if (http === undefined || digest !== head.fields.get('warc-payload-digest')) return undefined;
  return {
    url: head.fields.get('warc-target-uri') ?? '',
    fetchedAt: head.fields.get('warc-date') ?? '',
    contentType: http.fields.get('content-type') ?? '',
    body,
    digest,
  };
}

function formatRecord(fields: readonly string[], block: Buffer, now: Date): Buffer {
  const head = [
    'WARC/1.1',
    `WARC-Record-ID: <urn:uuid:${randomUUID()}>`,
    `WARC-Date: ${now.toISOString()}`,
    ...fields,
    `Content-Length: ${block.length}`,
  ];
  return Buffer.concat([Buffer.from(head.join(LINE_END) + BLANK_LINE), block, Buffer.from(BLANK_LINE)]);
}

function keptHeader(name: string, value: string): readonly string[] {
  const line = withoutUserinfo(value).replaceAll(/[\r\n\0]+/gu, ' ');
  if (KEPT_HEADERS.has(name)) return [`${name}: ${line}`];
  return TRANSFER_HEADERS.has(name) ? [`x-archive-orig-${name}: ${line}`] : [];
}

interface Head {
  readonly fields: ReadonlyMap<string, string>;
  /** Where the content begins. */
  readonly end: number;
}

function readHead(bytes: Buffer): Head | undefined {
  const end = bytes.indexOf(BLANK_LINE);
  if (end === -1) return undefined;
  const lines = bytes.toString('utf8', 0, end).split(LINE_END).slice(1);
  const fields = lines.map((line): [string, string] => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
  });
  return { fields: new Map(fields), end: end + BLANK_LINE.length };
}
