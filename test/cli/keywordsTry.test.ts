import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Explanation } from '../../src/diagnosis/explainText.js';
import { runQyzmet } from './runQyzmet.js';

const GOLDEN = fileURLToPath(new URL('golden/', import.meta.url));
const KEYWORDS = 'tryKeywords.yaml';

const RUSSIAN =
  'Уверенный пользователь ПК, владение эцп, сопровождение базы\nгосударственных данных и портала eGov. Знание Exel не требуется, Word приветствуется. Департамент цифровизации.';
const KAZAKH = 'Деректер базасымен жұмыс, цифрлык сауаттылык; жүйе ақпараттық, цифрландыру басқармасы';

async function tryText(text: string, ...args: readonly string[]): Promise<string> {
  const run = await runQyzmet(['keywords', 'try', text, '--keywords', KEYWORDS, ...args], '', GOLDEN);
  expect(run.stderr).toBe('');
  expect(run.code).toBe(0);
  return run.stdout;
}

describe('keywords try', () => {
  test.each([
    ['ru', RUSSIAN],
    ['kk', KAZAKH],
  ])('%s: marks what is found and tells why the rest is not, without colours', async (language, text) => {
    expect(await tryText(text, '--words')).toBe(
      readFileSync(join(GOLDEN, `keywordsTry.${language}.txt`), 'utf8'),
    );
  });

  test('prints the same as JSON, with offsets into the text', async () => {
    const { matches, digital } = JSON.parse(await tryText(RUSSIAN, '--json')) as Explanation;
    expect(digital).toBe(true);
    for (const { start, end, quote } of matches) expect(RUSSIAN.slice(start, end)).toBe(quote);
  });

  test('reads standard input, as the section that is named', async () => {
    const args = ['keywords', 'try', '--keywords', KEYWORDS, '--section', 'duties'];
    const { stdout } = await runQyzmet(args, 'Word желательно', GOLDEN);
    expect(stdout).toMatch(/^Digital: yes — office\.$/mu);
  });

  test('characters that steer a terminal are not printed', async () => {
    const text = await tryText('Word\u001b[31m \u202eExcel');
    expect(text).not.toContain('\u001b');
    expect(text).not.toContain('\u202e');
  });

  test('says so when nothing is near', async () => {
    expect(await tryText('Коммуникабельность')).toContain('No keyword is in this text, and none comes near.');
  });

  test('asks for a text when there is none', async () => {
    const run = await runQyzmet(['keywords', 'try']);
    expect(run.stderr).toMatch(/there is no text; write it in quotes/u);
    expect(run.code).toBe(2);
  });
});
