import { cutLongLines } from '../cutLongLines.js';

/** Whole lines of a text, so many that handing them to another thread costs little beside coding them. */
export interface Batch {
  readonly bytes: Uint8Array;
  /** The number of its first line, counted from 1. */
  readonly firstLine: number;
}

/** A batch has at least so many bytes, unless the text ends; a longer line makes a longer batch. */
const SIZE = 512 * 1024;

const LINE_FEED = 0x0a;

/** Cuts a stream of bytes into batches of whole lines; the last line may lack its line feed, and too long ones their end. */
export async function* splitBatches(
  stream: AsyncIterable<Buffer | string>,
  size: number = SIZE,
): AsyncGenerator<Batch> {
  let pieces: Buffer[] = [];
  let length = 0;
  let firstLine = 1;
  for await (const chunk of cutLongLines(stream)) {
    const end = chunk.lastIndexOf(LINE_FEED) + 1;
    if (length + end < size || end === 0) {
      pieces.push(chunk);
      length += chunk.length;
      continue;
    }
    const bytes = Buffer.concat([...pieces, chunk.subarray(0, end)]);
    yield { bytes, firstLine };
    firstLine += countLines(bytes);
    // A copy, because the stream may fill the same memory again.
    pieces = [Buffer.from(chunk.subarray(end))];
    length = chunk.length - end;
  }
  if (length > 0) yield { bytes: Buffer.concat(pieces), firstLine };
}

function countLines(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1)) count += 1;
  return count;
}
