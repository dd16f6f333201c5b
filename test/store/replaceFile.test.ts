import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { replaceFile } from '../../src/store/replaceFile.js';
import { temporaryFolder } from '../cli/temporaryFolder.js';

/** More than is written at once. */
const MUCH = 'мәтін '.repeat(60_000);

test('two writers of one file leave the whole content of the later, and nothing beside it', () => {
  const folder = temporaryFolder();
  const path = join(folder, 'part.json');
  function* meanwhile(): Generator<string> {
    yield MUCH;
    replaceFile(path, ['басқа'], 'several');
    expect(readFileSync(path, 'utf8')).toBe('басқа');
    yield 'соңы';
  }
  replaceFile(path, meanwhile(), 'several');
  expect(readFileSync(path, 'utf8')).toBe(`${MUCH}соңы`);
  expect(readdirSync(folder)).toEqual(['part.json']);
});

test.each(['one', 'several'] as const)(
  'content that cannot be made leaves the file as it was (%s writing)',
  (writers) => {
    const folder = temporaryFolder();
    const path = join(folder, 'part.json');
    writeFileSync(path, 'бұрынғы');
    function* broken(): Generator<string> {
      yield MUCH;
      throw new RangeError('үзілді');
    }
    expect(() => {
      replaceFile(path, broken(), writers);
    }).toThrow('үзілді');
    expect([readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual(['бұрынғы', ['part.json']]);
  },
);
