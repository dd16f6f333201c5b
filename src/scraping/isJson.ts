const BLANKS: ReadonlySet<number> = new Set([0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf]);
const OPENING: ReadonlySet<number> = new Set(['{', '['].map((sign) => sign.charCodeAt(0)));

/** Whether an answer is JSON: by its content type (RFC 6839 names types that end in +json), or else by its words, as many a portal calls all it sends HTML. */
export function isJson(contentType: string, body: Uint8Array): boolean {
  if (/^[^;]*[/+]json\s*(?:;|$)/iu.test(contentType)) return true;
  const first = body.find((byte) => !BLANKS.has(byte));
  if (first === undefined || !OPENING.has(first)) return false;
  try {
    JSON.parse(new TextDecoder().decode(body));
    return true;
  } catch {
    return false;
  }
}
