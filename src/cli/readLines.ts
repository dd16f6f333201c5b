import { LineSplitter, type Line as RawLine } from '../store/LineSplitter.js';

/** One line of a text stream with its number, counted from 1; `text` is null when the bytes are not UTF-8. */
export interface Line {
  readonly number: number;
  readonly text: string | null;
}

const decoder = new TextDecoder('utf-8', { fatal: true });

/** Splits a stream of bytes into lines without holding more than one line; empty lines are skipped. */
export async function* readLines(stream: AsyncIterable<Buffer | string>): AsyncGenerator<Line> {
  const splitter = new LineSplitter();
  for await (const piece of stream) {
    const chunk = typeof piece === 'string' ? Buffer.from(piece) : piece;
    for (const line of splitter.push(chunk)) yield* decoded(line);
  }
  const last = splitter.end();
  if (last !== undefined) yield* decoded(last);
}

/** The text of a line, unless there is none. */
export function* decoded({ bytes, number }: Pick<RawLine, 'bytes' | 'number'>): Generator<Line> {
  const text = decodeStrictly(bytes);
  if (text === null || text.trim() !== '') yield { number, text };
}

function decodeStrictly(bytes: Buffer): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}
