import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readKeywordFile } from '../../src/cli/keywordFiles.js';
import { explanationText } from '../../src/cli/keywords/explanationText.js';
import { loadCodebookOf } from '../../src/cli/loadCodebook.js';
import { createExplainer } from '../../src/diagnosis/explainText.js';
import type { ReadWord } from '../../src/diagnosis/readWords.js';
import { wordReader } from '../../src/diagnosis/readWords.js';
import { runQyzmet } from './runQyzmet.js';

const GOLDEN = fileURLToPath(new URL('golden/', import.meta.url));
const KEYWORDS = 'tryKeywords.yaml';

const RUSSIAN =
  'Уверенный пользователь ПК, владение эцп, сопровождение базы\nгосударственных данных и портала eGov. Знание Exel не требуется, Word приветствуется. Департамент цифровизации.';
const KAZAKH = 'Деректер базасымен жұмыс, цифрлык сауаттылык; жүйе ақпараттық, цифрландыру басқармасы';

const file = { ...(await readKeywordFile(join(GOLDEN, KEYWORDS))), path: KEYWORDS };
const { codebook } = await loadCodebookOf([file]);
const explain = createExplainer(codebook);
const layout = { width: 100, color: false, categories: codebook.digital.categories };

function tryText(text: string, words: readonly ReadWord[] = []): string {
  return explanationText(explain(text, 'requirements'), words, layout);
}

describe('keywords try', () => {
  test.each([
    ['ru', RUSSIAN],
    ['kk', KAZAKH],
  ])('%s: marks what is found and tells why the rest is not, without colours', (language, text) => {
    expect(tryText(text, wordReader(codebook)(text))).toBe(
      readFileSync(join(GOLDEN, `keywordsTry.${language}.txt`), 'utf8'),
    );
  });

  test('prints the same as JSON, with offsets into the text', async () => {
    const args = ['keywords', 'try', RUSSIAN, '--keywords', KEYWORDS, '--json', '--words'];
    const { stdout, stderr, code } = await runQyzmet(args, '', GOLDEN);
    expect([stderr, code]).toEqual(['', 0]);
    expect(JSON.parse(stdout)).toEqual({
      ...explain(RUSSIAN, 'requirements'),
      words: wordReader(codebook)(RUSSIAN),
    });
    for (const { start, end, quote } of explain(RUSSIAN, 'requirements').matches)
      expect(RUSSIAN.slice(start, end)).toBe(quote);
  });

  test('reads standard input, as the section that is named', async () => {
    const args = ['keywords', 'try', '--keywords', KEYWORDS, '--section', 'duties'];
    const { stdout } = await runQyzmet(args, 'Word желательно', GOLDEN);
    expect(stdout).toMatch(/^Digital: yes — office\.$/mu);
  });

  test('characters that steer a terminal are not printed', () => {
    const text = tryText('Word\u001b[31m \u202eExcel');
    expect(text).not.toContain('\u001b');
    expect(text).not.toContain('\u202e');
  });

  test('says so when nothing is near', () => {
    expect(tryText('Коммуникабельность')).toContain('No keyword is in this text, and none comes near.');
  });

  test('asks for a text when there is none', async () => {
    const run = await runQyzmet(['keywords', 'try']);
    expect(run.stderr).toMatch(/there is no text; write it in quotes/u);
    expect(run.code).toBe(2);
  });
});
