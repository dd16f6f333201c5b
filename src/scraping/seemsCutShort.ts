const HEAD_BYTES = 4096;
const TAIL_BYTES = 4096;

/**
 * Whether an answer may be only the beginning of its page. Without a length or chunks the body ends where the connection
 * does (RFC 9112, 6.3), for whatever reason that ended; a document that opens `<html>` and never closes it is suspect
 * then. Many pages leave out closing tags by right, so suspicion is all that this can be.
 */
export function seemsCutShort(headers: ReadonlyMap<string, string>, body: Uint8Array): boolean {
  if (headers.has('content-length') || headers.has('transfer-encoding')) return false;
  return (
    /<html[\s>]/iu.test(latin1(body.subarray(0, HEAD_BYTES))) &&
    !/<\/html\s*>/iu.test(latin1(body.subarray(-TAIL_BYTES)))
  );
}

/** All charsets of portals write tags in the letters of ASCII. */
function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}
