import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { formats } from '../../src/reporting/formats.js';
import { LANGS } from '../../src/reporting/Lang.js';
import { runQyzmet } from './runQyzmet.js';

const FOLDER = fileURLToPath(new URL('../../fixtures/survey/', import.meta.url));
const each = [...formats.values()].flatMap(({ id, extension }) =>
  LANGS.map((lang) => [id, lang, extension] as const),
);

test.each(each)(
  'the example survey as %s in %s is that of the golden file',
  async (format, lang, extension) => {
    const files = ['answers.csv', '--questions', 'questions.yaml'];
    const { code, stdout } = await runQyzmet(
      ['survey', ...files, '--format', format, '--lang', lang],
      '',
      FOLDER,
    );
    expect(code).toBe(0);
    await expect(stdout).toMatchFileSnapshot(`golden/survey/${format}.${lang}.${extension}`);
  },
);
