import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Parsed } from '../../src/lexicon/KeywordProblem.js';
import { parseCodeValues } from '../../src/lexicon/parseCodeValues.js';
import { parseContexts } from '../../src/lexicon/parseContexts.js';
import { parseCues } from '../../src/lexicon/parseCues.js';
import { parseDigital } from '../../src/lexicon/parseDigital.js';
import { parseHeadings } from '../../src/lexicon/parseHeadings.js';

type Parse = (file: string, text: string) => Parsed<unknown>;

const files: readonly [string, Parse][] = [
  ['digital.yaml', parseDigital],
  ['positions.yaml', parseCodeValues],
  ['areas.yaml', parseCodeValues],
  ['regions.yaml', parseCodeValues],
  ['cues.yaml', parseCues],
  ['contexts.yaml', parseContexts],
  ['headings.yaml', parseHeadings],
];

function read(file: string): string {
  return readFileSync(new URL(`../../keywords/${file}`, import.meta.url), 'utf8');
}

test.each(files)('%s has no problem', (file, parse) => {
  const parsed = parse(file, read(file));
  expect(parsed.kind === 'problems' ? parsed.problems : []).toEqual([]);
});

test.each(files)('%s says that it is a reconstruction', (file) => {
  expect(read(file).slice(0, 300)).toContain('reconstruction');
});
