import { LineSplitter, type Line as RawLine } from '../store/LineSplitter.js';
import { cutLongLines, LINE_TOO_LONG, LONGEST_LINE } from './cutLongLines.js';

/** One line of a text stream with its number, counted from 1; or what is wrong with it, as a sentence. */
export type Line =
  | { readonly number: number; readonly text: string }
  | { readonly number: number; readonly text: null; readonly fault: string };

const decoder = new TextDecoder('utf-8', { fatal: true });

/** Splits a stream of bytes into lines without holding more than one of bounded length; empty lines are skipped. */
export async function* readLines(stream: AsyncIterable<Buffer | string>): AsyncGenerator<Line> {
  const splitter = new LineSplitter();
  for await (const chunk of cutLongLines(stream))
    for (const line of splitter.push(chunk)) yield* decoded(line);
  const last = splitter.end();
  if (last !== undefined) yield* decoded(last);
}

/** The text of a line, unless there is none. */
export function* decoded({ bytes, number }: Pick<RawLine, 'bytes' | 'number'>): Generator<Line> {
  if (bytes.length > LONGEST_LINE) {
    yield { number, text: null, fault: LINE_TOO_LONG };
    return;
  }
  const text = decodeStrictly(bytes);
  if (text === null) yield { number, text, fault: 'the line is not UTF-8 text.' };
  else if (text.trim() !== '') yield { number, text };
}

function decodeStrictly(bytes: Buffer): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}
