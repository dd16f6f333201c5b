import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { CodeValue, Lexicon } from '../../src/model/Codebook.js';
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

function shipped<T>(parsed: Parsed<T>): T {
  if (parsed.kind === 'ok') return parsed.value;
  throw new Error(parsed.problems.map(({ line, message }) => `${line}: ${message}`).join('\n'));
}

const digital: Lexicon = shipped(parseDigital('digital.yaml', read('digital.yaml')));

function values(file: string): readonly CodeValue[] {
  return shipped(parseCodeValues(file, read(file)));
}

test('the lexicon holds at least 600 terms', () => {
  expect(digital.terms.length).toBeGreaterThanOrEqual(600);
});

test('the categories are those of the codebook', () => {
  expect(digital.categories.map(({ id }) => id)).toEqual([
    'literacy',
    'office',
    'egov',
    'systems',
    'documents',
    'data',
    'it',
    'security',
    'media',
    'transformation',
  ]);
});

test.each(digital.categories.map(({ id }) => id))('%s has terms in Russian and in Kazakh', (category) => {
  const languages = digital.terms.filter((term) => term.category === category).map((term) => term.language);
  for (const language of ['ru', 'kk'] as const) {
    expect(languages.filter((one) => one === language).length).toBeGreaterThanOrEqual(20);
  }
});

test.each([
  ['positions.yaml', 8],
  ['areas.yaml', 18],
  ['regions.yaml', 20],
])('%s has its %i values, each with phrases in both languages', (file, count) => {
  const listed = values(file);
  expect(listed).toHaveLength(count);
  for (const { phrases } of listed) {
    expect(phrases.some(({ language }) => language === 'ru')).toBe(true);
    expect(phrases.some(({ language }) => language === 'kk')).toBe(true);
  }
});

test('every area has at least 25 phrases in each language', () => {
  const few = values('areas.yaml').filter(({ phrases }) =>
    (['ru', 'kk'] as const).some((one) => phrases.filter(({ language }) => language === one).length < 25),
  );
  expect(few.map(({ id }) => id)).toEqual([]);
});

test.each(['positions.yaml', 'regions.yaml'])('no phrase of %s shows two values', (file) => {
  const owners = new Map<string, string>();
  for (const { id, phrases } of values(file)) {
    for (const { language, text } of phrases) {
      const key = `${language} ${text.toLowerCase()}`;
      expect(`${key}: ${owners.get(key) ?? id}`).toBe(`${key}: ${id}`);
      owners.set(key, id);
    }
  }
});
