import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkKeywordFiles } from '../../src/cli/keywords/checkKeywordFiles.js';
import type { Finding } from '../../src/diagnosis/Finding.js';
import { runQyzmet } from './runQyzmet.js';
import { temporaryFolder } from './temporaryFolder.js';

const GOLDEN = fileURLToPath(new URL('golden/', import.meta.url));

/** A lexicon that has every kind of fault, a file that cannot be read and one without its first line. */
const folder = join(GOLDEN, 'keywords');

/** What a command prints, with the folder's place left out. */
async function check(...args: readonly string[]): Promise<{ code: number | null; text: string }> {
  const run = await runQyzmet(['keywords', 'check', ...args]);
  expect(run.stderr).toBe('');
  const inFolder = relative('.', folder);
  return { code: run.code, text: run.stdout.replaceAll(`${folder}/`, '').replaceAll(`${inFolder}/`, '') };
}

describe('keywords check', () => {
  test('reports all files, also when one is broken, in their order and with totals', async () => {
    const { code, text } = await check(folder, '--notes');
    expect(text).toBe(readFileSync(join(GOLDEN, 'keywordsCheck.txt'), 'utf8'));
    expect(code).toBe(2);
  });

  test('leaves notes out unless they are asked for, and ends well with warnings', async () => {
    const { code, text } = await check(join(folder, 'digital.yaml'));
    expect(text).not.toContain(': note: ');
    expect(text).toContain('(shown with --notes)');
    expect(code).toBe(0);
  });

  test('prints the same findings as JSON, and ends with code 2 for a warning when it is strict', async () => {
    const { code, text } = await check(join(folder, 'digital.yaml'), '--json', '--strict');
    expect(code).toBe(2);
    const { findings } = JSON.parse(text) as { findings: readonly Finding[] };
    const kinds = new Set(findings.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual([
      'duplicate',
      'misfiled',
      'shadowed',
      'shared-word',
      'two-lists',
      'unmatched',
    ]);
  });

  test('the shipped files have no error', async () => {
    expect((await check()).code).toBe(0);
  });

  test('the first mistake of the notation is an error; a folder is no keyword file, whatever its name', async () => {
    const own = temporaryFolder();
    mkdirSync(join(own, 'old.csv'));
    writeFileSync(join(own, 'cues.yaml'), 'format: qyzmet/cues/1\ndesired: { ru: [желательно] }\n');
    const { findings } = await checkKeywordFiles(own);
    expect(findings).toMatchObject([{ file: join(own, 'cues.yaml'), line: 1, column: 1, severity: 'error' }]);
    expect(findings[0]?.message).toMatch(/lacks “negated”\. Add it\.$/u);
  });
});
