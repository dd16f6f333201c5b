import { describe, expect, onTestFinished, test } from 'vitest';
import { createPageReader, type PageReader } from '../../../src/cli/files/createPageReader.js';

/** The largest pages that are read without a deadline; they have to need none, on a busy machine as well. */
const BYTES = 8 * 1024;
const MOST_MILLISECONDS = 4_000;

function reader(): PageReader {
  const pages = createPageReader({ main: undefined, ignore: undefined, charset: undefined });
  onTestFinished(() => pages.close());
  return pages;
}

describe('small pages are read in a moment, however they are made: repeated', () => {
  // The slowest of thousands that were put together at random from words of the patterns, and what is slow elsewhere.
  test.each([
    ['Б '],
    ['А-1 \t'],
    ['АD- '],
    ['Приём Конкурс '],
    ['Құжаттар <label>Приём <br>'],
    ['марта <a href="/x"><main>'],
    ['<div class="menu"><ul>»'],
    ['санат<td>Требования</td><td><br>'],
    ['<h1>Бас маман</h1><h2>Талаптар</h2><p>бос <br>'],
    ['<div>'],
    ['<table>'],
    ['Требования к участникам '],
    ['қабылдаФункц. обяз. <tr><td>'],
    ['{"title":['],
  ])('%j', async (piece) => {
    const pages = reader();
    const page = Buffer.from(piece.repeat(BYTES)).subarray(0, BYTES);
    const started = performance.now();
    await pages.extract(page, 'text/html; charset=utf-8');
    expect(performance.now() - started).toBeLessThan(MOST_MILLISECONDS);
  });
});

test('a page that is larger is read as well', async () => {
  const page = `<h1>Бас маман</h1><h2>Талаптар</h2><p>${'Тәжірибе. '.repeat(BYTES)}</p>`;
  const { postings } = await reader().extract(Buffer.from(page), 'text/html; charset=utf-8');
  expect(postings.map(({ title }) => title)).toEqual(['Бас маман']);
});
