import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runQyzmet } from './runQyzmet.js';
import { temporaryFolder } from './temporaryFolder.js';

const POSTINGS = [
  ['1', 'Бас маман', 'kk', 'MS Office бағдарламаларын білу.'],
  ['2', 'Главный специалист', 'ru', 'Высшее образование.'],
]
  .map(([id, title, language, text]) =>
    JSON.stringify({ id, title, language, sections: [{ kind: 'requirements', text, language }] }),
  )
  .join('\n');

async function withReceipt(...more: string[]): Promise<string> {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'postings.ndjson'), `${POSTINGS}\n`);
  const run = await runQyzmet(
    ['analyze', 'postings.ndjson', '--by', 'position*language', '--receipt', 'receipt.json', ...more],
    '',
    folder,
  );
  expect(run.code).toBe(0);
  return folder;
}

const verify = (folder: string) => runQyzmet(['analyze', '--verify', 'receipt.json'], '', folder);

test('a receipt is verified as long as postings, keywords and program are the same', async () => {
  const folder = await withReceipt();
  const { code, stdout, stderr } = await verify(folder);
  expect([code, stdout]).toEqual([0, '']);
  expect(stderr).toMatch(/^The same: 2 postings, keywords [0-9a-f]{12}, tables [0-9a-f]{64}\.\n$/u);
});

test('with more postings it says what is not the same', async () => {
  const folder = await withReceipt();
  appendFileSync(join(folder, 'postings.ndjson'), `${POSTINGS.replaceAll('"id":"', '"id":"more-')}\n`);
  const { code, stderr } = await verify(folder);
  expect(code).toBe(4);
  expect(stderr).toContain('number of postings: 2 then, 4 now.');
  expect(stderr).toContain('tables (SHA-256): ');
});

test('the page carries its receipt in words', async () => {
  const folder = await withReceipt('--format', 'html', '--output', 'r.html', '--lang', 'kk');
  const { tables, postings } = JSON.parse(readFileSync(join(folder, 'receipt.json'), 'utf8')) as {
    tables: string;
    postings: { hash: string };
  };
  const page = readFileSync(join(folder, 'r.html'), 'utf8');
  expect(page).toContain(`Кестелер: SHA-256 ${tables}.`);
  expect(page).toContain(postings.hash);
});

test.each([
  ['{}', 'is no receipt'],
  ['not JSON', 'cannot be read'],
])('what is no receipt is refused: %s', async (text, sentence) => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'receipt.json'), text);
  const { code, stderr } = await verify(folder);
  expect([code, stderr]).toEqual([2, expect.stringContaining(sentence)]);
});
