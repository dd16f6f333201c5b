import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

/**
 * The start of a gzip member (RFC 1952) with one extra field `sl` (skip lengths, as the Internet Archive's tools write
 * it): the member's own length and that of its content, 4 bytes each. So a file is walked without unpacking it.
 */
export const SIGNATURE: Buffer = Buffer.from('1f8b08040000000000ff0c00736c0800', 'hex');
/** How many bytes of a member tell its length. */
export const HEADER_BYTES: number = SIGNATURE.length + 8;
const TRAILER_BYTES = 8;

/** Takes about a third less time than the usual level, and 1 % (of small pages) to 6 % (of large ones) more room. */
const LEVEL = 4;

/** Packs bytes into one gzip member that tells its own length. */
export function packMember(content: Buffer): Buffer {
  const packed = deflateRawSync(content, { level: LEVEL });
  const member = Buffer.allocUnsafe(HEADER_BYTES + packed.length + TRAILER_BYTES);
  SIGNATURE.copy(member);
  member.writeUInt32LE(member.length, SIGNATURE.length);
  member.writeUInt32LE(content.length, SIGNATURE.length + 4);
  packed.copy(member, HEADER_BYTES);
  member.writeUInt32LE(crc32(content), member.length - TRAILER_BYTES);
  member.writeUInt32LE(content.length, member.length - 4);
  return member;
}

/** The length of the member that begins with these bytes; undefined when no member of ours begins there. */
export function memberLength(start: Buffer): number | undefined {
  if (start.length < HEADER_BYTES || !start.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return undefined;
  const length = start.readUInt32LE(SIGNATURE.length);
  return length < HEADER_BYTES + TRAILER_BYTES ? undefined : length;
}

/** The content of a whole member, or undefined when it does not match its checksum. */
export function unpackMember(member: Buffer): Buffer | undefined {
  try {
    const length = member.readUInt32LE(SIGNATURE.length + 4);
    const packed = member.subarray(HEADER_BYTES, -TRAILER_BYTES);
    const content = inflateRawSync(packed, { maxOutputLength: length + 1 });
    const isWhole =
      content.length === length && member.readUInt32LE(member.length - TRAILER_BYTES) === crc32(content);
    return isWhole ? content : undefined;
  } catch {
    return undefined;
  }
}
