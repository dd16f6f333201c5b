import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { HEADER_BYTES, memberLength, SIGNATURE, unpackMember } from './gzipMember.js';

/** A member of an archive file; `broken` cannot be read but has members behind it, `torn` is an unfinished last write. */
export interface ArchiveMember {
  readonly kind: 'whole' | 'broken' | 'torn';
  readonly offset: number;
  /** What it holds; only of whole members, and only when they are unpacked. */
  readonly content?: Buffer;
}

const CHUNK_BYTES = 1 << 20;

/** The members of an archive file in order; without `unpack` only their lengths are looked at. */
export function* walkArchive(path: string, unpack: boolean): Generator<ArchiveMember> {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    for (let offset = 0; offset < size;) {
      const length = wholeLength(file, offset, size);
      const content = length !== undefined && unpack ? readContent(file, offset, length) : undefined;
      if (length !== undefined && (content !== undefined || !unpack)) {
        yield { kind: 'whole', offset, ...(content === undefined ? {} : { content }) };
        offset += length;
        continue;
      }
      const next = findMember(file, offset + 1, size);
      yield { kind: next === undefined ? 'torn' : 'broken', offset };
      offset = next ?? size;
    }
  } finally {
    closeSync(file);
  }
}

/** The content of the member at an offset, or undefined when no whole member stands there. */
export function readMember(path: string, offset: number): Buffer | undefined {
  const file = openSync(path, 'r');
  try {
    const length = wholeLength(file, offset, fstatSync(file).size);
    return length === undefined ? undefined : readContent(file, offset, length);
  } finally {
    closeSync(file);
  }
}

function wholeLength(file: number, offset: number, size: number): number | undefined {
  const length = memberLength(readBytes(file, offset, HEADER_BYTES));
  return length === undefined || offset + length > size ? undefined : length;
}

function readContent(file: number, offset: number, length: number): Buffer | undefined {
  return unpackMember(readBytes(file, offset, length));
}

function readBytes(file: number, offset: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  return bytes.subarray(0, readSync(file, bytes, 0, length, offset));
}

/** Where the next member begins; its signature is too long to occur by chance. */
function findMember(file: number, from: number, size: number): number | undefined {
  const overlap = SIGNATURE.length - 1;
  for (let at = from; at < size; at += CHUNK_BYTES) {
    const place = readBytes(file, at, CHUNK_BYTES + overlap).indexOf(SIGNATURE);
    if (place !== -1) return at + place;
  }
  return undefined;
}
