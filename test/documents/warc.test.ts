import { brotliCompressSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NotAnArchive } from '../../src/documents/warc/ByteReader.js';
import { readAnswer } from '../../src/documents/warc/readAnswer.js';
import { splitRecords, type WarcRecord } from '../../src/documents/warc/splitRecords.js';

const URL = 'https://example.kz/вакансия/1';

function record(type: string, block: Buffer, url = URL): Buffer {
  const head = `WARC/1.1\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nContent-Length: ${block.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')]);
}

function answer(body: Buffer | string, headers = '', status = '200 OK'): Buffer {
  const head = `HTTP/1.1 ${status}\r\nContent-Type: text/html; charset=utf-8\r\n${headers}\r\n`;
  return Buffer.concat([Buffer.from(head), Buffer.from(body)]);
}

/** The archive in pieces of one length, as a stream would bring it. */
async function* inPieces(bytes: Buffer, length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length)
    yield await Promise.resolve(bytes.subarray(at, at + length));
}

async function recordsOf(bytes: Buffer, length = 1_000): Promise<WarcRecord[]> {
  const records: WarcRecord[] = [];
  for await (const found of splitRecords(inPieces(bytes, length))) records.push(found);
  return records;
}

describe('A web archive is split into its records', () => {
  const archive = Buffer.concat([
    record('warcinfo', Buffer.from('software: wget')),
    record('request', Buffer.from('GET / HTTP/1.1\r\n\r\n')),
    record('response', answer('<p>Бас маман</p>')),
  ]);

  test('wherever the stream breaks it', async () => {
    const whole = await recordsOf(archive);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: archive.length }), async (length) => {
        expect(await recordsOf(archive, length)).toEqual(whole);
      }),
      { numRuns: 25 },
    );
    expect(whole.map(({ fields }) => fields.get('warc-type'))).toEqual(['warcinfo', 'request', 'response']);
  });

  test.each([
    ['cut off in a record', archive.subarray(0, archive.length - 30)],
    ['cut off in a header', archive.subarray(0, 40)],
    ['that goes on with something else', Buffer.concat([archive, Buffer.from('<html>\r\n\r\n')])],
  ])('%s, it says so after the records before', async (_, bytes) => {
    await expect(recordsOf(bytes)).rejects.toThrow(NotAnArchive);
  });
});

describe('The page of a record', () => {
  const PAGE = '<p>Бас маман</p>';
  const first = async (block: Buffer, type = 'response'): Promise<string | undefined> => {
    const [found] = await recordsOf(record(type, block));
    const page = found === undefined ? undefined : readAnswer(found);
    return page === undefined ? undefined : Buffer.from(page.body).toString();
  };
  const length = Buffer.byteLength(PAGE);

  test.each([
    ['plain', answer(PAGE)],
    ['packed with gzip', answer(gzipSync(PAGE), 'Content-Encoding: gzip\r\n')],
    ['packed with brotli', answer(brotliCompressSync(PAGE), 'Content-Encoding: br\r\n')],
    ['said to be packed but kept unpacked', answer(PAGE, 'Content-Encoding: gzip\r\n')],
    ['in chunks', answer(`${length.toString(16)}\r\n${PAGE}\r\n0\r\n\r\n`, 'Transfer-Encoding: chunked\r\n')],
    ['said to be in chunks but joined', answer(PAGE, 'Transfer-Encoding: chunked\r\n')],
  ])('%s', async (_, block) => {
    expect(await first(block)).toBe(PAGE);
  });

  test.each([
    ['was not found', answer(PAGE, '', '404 Not Found'), 'response'],
    ['is a request', answer(PAGE), 'request'],
    [
      'is packed and damaged',
      answer(gzipSync(PAGE).subarray(0, 12), 'Content-Encoding: gzip\r\n'),
      'response',
    ],
  ])('is none when it %s', async (_, block, type) => {
    expect(await first(block, type)).toBeUndefined();
  });

  test('keeps its address', async () => {
    const [found] = await recordsOf(record('resource', Buffer.from(PAGE), `<${URL}>`));
    expect(found === undefined ? undefined : readAnswer(found)).toMatchObject({ url: URL });
  });
});
