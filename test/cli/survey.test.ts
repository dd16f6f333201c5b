import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runQyzmet } from './runQyzmet.js';
import { temporaryFolder } from './temporaryFolder.js';

const folder = fileURLToPath(new URL('../../fixtures/survey/', import.meta.url));
const questions = ['--questions', join(folder, 'questions.yaml')];
const example = ['survey', join(folder, 'answers.csv'), ...questions];

test.each([
  ['mandatory', 'no', 120],
  ['difficulties', 'yes', 109],
  ['training', 'never', 113],
])('the synthetic answers have the margin of the abstract: %s, %s', async (table, column, count) => {
  const { code, stdout } = await runQyzmet([...example, '--format', 'ndjson']);
  const cells = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(code).toBe(0);
  expect(cells).toContainEqual(expect.objectContaining({ table, column, row: 'total', count, base: 200 }));
});

test.each([
  ['kk', 'Синтетикалық жауаптар', '200 адам жауап берді'],
  ['ru', 'Синтетические ответы', 'ответили 200 человек'],
  ['en', 'Synthetic answers', '200 people answered'],
])('the page of the example says in %s that the answers are synthetic', async (lang, notice, headline) => {
  const { stdout } = await runQyzmet([...example, '--format', 'html', '--lang', lang]);
  expect(stdout).toContain(notice);
  expect(stdout).toContain(headline);
});

test.each([
  ['level,other\ncentral,1\n', 'has no column “mandatory”'],
  ['', 'has no column “level”'],
  ['level,mandatory,difficulties,training,tools\n', 'holds no answers'],
  ['level,mandatory\n"central,1\n', 'save it as CSV'],
])('a table of answers that cannot be counted ends with one sentence: %j', async (text, sentence) => {
  const file = join(temporaryFolder(), 'answers.csv');
  writeFileSync(file, text);
  const { code, stderr } = await runQyzmet(['survey', file, ...questions]);
  expect([code, stderr]).toEqual([2, expect.stringContaining(sentence)]);
});

test('a questionnaire with a typing error is refused with its place', async () => {
  const file = join(temporaryFolder(), 'q.yaml');
  writeFileSync(file, 'format: qyzmet/survey/1\ntitle: {en: A, ru: Б, kk: Ә}\nqestions: []\n');
  const { code, stderr } = await runQyzmet(['survey', join(folder, 'answers.csv'), '--questions', file]);
  expect(code).toBe(2);
  expect(stderr).toContain('q.yaml:3:1');
});
