import { Readable } from 'node:stream';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { FileExtractor } from '../../../src/cli/files/FileExtractor.js';
import type { Reading } from '../../../src/cli/files/Reading.js';
import { readJson } from '../../../src/cli/files/readJson.js';
import { readNdjson } from '../../../src/cli/files/readNdjson.js';
import { readTable } from '../../../src/cli/files/readTable.js';

const posting = (id: string): string =>
  JSON.stringify({ id, title: 'Бас маман', sections: [{ kind: 'duties', text: 'Есеп жүргізеді.' }] });
const source = { path: 'many', name: 'many' };

let extractor: FileExtractor;
beforeEach(() => {
  const hanging = new FileExtractor(new URL('./hangingWorker.js', import.meta.url), 500);
  extractor = hanging;
  onTestFinished(() => hanging.close());
});

async function all(readings: AsyncIterable<Reading>): Promise<string[]> {
  const found: string[] = [];
  for await (const reading of readings)
    found.push(reading.kind === 'posting' ? reading.posting.id : reading.message);
  return found;
}

describe('A notice that is never read takes its own time, and no other notice of the file', () => {
  test('on a line of many', async () => {
    const lines = [posting('a'), '{"text":"never answer"}', posting('b')];
    expect(await all(readNdjson(source, Readable.from([lines.join('\n')]), extractor))).toEqual([
      'a',
      expect.stringMatching(/^many:2: it took longer than 0\.5 seconds to read; split it/u),
      'b',
    ]);
  });

  test('in a row of many', async () => {
    const table = 'title;duties;text\nБас маман;Есеп жүргізеді;\nМаман;;never answer\nСарапшы;Талдайды;';
    expect(await all(readTable(source, Buffer.from(table), extractor))).toEqual([
      'file:many#row-1',
      expect.stringMatching(/^many:3: it took longer/u),
      'file:many#row-3',
    ]);
  });

  test('as a whole answer of a portal', async () => {
    expect(await all(readJson(source, Buffer.from('[{"text":"never answer"}]'), extractor))).toEqual([
      expect.stringMatching(/^many: it took longer/u),
    ]);
  });
});

test('postings of the interchange format are read without waiting for anything', async () => {
  const lines = Array.from({ length: 1_000 }, (_, index) => posting(`never answer ${index}`));
  expect(await all(readNdjson(source, Readable.from([lines.join('\n')]), extractor))).toHaveLength(1_000);
});
