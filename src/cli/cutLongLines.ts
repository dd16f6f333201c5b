const MEBIBYTE = 1_048_576;
const LINE_FEED = 0x0a;

/** The most bytes of a line that is read; a posting has some thousand, a portal's answer with many of them some million. */
export const LONGEST_LINE: number = 32 * MEBIBYTE;

/** What is wrong with a longer line. */
export const LINE_TOO_LONG: string = `the line is longer than ${LONGEST_LINE / MEBIBYTE} MiB; give one posting a line, or a portal's answer as a .json file.`;

/**
 * Passes a stream of bytes on, of a line longer than `most` bytes only so many and one more: enough to tell that it is too
 * long, so that a stream without line feeds fills no memory. Line feeds all pass, so that lines keep their numbers.
 */
export async function* cutLongLines(
  stream: AsyncIterable<Buffer | string>,
  most: number = LONGEST_LINE,
): AsyncGenerator<Buffer> {
  let length = 0;
  for await (const piece of stream) {
    const chunk = typeof piece === 'string' ? Buffer.from(piece) : piece;
    const last = chunk.lastIndexOf(LINE_FEED) + 1;
    if (length + chunk.length <= most) yield chunk;
    else yield* cutChunk(chunk, { passed: length, most });
    length = Math.min(last === 0 ? length + chunk.length : chunk.length - last, most + 1);
  }
}

/** The lines of a chunk, none of them too long; of the first, `passed` bytes have passed before. */
function* cutChunk(
  chunk: Buffer,
  { passed, most }: { readonly passed: number; readonly most: number },
): Generator<Buffer> {
  let before = passed;
  for (let start = 0; start < chunk.length; before = 0) {
    const found = chunk.indexOf(LINE_FEED, start);
    const end = found === -1 ? chunk.length : found;
    const cut = Math.min(end, start + most + 1 - before);
    // An empty piece would hold the memory of its chunk wherever pieces are kept.
    if (cut > start) yield chunk.subarray(start, cut);
    if (found !== -1) yield chunk.subarray(found, found + 1);
    start = end + 1;
  }
}
