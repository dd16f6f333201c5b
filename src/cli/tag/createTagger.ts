import { isUtf8 } from 'node:buffer';
import { isPosting } from '../../extraction/isPosting.js';
import type { Coder } from '../../matching/createCoder.js';
import { LONGEST_LINE } from '../cutLongLines.js';
import type { FileExtractor } from '../files/FileExtractor.js';
import { readNdjsonLine } from '../files/readNdjson.js';
import type { Reading } from '../files/Reading.js';
import { decoded } from '../readLines.js';
import { OutputBytes } from './OutputBytes.js';
import type { Batch } from './splitBatches.js';

/** What was made of a batch: coded postings as NDJSON, and what there is to say, both in the order of the lines. */
export interface TaggedBatch {
  readonly output: Uint8Array;
  readonly remarks: readonly Exclude<Reading, { kind: 'posting' }>[];
}

const [LINE_FEED, OPENING_BRACE] = [0x0a, 0x7b];

const SOURCE = { path: '-', name: 'standard input' } as const;

/** Gives a function that codes the lines of a batch. */
export function createTagger(coder: Coder, extractor: FileExtractor): (batch: Batch) => Promise<TaggedBatch> {
  const output = new OutputBytes();
  const code = (posting: Parameters<Coder['code']>[0]): void => {
    output.addLine(JSON.stringify(coder.code(posting).coded));
  };
  const codeCarefully = async (
    line: NumberedLine,
    remarks: TaggedBatch['remarks'][number][],
  ): Promise<void> => {
    for await (const reading of readCarefully(line, extractor))
      if (reading.kind === 'posting') code(reading.posting);
      else remarks.push(reading);
  };
  return async ({ bytes, firstLine }) => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const remarks: Exclude<Reading, { kind: 'posting' }>[] = [];
    let number = firstLine;
    for (let start = 0; start < buffer.length; number += 1) {
      const found = buffer.indexOf(LINE_FEED, start);
      const line = buffer.subarray(start, found === -1 ? buffer.length : found);
      start += line.length + 1;
      const plain = readPlainly(line);
      if (isPosting(plain)) code(plain);
      else await codeCarefully({ bytes: line, number }, remarks);
    }
    return { output: output.take(), remarks };
  };
}

interface NumberedLine {
  readonly bytes: Buffer;
  readonly number: number;
}

async function* readCarefully(numbered: NumberedLine, extractor: FileExtractor): AsyncGenerator<Reading> {
  for (const line of decoded(numbered)) yield* readNdjsonLine(SOURCE, line, extractor);
}

/** The value of an ordinary line; undefined for one that `readNdjsonLine` must look at. */
function readPlainly(line: Buffer): unknown {
  if (line[0] !== OPENING_BRACE || line.length > LONGEST_LINE || !isUtf8(line)) return undefined;
  try {
    return JSON.parse(line.toString('utf8'));
  } catch {
    return undefined;
  }
}
