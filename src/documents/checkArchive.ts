import { inflateRawSync } from 'node:zlib';

const MOST_BYTES = 100 * 1_048_576;
const TOO_LARGE =
  'unpacked, it would take more than 100 MiB; if it is what it seems, save its text as .txt and import that.';
const END = Buffer.from('PK\u0005\u0006', 'latin1');
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;

/**
 * Says what is wrong with a ZIP file before a library unpacks it: cut off, or larger inside than any document. What
 * an entry says of its size is not believed: each part with text is inflated up to the limit (APPNOTE.TXT 4.3.7, 4.3.12, 4.3.16).
 */
export function checkArchive(bytes: Buffer): 'damaged' | typeof TOO_LARGE | undefined {
  try {
    let left = MOST_BYTES;
    for (const part of partsOf(bytes)) {
      left -= part.stored ? part.bytes.length : inflatedLength(part.bytes, left);
      if (left < 0) return TOO_LARGE;
    }
    return undefined;
  } catch (error) {
    return error instanceof RangeError && isTooLong(error) ? TOO_LARGE : 'damaged';
  }
}

function isTooLong(error: Error & { readonly code?: unknown }): boolean {
  return error.code === 'ERR_BUFFER_TOO_LARGE';
}

function inflatedLength(bytes: Buffer, limit: number): number {
  return inflateRawSync(bytes, { maxOutputLength: Math.max(limit, 1) }).length;
}

interface Part {
  readonly stored: boolean;
  readonly bytes: Buffer;
}

/** The parts with text; pictures are never unpacked. */
function* partsOf(bytes: Buffer): Generator<Part> {
  const end = bytes.lastIndexOf(END);
  if (end < 0) throw new Error('no directory');
  let at = bytes.readUInt32LE(end + 16);
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count -= 1) {
    if (bytes.readUInt32LE(at) !== ENTRY) throw new Error('no entry');
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength);
    if (/\.(?:xml|rels)$/iu.test(name)) yield partAt(bytes, at);
    at += ENTRY_LENGTH + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
}

function partAt(bytes: Buffer, entry: number): Part {
  const local = bytes.readUInt32LE(entry + 42);
  const start = local + LOCAL_LENGTH + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const length = bytes.readUInt32LE(entry + 20);
  if (start + length > bytes.length) throw new Error('cut off');
  return { stored: bytes.readUInt16LE(entry + 10) === 0, bytes: bytes.subarray(start, start + length) };
}
