import { ByteReader, NotAnArchive } from './ByteReader.js';

/** A record of a web archive: its fields by their names in small letters, and what it holds. */
export interface WarcRecord {
  readonly fields: ReadonlyMap<string, string>;
  /** Absent when the record is larger than any page. */
  readonly block?: Buffer;
}

const MOST_BYTES = 64 * 1_048_576;
const LONGEST_HEADER = 65_536;
const END_OF_HEADER = '\r\n\r\n';

/** Splits an unpacked web archive (ISO 28500, WARC 1.1, clause 4) into its records, holding one of them at a time. */
export async function* splitRecords(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<WarcRecord> {
  const reader = new ByteReader(chunks);
  for (;;) {
    const head = (await reader.until(END_OF_HEADER, LONGEST_HEADER))?.trimStart();
    if (head === undefined) return;
    const fields = readFields(head);
    const length = Number(fields.get('content-length'));
    if (!/^WARC\/\d/u.test(head) || !Number.isSafeInteger(length) || length < 0)
      throw new NotAnArchive('no record begins here');
    if (length > MOST_BYTES) await reader.skip(length);
    yield length > MOST_BYTES ? { fields } : { fields, block: await reader.take(length) };
  }
}

/** Header fields, one a line, after the line that begins a record or an answer. */
export function readFields(head: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const line of head.split(/\r?\n/u).slice(1)) {
    const colon = line.indexOf(':');
    if (colon > 0) fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return fields;
}
